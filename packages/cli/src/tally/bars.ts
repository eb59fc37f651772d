const EIGHTHS = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];

/** A bar of block characters, to an eighth of a character; anything above nothing shows. */
export function bar(value: number, largest: number, width: number): string {
  if (largest <= 0 || value <= 0) return "";
  const eighths = Math.max(1, Math.round((8 * width * value) / largest));
  return "█".repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? "");
}
