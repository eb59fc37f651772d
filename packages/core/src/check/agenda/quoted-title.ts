const LONGEST = 60;

/** A title for the middle of a message: in quotation marks, on one line, and no longer than a line. */
export function quotedTitle(title: string): string {
  const line = title.slice(0, 10 * LONGEST).replace(/[\s\p{Cc}]+/gu, " ");
  const letters = Array.from(line);
  return letters.length <= LONGEST ? `“${line}”` : `“${letters.slice(0, LONGEST).join("")}…”`;
}
