import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Lead, TimedLine } from "../lines/line.ts";
import type { RowContext } from "../lines/row-context.ts";
import { namesSomebody } from "../people/people.ts";
import { isNumbering, isPlaceName } from "../places/rooms.ts";
import { withoutEdges } from "../text/clean.ts";
import type { Span } from "../text/span.ts";
import { isMark, type Token } from "../text/tokens.ts";
import { isLastMinute, mayBeNumbers, readTimes, type Times } from "./time-ranges.ts";

const LONGEST = 400;

/** Reads `Panel 1 – 9:30–11:00 – Housing`, `Session 2 (10:00-11:00): Work`: hours between the label of a session and what it is about. */
export function readSessionHours(context: RowContext): TimedLine | undefined {
  const { text, row, cell, tokens, lexicon } = context;
  const label = labelEnd(tokens, lexicon);
  if (label === undefined) return undefined;
  const [first, last] = [tokens[0], tokens[label - 1]];
  if (first === undefined || last === undefined) return undefined;
  const before = isMark(tokens[label], ":,(–—|-") ? tokens[label] : undefined;
  const found = readTimes(tokens, before === undefined ? label : label + 1, lexicon);
  if (found === undefined || !isPlain(found.value, before)) return undefined;
  const closed = isMark(before, "(") && isMark(tokens[found.next], ")") ? 1 : 0;
  const behind = tokens[found.next + closed];
  const start = tokens[found.next + closed - 1]?.end ?? cell.end;
  const title = withoutEdges(text, { start, end: cell.end });
  const isSet = before !== undefined || found.value.end !== undefined;
  if (!isSet || cell.end - cell.start > LONGEST || !isTitle(context, title)) return undefined;
  const lead = leadOf({ start: first.start, end: last.end }, before, behind);
  return { ...COMMON, row, times: found.value, title, lead, details: [] };
}

const COMMON = { kind: "timed", notation: "title-first", sure: true } as const;

/** The token behind `Panel 1`, `2nd session`, `Sesiunea a III-a`. */
function labelEnd(tokens: readonly Token[], lexicon: Lexicon): number | undefined {
  const ordinal = lexicon.ordinals.match(tokens, 0)?.next;
  const roman = /^[ivx]{1,4}$/.test(tokens[0]?.text ?? "") ? 1 : undefined;
  const session = lexicon.sessions.match(tokens, ordinal ?? roman ?? 0)?.next;
  if (session === undefined || lexicon.rooms.has(tokens, 0)) return undefined;
  const behind = ordinalEnd(tokens, session, lexicon);
  if (behind !== undefined) return behind;
  // "Session 9:00".
  const isHour = readTimes(tokens, session, lexicon) !== undefined;
  if (isNumbering(tokens[session]) && !isHour) return session + 1;
  return ordinal === undefined && roman === undefined ? undefined : session;
}

/** `two`, `a III-a`. */
function ordinalEnd(tokens: readonly Token[], at: number, lexicon: Lexicon): number | undefined {
  const [article, number, hyphen, end] = tokens.slice(at, at + 4);
  const isRomanian = article?.text === "a" && hyphen?.text === "-" && end?.text === "a";
  if (isRomanian && end.glued && number?.glued === false) return at + 4;
  return lexicon.ordinals.match(tokens, at)?.next;
}

/** Hours that can be nothing else. */
function isPlain(times: Times, before: Token | undefined): boolean {
  const { start, end, certain } = times;
  if (start === undefined || !certain || mayBeNumbers(times) || isLastMinute(times)) return false;
  return end !== undefined || (before !== undefined && !start.bare);
}

/** What it is about: neither where it is nor who leads it. */
function isTitle({ text, lexicon }: RowContext, title: Span): boolean {
  const isStart = /^[¿¡“"„«‘'(]?[\p{Lu}\p{Lo}\p{N}]/u.test(
    text.slice(title.start, title.start + 2),
  );
  return isStart && !isPlaceName(text, title, lexicon) && !namesSomebody(text, title, lexicon);
}

/** A label with the mark before the hours, or else with the one behind them. */
function leadOf(label: Lead, before: Token | undefined, behind: Token | undefined): Lead {
  const marks = isMark(behind, ":|") ? [behind] : [before, behind];
  const mark = marks.find((token) => isMark(token, ":–—|-"))?.text;
  return mark === undefined ? label : { ...label, mark };
}
