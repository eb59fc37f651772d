const SUMMARY_UNITS = 255;

// What cannot stand in a calendar, and the surrogates, among which lone ones may be.
const SUSPICIOUS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ud800-\udfff\ufffe\uffff]/;
// Readers written in Python take all of these for line breaks.
const LINE_BREAK = /\r\n|[\r\v\f\u001c-\u001e\u0085\u2028\u2029]/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g;

/**
 * Text as a calendar may hold it: line breaks of every kind as `\n`, no other control character, no noncharacter and no lone
 * surrogate (RFC 5545, section 3.3.11). Escaping is left to who writes it.
 */
export function plainText(text: string): string {
  if (!SUSPICIOUS.test(text)) return text;
  return text.replace(LINE_BREAK, "\n").replace(CONTROL, "").replace(LONE_SURROGATE, "");
}

/** Text on one line. */
export function singleLine(text: string): string {
  const plain = plainText(text);
  return plain.includes("\n") ? joined(plain, "\n", " ") : plain.trim();
}

/** A title that every client shows: one line of at most 255 UTF-16 units (MS-OXCICAL, 2.1.3.1.1.20.24). */
export function summaryText(title: string): string {
  const line = singleLine(title);
  if (line.length <= SUMMARY_UNITS) return line;
  let kept = "";
  for (const { segment } of new Intl.Segmenter().segment(line.slice(0, SUMMARY_UNITS))) {
    if (kept.length + segment.length > SUMMARY_UNITS - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

/** A category's name without commas, at which some clients split even where they are escaped. */
export function categoryText(name: string): string {
  const line = singleLine(name);
  return line.includes(",") ? joined(line, ",", " / ") : line;
}

/** Escapes clean text as TEXT (RFC 5545, section 3.3.11), for the properties that ical-generator does not write. */
export function escapeText(text: string): string {
  const escaped = text.replace(/[\\;,]/g, "\\$&");
  return escaped.includes("\n") ? escaped.replaceAll("\n", "\\n") : escaped;
}

/** A parameter's value in quotes (RFC 6868). */
export function quotedParameter(text: string): string {
  return `"${singleLine(text).replaceAll("^", "^^").replaceAll('"', "^'")}"`;
}

/** The parts between separators, trimmed and joined anew; empty ones go. */
function joined(text: string, separator: string, by: string): string {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .join(by);
}
