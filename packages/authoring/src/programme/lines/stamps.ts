import { skipBetween } from "../dates/date-marks.ts";
import { readDate } from "../dates/dates.ts";
import { readTimes } from "../hours/time-ranges.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Row } from "../text/rows.ts";
import { type Token, tokenize } from "../text/tokens.ts";

/** Enough for the head of a line; a mail in one line has its subject further on. */
const HEAD_LENGTH = 400;
const HEAD_TOKENS = 80;
/** How many tokens may stand before `Last updated` and between it and its date. */
const REACH = 8;
const MOST_BETWEEN = 4;

/**
 * The rows that tell when a text was written, sent, changed or printed, and of whom: the heads of a mail, `On 11 February at
 * 16:42, Grace wrote:`, `Last updated 28.08.2026 11:42`. Their days and hours are not the event's.
 */
export function stampedRows(
  text: string,
  rows: readonly Row[],
  lexicon: Lexicon,
): ReadonlySet<Row> {
  const heads = rows.map((row) => headOf(text, row));
  const found = new Set<Row>();
  for (let at = 0; at < rows.length; ) {
    const { end, isMail } = readMailHead(heads, at, lexicon);
    for (const row of isMail ? rows.slice(at, end) : []) found.add(row);
    at = Math.max(end, at + 1);
  }
  for (const [at, row] of rows.entries()) {
    const isEdge = at === 0 || at === rows.length - 1;
    if (
      isStamp(heads[at] ?? [], lexicon, isEdge) ||
      isChat(text, row, lexicon) ||
      isQuoted(text, row, heads, at, lexicon)
    )
      found.add(row);
  }
  return found;
}

