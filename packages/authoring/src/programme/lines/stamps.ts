import { skipBetween } from "../dates/date-marks.ts";
import { isDayOfYear, readDate } from "../dates/dates.ts";
import { readDuration } from "../hours/durations.ts";
import { readTimes } from "../hours/time-ranges.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Row } from "../text/rows.ts";
import type { SourceText } from "../text/source-text.ts";
import { isMark, type Token } from "../text/tokens.ts";

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
  text: SourceText,
  rows: readonly Row[],
  lexicon: Lexicon,
): ReadonlySet<Row> {
  const found = new Set<Row>(chatRows(text, rows, lexicon));
  let mail: MailHead | undefined;
  let below = headOf(text, rows[0]);
  for (const [at, row] of rows.entries()) {
    const head = below;
    below = headOf(text, rows[at + 1]);
    const above = mail;
    mail = readMailHead(above, at, head, below, lexicon);
    const from = above?.isMail ? at : (mail?.start ?? at);
    for (const one of mail?.isMail ? rows.slice(from, at + 1) : []) found.add(one);
    const isEdge = at === 0 || at === rows.length - 1;
    if (
      isStamp(head, lexicon, isEdge) ||
      isByline(head, lexicon) ||
      isPublished(head, lexicon) ||
      isQuoted(text, row, head, below, lexicon)
    )
      found.add(row);
  }
  return found;
}

/** Its first tokens, without the marks of a quotation. */
function headOf(text: SourceText, row: Row | undefined): readonly Token[] {
  const [first, last] = [row?.cells[0]?.start ?? 0, row?.cells.at(-1)?.end ?? 0];
  const span = { start: first, end: Math.min(last, first + HEAD_LENGTH) };
  const tokens = text.tokens(span, HEAD_TOKENS);
  const at = tokens.findIndex((token) => !isMark(token, '>"(*|\u001f'));
  return at > 0 ? tokens.slice(at) : tokens;
}

/** The lines `From: …`, `Sent: …`, `Subject: …`, as far as they are read. */
interface MailHead {
  readonly start: number;
  /** Whether they are the head of a mail. */
  readonly isMail: boolean;
}

function readMailHead(
  above: MailHead | undefined,
  at: number,
  tokens: readonly Token[],
  below: readonly Token[],
  lexicon: Lexicon,
): MailHead | undefined {
  const head = mailHead(tokens, 0, lexicon);
  if (head === undefined) return undefined;
  const isSubject =
    head === "subject" && (above !== undefined || mailHead(below, 0, lexicon) !== undefined);
  const isMail = above?.isMail || isSubject || hasSubject(tokens, lexicon);
  return { start: above?.start ?? at, isMail };
}

