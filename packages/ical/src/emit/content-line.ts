const MAX_OCTETS = 75;
const FOLD = "\r\n ";
const BACKSLASH = 0x5c;

/**
 * Folds content lines, each ended by CRLF, at 75 octets (RFC 5545, section 3.1): never inside a character, and never between
 * a backslash and what it escapes, because some readers unescape before they unfold.
 */
export function foldLines(lines: string): string {
  let folded = "";
  let copied = 0;
  for (let start = 0; start < lines.length; ) {
    const end = lines.indexOf("\r\n", start);
    // Three octets a UTF-16 unit are the most there can be.
    if ((end - start) * 3 > MAX_OCTETS) {
      const line = lines.slice(start, end);
      const wrapped = foldLine(line);
      if (wrapped !== line) {
        folded += lines.slice(copied, start) + wrapped;
        copied = end;
      }
    }
    start = end + 2;
  }
  return copied === 0 ? lines : folded + lines.slice(copied);
}

/** Folds one content line, given without its CRLF. */
function foldLine(line: string): string {
  let folded = "";
  let start = 0;
  let octets = 0;
  for (let i = 0; i < line.length; ) {
    const unit = line.charCodeAt(i);
    const units = isHighSurrogate(unit) || escapes(line, i, unit) ? 2 : 1;
    const size = unit < 0x80 ? units : unit < 0x800 ? 2 : units === 2 ? 4 : 3;
    octets += size;
    if (octets > MAX_OCTETS) {
      folded += line.slice(start, i) + FOLD;
      start = i;
      // The space that starts a continuation line counts.
      octets = 1 + size;
    }
    i += units;
  }
  return start === 0 ? line : folded + line.slice(start);
}

/** Whether the unit is a backslash and escapes the next one. That is always ASCII; a parameter may hold other backslashes. */
function escapes(line: string, at: number, unit: number): boolean {
  return unit === BACKSLASH && line.charCodeAt(at + 1) < 0x80;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