/** Its first tokens, without the marks of a quotation. */
function headOf(text: string, { cells }: Row): readonly Token[] {
  const [first, last] = [cells[0]?.start ?? 0, cells.at(-1)?.end ?? 0];
  const span = { start: first, end: Math.min(last, first + HEAD_LENGTH) };
  const tokens = tokenize(text, span, HEAD_TOKENS);
  const at = tokens.findIndex(({ text: mark }) => !/^[>"(*|\u001f]$/.test(mark));
  return at > 0 ? tokens.slice(at) : tokens;
}

/** The position after the lines `From: …`, `Sent: …`, `Subject: …` from a row on, and whether they are the head of a mail. */
function readMailHead(
  heads: readonly (readonly Token[])[],
  start: number,
  lexicon: Lexicon,
): { end: number; isMail: boolean } {
  let [end, isMail] = [start, false];
  for (; end < heads.length; end++) {
    const tokens = heads[end] ?? [];
    const head = mailHead(tokens, 0, lexicon);
    if (head === undefined) break;
    const isSubject = head === "subject" && (end > start || hasHead(heads[end + 1], lexicon));
    isMail ||= isSubject || hasSubject(tokens, lexicon);
  }
  return { end, isMail };
}

/** The head of a mail in one line. */
function hasSubject(tokens: readonly Token[], lexicon: Lexicon): boolean {
  return tokens.some((_, at) => at > 0 && mailHead(tokens, at, lexicon) === "subject");
}

function hasHead(tokens: readonly Token[] | undefined, lexicon: Lexicon): boolean {
  return tokens !== undefined && mailHead(tokens, 0, lexicon) !== undefined;
}

function mailHead(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): "subject" | "other" | undefined {
  const head = lexicon.mailHeads.match(tokens, at);
  return head !== undefined && tokens[head.next]?.text === ":" ? head.value : undefined;
}

function isStamp(tokens: readonly Token[], lexicon: Lexicon, isEdge: boolean): boolean {
  if (isEdge && isPrinted(tokens, lexicon)) return true;
  for (let at = 0; at < REACH && at < tokens.length; at++) {
    const token = tokens[at];
    // An item that says when something was published starts with its own hour.
    if (token?.kind === "number" && token.text.length < 4) return false;
    const stamp = lexicon.stamps.match(tokens, at);
    if (stamp === undefined) continue;
    if (hasDate(tokens, stamp.next, lexicon)) return true;
    if (at === 0 && endsWithHour(tokens, stamp.next, lexicon)) return true;
  }
  return false;
}

const LONGEST_CHAT_HEAD = 60;
const MOST_IN_AUTHOR = 6;

/** `[28.04., 20:14] Moni: …`, `28/04/2027, 20:14 - Moni: …`, `[20:14, 28.4.2027] Moni: …`: who wrote it, and when. */
function isChat(text: string, { cells }: Row, lexicon: Lexicon): boolean {
  const [start, end] = [cells[0]?.start ?? 0, cells[0]?.end ?? 0];
  const tokens = tokenize(text, { start, end: Math.min(end, start + LONGEST_CHAT_HEAD) });
  const open = tokens[0]?.text === "[" ? 1 : 0;
  const first = readMoment(tokens, open, lexicon);
  const comma = tokens[first ?? -1]?.text === "," ? (first ?? 0) + 1 : (first ?? -1);
  const second = first === undefined ? undefined : readMoment(tokens, comma, lexicon);
  const close = tokens[second ?? -1]?.text;
  if (second === undefined || !(open === 1 ? close === "]" : /^[-–]$/.test(close ?? "")))
    return false;
  const colon = tokens.findIndex(({ text: mark }, at) => at > second && mark === ":");
  return colon > second + 1 && colon - second <= MOST_IN_AUTHOR;
}

/** The place after a date, a day and month, or an hour. */
function readMoment(tokens: readonly Token[], at: number, lexicon: Lexicon): number | undefined {
  const date = readDate(tokens, at, lexicon);
  if (date?.value.day !== undefined && date.value.month !== undefined) return date.next;
  return readTimes(tokens, at, lexicon)?.next;
}

function hasDate(tokens: readonly Token[], from: number, lexicon: Lexicon): boolean {
  for (let at = from; at < tokens.length && at <= from + MOST_BETWEEN; at++) {
    const date = readDate(tokens, at, lexicon)?.value;
    if (date?.day !== undefined && date.month !== undefined) return true;
    if (tokens[at]?.kind === "number") return false;
  }
  return false;
}

/** `Posted by admin at 10:32`. */
function endsWithHour(tokens: readonly Token[], from: number, lexicon: Lexicon): boolean {
  for (let at = from; at < tokens.length && at <= from + MOST_BETWEEN; at++) {
    const times = tokens[at]?.kind === "mark" ? undefined : readTimes(tokens, at, lexicon);
    if (times !== undefined) return times.value.end === undefined && times.next >= tokens.length;
    if (tokens[at]?.kind === "number") return false;
  }
  return false;
}

/** `28/08/2026, 11:42`, as a browser prints it above and below a page. */
function isPrinted(tokens: readonly Token[], lexicon: Lexicon): boolean {
  const date = tokens[0]?.kind === "number" ? readDate(tokens, 0, lexicon) : undefined;
  if (date?.value.year === undefined) return false;
  const at = tokens[date.next]?.text === "," ? date.next + 1 : date.next;
  const { start, end } = readTimes(tokens, at, lexicon)?.value ?? {};
  return start !== undefined && end === undefined && start.minutes % 5 !== 0;
}

/** `On Wed, 11 Feb 2026 at 16:42, Grace <grace@example.org> wrote:`, also where its last word stands on the next line. */
function isQuoted(
  text: string,
  { cells }: Row,
  heads: readonly (readonly Token[])[],
  at: number,
  lexicon: Lexicon,
): boolean {
  const tokens = heads[at] ?? [];
  const isWritten = (words: readonly Token[]) =>
    words.some((_, place) => {
      const next = lexicon.wrote.match(words, place)?.next;
      return next !== undefined && words.length - next <= 2 * REACH && words.at(-1)?.text === ":";
    });
  const isBroken = /@|<$/.test(text.slice(cells[0]?.start, cells[0]?.end));
  if (!isWritten(tokens) && !(isBroken && isWritten((heads[at + 1] ?? []).slice(0, REACH))))
    return false;
  return tokens.slice(0, REACH).some((_, place) => {
    const date = readDate(tokens, skipBetween(tokens, place), lexicon)?.value;
    return date?.day !== undefined && date.month !== undefined;
  });
}
