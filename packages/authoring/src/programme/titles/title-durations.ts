import { readDuration } from "../hours/durations.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { withoutEdges } from "../text/clean.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";
import { isMark, type Token } from "../text/tokens.ts";

/** A title without how long it is, in minutes. */
export interface Timed {
  readonly span: Span;
  readonly duration: number;
  /** Behind a duration in the middle: who or where. */
  readonly behind?: Span;
}

/** Takes how long something is out of its title. */
export function takeDuration(
  text: SourceText,
  span: Span,
  tokens: readonly Token[],
  lexicon: Lexicon,
): Timed | undefined {
  return (
    atStart(text, span, tokens, lexicon) ??
    durationAtEnd(text, span, tokens, lexicon) ??
    ofPause(text, span, tokens, lexicon) ??
    inMiddle(text, span, tokens, lexicon)
  );
}

/** "Lunch break of one hour", "Pause 15 Minuten": a pause is no more than how long it is. */
function ofPause(text: SourceText, span: Span, tokens: readonly Token[], lexicon: Lexicon) {
  const kind = lexicon.kinds.match(tokens, 0);
  if (kind?.value !== "break" && kind?.value !== "meal") return undefined;
  for (let at = Math.max(kind.next, tokens.length - LONGEST_LENGTH); at < tokens.length; at++) {
    const isOf = lexicon.of.has(tokens, at) || lexicon.small.has(tokens, at);
    const apostrophe = isMark(tokens[at + 1], "'’") ? 1 : 0;
    const found = readDuration(tokens, isOf ? at + 1 + apostrophe : at, lexicon);
    const isWhole = found !== undefined && found.next >= tokens.length;
    if (isWhole)
      return rest(text, { start: span.start, end: tokens[at]?.start ?? span.end }, found.value);
  }
  return undefined;
}

/** In tokens, with "of". */
const LONGEST_LENGTH = 8;

/** `Opening (30 min) – Ana Pop, Dean`, `Panel (Duration: 60 min. With four experts)`, `Opening (45 min) in presence of the mayor`. */
function inMiddle(text: SourceText, span: Span, tokens: readonly Token[], lexicon: Lexicon) {
  for (const [at, open] of tokens.entries()) {
    if (at === 0 || !isMark(open, "([")) continue;
    const found = readDuration(tokens, skipLabel(tokens, at + 1, lexicon), lexicon);
    const title = found && rest(text, { start: span.start, end: open.start }, found.value);
    if (found === undefined || title === undefined) continue;
    const behind = behindDuration(text, span, tokens, found.next, lexicon);
    if (behind !== undefined) return { ...title, ...(behind.start < behind.end && { behind }) };
  }
  return undefined;
}

/** `Duration:`. */
export function skipLabel(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  const label = lexicon.columns.match(tokens, at);
  if (label?.value !== "length") return at;
  return tokens[label.next]?.text === ":" ? label.next + 1 : label.next;
}

/** What a bracket says behind a duration, or what follows it behind a mark or a small word that does not lead on to what it is of. */
function behindDuration(
  text: SourceText,
  span: Span,
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): Span | undefined {
  const [next, after] = [tokens[at], tokens[at + 1]];
  if (next === undefined) return undefined;
  if (!isMark(next, ")]")) {
    // "(60 min. With four experts)"; but "(60 min walk)" and "(15 min. each)".
    const isSentence = isMark(tokens[at - 1], ".") && /\p{Lu}/u.test(text.charAt(next.start));
    const isParted = isMark(next, ",.;:–—-") || isSentence;
    const last = tokens.at(-1);
    const isWhole = isParted && last !== undefined && isMark(last, ")]");
    return isWhole ? withoutEdges(text, { start: next.start, end: last.start }) : undefined;
  }
  if (after === undefined) return { start: next.end, end: next.end };
  const isParted = isMark(after, "–—,:;-");
  const goesOn = lexicon.of.has(tokens, at + 1) || lexicon.and.has(tokens, at + 1);
  const leads = lexicon.small.has(tokens, at + 1) && !goesOn;
  if (!isParted && !leads) return undefined;
  return withoutEdges(text, { start: isParted ? after.end : after.start, end: span.end });
}

/** `(30') Opening`, `30 min: Opening`, `30 min · Opening`, and `30 min   Opening` in columns. */
function atStart(text: SourceText, span: Span, tokens: readonly Token[], lexicon: Lexicon) {
  const column = readDuration(tokens, 0, lexicon);
  const [ended, mark] = tokens.slice((column?.next ?? 0) - 1);
  if (column !== undefined && ended !== undefined) {
    const isSetOff = isMark(mark, ":·|–—") || (isMark(mark, "-") && mark?.glued === false);
    if (isSetOff || / {3}/.test(text.slice(ended.end, ended.end + 3)))
      return rest(text, { start: ended.end, end: span.end }, column.value);
  }
  if (!isMark(tokens[0], "([")) return undefined;
  const found = readDuration(tokens, 1, lexicon);
  const close = tokens[found?.next ?? 0];
  if (found === undefined || close === undefined || !isMark(close, ")]")) return undefined;
  return rest(text, { start: close.end, end: span.end }, found.value);
}

/** `Opening (30 min)`, `Opening – 30 minutes`, `Film / 30 min`. */
export function durationAtEnd(
  text: SourceText,
  span: Span,
  tokens: readonly Token[],
  lexicon: Lexicon,
) {
  for (let at = Math.max(1, tokens.length - 8); at <= tokens.length - 2; at++) {
    const mark = tokens[at];
    if (mark?.kind !== "mark" || !isMark(mark, "([,–—|/-") || (mark.text === "-" && mark.glued))
      continue;
    const found = readDuration(tokens, at + 1, lexicon);
    const ended =
      found !== undefined &&
      tokens.slice(found.next).every(({ text: end }) => /^[)\].]$/.test(end));
    if (ended) return rest(text, { start: span.start, end: mark.start }, found.value);
  }
  return undefined;
}

function rest(
  text: SourceText,
  span: Span,
  duration: number,
): { span: Span; duration: number } | undefined {
  const left = withoutEdges(text, span);
  return left.start < left.end ? { span: left, duration } : undefined;
}