/** The head of a mail in one line. */
function hasSubject(tokens: readonly Token[], lexicon: Lexicon): boolean {
  return tokens.some((_, at) => at > 0 && mailHead(tokens, at, lexicon) === "subject");
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

/** The messages of a chat; where all are of a round hour, these are the items of a programme. */
function chatRows(text: SourceText, rows: readonly Row[], lexicon: Lexicon): readonly Row[] {
  const chats = rows.flatMap((row) => {
    const minutes = chatMinutes(text, row, lexicon);
    return minutes === undefined ? [] : [{ row, minutes }];
  });
  return chats.some(({ minutes }) => minutes % 5 !== 0) ? chats.map(({ row }) => row) : [];
}

/** When a message was written, in minutes of its day: `[28.04., 20:14] Moni: …`, `28/04/2027, 20:14 - Moni: …`, `[20:14, 28.4.2027] Moni: …`. */
function chatMinutes(text: SourceText, { cells }: Row, lexicon: Lexicon): number | undefined {
  const [start, end] = [cells[0]?.start ?? 0, cells[0]?.end ?? 0];
  const span = { start, end: Math.min(end, start + LONGEST_CHAT_HEAD) };
  // That of "9:00" parts no author from what is said.
  if (!/[^0-9]:|:(?![0-9])/.test(text.slice(span.start, span.end))) return undefined;
  const tokens = text.tokens(span);
  const open = tokens[0]?.text === "[" ? 1 : 0;
  const first = readMoment(tokens, open, lexicon);
  const closes = open === 1 ? "]" : "-–";
  if (first === undefined || !tokens.slice(first.next).some((token) => isMark(token, closes)))
    return undefined;
  const comma = tokens[first.next]?.text === "," ? 1 : 0;
  const second = readMoment(tokens, first.next + comma, lexicon);
  if (second === undefined || !isMark(tokens[second.next], closes)) return undefined;
  const colon = tokens.findIndex(({ text: mark }, at) => at > second.next && mark === ":");
  const isNamed = colon > second.next + 1 && colon - second.next <= MOST_IN_AUTHOR;
  // In "[12.05, 20:14]" the first may be a day.
  return isNamed ? (second.minutes ?? first.minutes) : undefined;
}

/** The place after a date, a day and month, or an hour. */
function readMoment(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): { minutes?: number; next: number } | undefined {
  const date = readDate(tokens, at, lexicon);
  if (date !== undefined && isDayOfYear(date.value)) return { next: date.next };
  const [day, mark, month] = tokens.slice(at, at + 3);
  // "10/04".
  if (day?.kind === "number" && mark?.text === "/" && mark.glued && month?.kind === "number")
    return { next: at + 3 };
  const { value, next } = readTimes(tokens, at, lexicon) ?? {};
  if (value?.start === undefined || value.end !== undefined || next === undefined) return undefined;
  return { minutes: value.start.minutes, next };
}

function hasDate(tokens: readonly Token[], from: number, lexicon: Lexicon): boolean {
  for (let at = from; at < tokens.length && at <= from + MOST_BETWEEN; at++) {
    const date = readDate(tokens, at, lexicon)?.value;
    if (isDayOfYear(date)) return true;
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

/** `Tuesday 18 May 2027 (2 min, 14 sec)`: when a page was written, and how long it takes to read. */
function isByline(tokens: readonly Token[], lexicon: Lexicon): boolean {
  const date = readDate(tokens, 0, lexicon);
  if (date === undefined || !isDayOfYear(date.value)) return false;
  const [open, number] = tokens.slice(date.next);
  const isCounted = open?.text === "(" && number?.kind === "number";
  return isCounted && readDuration(tokens, date.next + 1, lexicon) !== undefined;
}

/** `28/08/2026, 11:42`, as a browser prints it above and below a page. */
function isPrinted(tokens: readonly Token[], lexicon: Lexicon): boolean {
  return tokens[0]?.kind === "number" && afterMoment(tokens, lexicon) !== undefined;
}

/** `30 novembre 2015 | 13:36`, and nothing else: when an article was published. */
function isPublished(tokens: readonly Token[], lexicon: Lexicon): boolean {
  return afterMoment(tokens, lexicon) === tokens.length;
}

/** The place after a date with its year and an hour at which nothing begins. */
function afterMoment(tokens: readonly Token[], lexicon: Lexicon): number | undefined {
  const date = tokens[0]?.kind === "mark" ? undefined : readDate(tokens, 0, lexicon);
  if (date?.value.year === undefined) return undefined;
  const at = isMark(tokens[date.next], ",|–-") ? date.next + 1 : date.next;
  const { value, next } = readTimes(tokens, at, lexicon) ?? {};
  const isToTheMinute =
    value?.start !== undefined && value.end === undefined && value.start.minutes % 5 !== 0;
  return isToTheMinute ? next : undefined;
}

/** `On Wed, 11 Feb 2026 at 16:42, Grace <grace@example.org> wrote:`, also where its last word stands on the next line. */
function isQuoted(
  text: SourceText,
  { cells }: Row,
  tokens: readonly Token[],
  below: readonly Token[],
  lexicon: Lexicon,
): boolean {
  const isWritten = (words: readonly Token[]) =>
    words.at(-1)?.text === ":" &&
    words.some((_, place) => {
      const next = lexicon.wrote.match(words, place)?.next;
      return next !== undefined && words.length - next <= 2 * REACH;
    });
  const isBroken = () => /@|<$/.test(text.slice(cells[0]?.start, cells[0]?.end));
  if (!isWritten(tokens) && !(isWritten(below.slice(0, REACH)) && isBroken())) return false;
  return tokens.slice(0, REACH).some((_, place) => {
    return isDayOfYear(readDate(tokens, skipBetween(tokens, place), lexicon)?.value);
  });
}
