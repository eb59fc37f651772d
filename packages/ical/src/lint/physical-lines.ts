import type { Fault } from "./lint-codes.ts";

const MAX_OCTETS = 75;
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]|\p{Surrogate}/u;

/** One line of a calendar after unfolding, and the number of the line that it starts on. */
export interface LogicalLine {
  readonly number: number;
  readonly text: string;
}

/** The lines of a calendar unfolded (RFC 5545, section 3.1), with what is wrong in the folds, ends and characters. */
export function unfold(text: string): { lines: LogicalLine[]; faults: Fault[] } {
  const faults: Fault[] = [];
  const lines: LogicalLine[] = [];
  let parts: string[] = [];
  let first = 1;
  let number = 0;
  const finish = () => {
    if (parts.length > 0) lines.push({ number: first, text: parts.join("") });
    parts = [];
  };
  for (const { content, end } of physicalLines(text)) {
    number++;
    faults.push(...lineFaults(content, end, number));
    const isContinuation = content.startsWith(" ") || content.startsWith("\t");
    if (isContinuation && parts.length > 0) {
      if (endsInsideEscape(parts.at(-1) ?? "")) {
        const message = "The fold parts a backslash from what it escapes.";
        faults.push({ code: "ics/fold", line: number, message });
      }
      parts.push(content.slice(1));
      continue;
    }
    finish();
    first = number;
    parts = [content];
  }
  finish();
  return { lines, faults };
}

function* physicalLines(text: string): Generator<{ content: string; end: string }> {
  let start = 0;
  while (start < text.length) {
    const feed = text.indexOf("\n", start);
    const end = feed === -1 ? text.length : feed;
    const isCrLf = feed > start && text[feed - 1] === "\r";
    const content = text.slice(start, isCrLf ? end - 1 : end);
    yield { content, end: feed === -1 ? "" : isCrLf ? "\r\n" : "\n" };
    start = end + 1;
  }
}

function lineFaults(content: string, end: string, line: number): Fault[] {
  const faults: Fault[] = [];
  if (end !== "\r\n" || content.includes("\r")) {
    faults.push({ code: "ics/line-break", line, message: "The line does not end with CRLF." });
  }
  const octets = octetsOf(content);
  if (octets > MAX_OCTETS) {
    const message = `The line has ${octets} octets; at most ${MAX_OCTETS} are allowed.`;
    faults.push({ code: "ics/line-length", line, message });
  }
  if (FORBIDDEN.test(content)) {
    const message = "The line holds a control character, a noncharacter or half a character.";
    faults.push({ code: "ics/character", line, message });
  }
  return faults;
}

function endsInsideEscape(text: string): boolean {
  let backslashes = 0;
  while (text[text.length - 1 - backslashes] === "\\") backslashes++;
  return backslashes % 2 === 1;
}

function octetsOf(text: string): number {
  let octets = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    // Each half of a surrogate pair counts for two of its four octets.
    octets += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3;
  }
  return octets;
}
