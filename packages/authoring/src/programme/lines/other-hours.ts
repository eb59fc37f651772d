import type { Times } from "../hours/time-ranges.ts";
import type { Line, TimedLine } from "./line.ts";

/** A text with so many items has a programme; fewer above its heading are of something else. */
const PROGRAMME = 3;
/** An hour before it, behind its title, is rather how long something lasts. */
const MORNING = 7 * 60;

/**
 * Behind its title a number that goes back before the hour above is none of the day: how long something lasts ("Formation
 * validée (5h30)", "Certificado: 8 horas"), or another's hour.
 */
export function withoutDurations(lines: readonly Line[], items: Set<TimedLine>): Set<TimedLine> {
  const times = [...items].flatMap(({ times: { start, end } }) => [start, end]);
  const isTwelve = !times.some((time) => time?.twelve === false && time.minutes >= 13 * 60);
  let latest = 0;
  for (const line of lines) {
    if (line.kind === "day") latest = 0;
    if (line.kind !== "timed" || !items.has(line)) continue;
    const { notation, sure, date, times: written } = line;
    const { start, end } = written;
    const minutes = minutesOf(written) ?? latest;
    if (date !== undefined) latest = 0;
    const isBack = minutes < latest && !(start?.twelve && isTwelve);
    const isLength = end === undefined && (!sure || minutes < MORNING);
    // "Veranstaltung von 9 bis 17 Uhr", below its programme.
    const isWhole = end !== undefined && !sure && end.minutes >= latest;
    if (isBack && notation === "title-first" && (isLength || isWhole)) items.delete(line);
    else latest = minutes;
  }
  return items;
}

/** "2-3 pm" starts in the afternoon. */
function minutesOf({ start, end }: Times): number | undefined {
  if (start === undefined || !start.twelve || end?.meridiem !== "pm") return start?.minutes;
  const later = start.minutes + 12 * 60;
  return later < end.minutes ? later : start.minutes;
}

/** The hours that a page tells above the heading of a programme are not in it. */
export function withoutAbove(
  lines: readonly Line[],
  items: Set<TimedLine>,
): ReadonlySet<TimedLine> {
  const heading = lines.findIndex((line) => line.kind === "label" && line.label === "programme");
  const day = lines.findIndex((line) => line.kind === "day");
  const above = lines.filter((line, at): line is TimedLine => {
    if (line.kind !== "timed" || !items.has(line)) return false;
    // Under no day yet, with its hour behind it: "Registration desk from 8:00".
    const isApart = line.notation === "title-first" && line.date === undefined && at < day;
    return at < heading || isApart;
  });
  if (above.length < PROGRAMME && items.size - above.length > above.length)
    for (const line of above) items.delete(line);
  return items;
}

/** So many items without dates of their own are a programme that is over where a line has one, with its year. */
const LONG = 5;

/**
 * Below a programme whose items have no dates of their own, a line with its date and its hour behind its title is about something else:
 * "Next meetings: 14 May 2027, 10.00", and below a long one also "6 May 2027 at 17:30 Reading aloud".
 */
export function withoutLater(
  lines: readonly Line[],
  items: ReadonlySet<TimedLine>,
): ReadonlySet<TimedLine> {
  const chosen = lines.filter(
    (line): line is TimedLine => line.kind === "timed" && items.has(line),
  );
  const last = chosen.findLastIndex(({ date }) => date === undefined);
  const later = chosen.slice(last + 1);
  const isApart = last + 1 >= LONG && later.every(({ date }) => date?.year !== undefined);
  const isBelow =
    isApart || (last + 1 >= 2 && later.every(({ notation }) => notation === "title-first"));
  if (!isBelow) return items;
  const left = new Set(items);
  for (const line of later) left.delete(line);
  return left;
}
