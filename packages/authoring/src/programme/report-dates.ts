import type { AgendaDay, Finding, Result } from "@plenary/core";
import type { Draft } from "./assemble/draft.ts";
import type { ReadDay } from "./assemble/read-days.ts";
import { daysBetween, fullDate, validDate } from "./dates/calendar-days.ts";
import { readDate, type WrittenDate } from "./dates/dates.ts";
import { type KnownDates, rivalsOf, yearOfDate } from "./dates/known-dates.ts";
import type { ResolvedDate } from "./dates/resolve-dates.ts";
import type { StatedDate } from "./dates/stated-date.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import type { ProgrammeOptions } from "./programme.ts";
import { programmeFinding } from "./programme-finding.ts";
import { hasDigit } from "./text/characters.ts";
import type { SourceText } from "./text/source-text.ts";
import type { Span } from "./text/span.ts";

export function undated({ days: [first] }: Draft, source: SourceText): Result<never> {
  const at = first?.date?.start ?? first?.items[0]?.title.start ?? 0;
  const message =
    "The text does not say in which year this is, or on which day, in words that are known. Give the date of the first day (`--date 2019-10-18`).";
  return {
    ok: false,
    findings: [programmeFinding("programme/no-date", message, source.positionAt(at))],
  };
}

/** Says where the date that was given and the dates of the text disagree, and which were taken. */
export function otherDates(
  { date }: ProgrammeOptions,
  days: readonly AgendaDay[],
  known: KnownDates,
  heading: WrittenDate | undefined,
  source: SourceText,
): Finding[] {
  return [...notAmong(date, days), ...statedOtherwise(known, heading, source)];
}

/** The headings of the text stand, and none is of the day that was given. */
function notAmong(date: string | undefined, days: readonly AgendaDay[]): Finding[] {
  if (date === undefined || days.some((day) => day.date === date)) return [];
  const message = `The text has ${days.map((day) => day.date).join(" and ")} and not ${date}, the date that was given. The text was followed.`;
  return [programmeFinding("programme/date-mismatch", message, { line: 1, column: 1 }, { date })];
}

/** The day that somebody gave stands, and the text says another. */
function statedOtherwise(
  { given, stated: [stated] }: KnownDates,
  heading: WrittenDate | undefined,
  source: SourceText,
): Finding[] {
  if (given === undefined || stated === undefined || heading?.day !== undefined) return [];
  if (stated.weight < STATED || (given >= stated.first && given <= stated.last)) return [];
  const { start, first } = stated;
  const message = `The text has ${first}, and not ${given}, the date that was given. The given date was taken; leave it out to follow the text.`;
  return [
    programmeFinding("programme/date-mismatch", message, source.positionAt(start), { date: given }),
  ];
}

/** So much tells that a date is the programme's. */
const STATED = 2;

/** A date that was chosen among several, or that something says is another's, is a guess that somebody must look at. */
export function unclearDate(
  [first]: readonly ReadDay[],
  [resolved]: readonly ResolvedDate[],
  known: KnownDates,
  source: SourceText,
): Finding[] {
  if (resolved === undefined || known.given !== undefined) return [];
  const rivals = rivalsOf(known, first?.date, resolved.date);
  if (rivals === undefined) return [];
  const lineOf = ({ start }: StatedDate) => source.positionAt(start).line;
  const others = rivals.map((rival) => `${rival.first} (line ${lineOf(rival)})`).join(", ");
  const taken = known.stated.find((date) => date.first === resolved.date);
  const at = taken?.start ?? first?.date?.start ?? 0;
  const also =
    others === ""
      ? "nothing says that this date is the programme's"
      : `the text also has ${others}`;
  const message = `The programme does not say of which day it is; ${resolved.date} was taken, but ${also}. Give the date of the first day if it is another (\`--date\`).`;
  return [
    programmeFinding("programme/date-unclear", message, source.positionAt(at), {
      date: resolved.date,
    }),
  ];
}

/** "11–12 January 2013", above a programme of the 11th alone. */
export function missingDays(
  dates: readonly ResolvedDate[],
  { stated }: KnownDates,
  source: SourceText,
): Finding[] {
  const days = new Set(dates.map(({ date }) => date));
  const range = stated.find(({ first, last }) => first < last && days.has(first));
  if (range === undefined || range.weight < STATED || days.has(range.last)) return [];
  const message = `The text says that it lasts to ${range.last}, and nothing here is of that day. Add what is missing, or see to it that \`end\` is right.`;
  const position = source.positionAt(range.start);
  return [programmeFinding("programme/day-missing", message, position, { date: range.last })];
}

/** A line under an item that begins with the date of a later day may be a heading that was not seen: what follows it stands on the wrong day. */
export function unseenHeadings(
  read: readonly ReadDay[],
  dates: readonly ResolvedDate[],
  source: SourceText,
  lexicon: Lexicon,
): Finding[] {
  const known = new Set(dates.map(({ date }) => date));
  return read.flatMap(({ items }, index) => {
    const day = dates[index]?.date ?? "";
    // Below the last item of a day nothing follows, but where the clock starts again.
    const followed = read[index + 1]?.restart === undefined ? items.slice(0, -1) : items;
    return followed.flatMap(({ details: { abstract } }) =>
      abstract.flatMap((line) => {
        const date = dateOfLine(source, line, day, lexicon);
        if (date === undefined || known.has(date)) return [];
        const ahead = daysBetween(day, date);
        if (ahead < 1 || ahead > MOST_AHEAD) return [];
        const message = `This line begins with ${date}, and is not read as the heading of a day: what follows stays on ${day}. Write the date on a line of its own if a new day begins here.`;
        const position = source.positionAt(line.start);
        return [programmeFinding("programme/day-unclear", message, position, { date })];
      }),
    );
  });
}

/** No programme rests longer. */
const MOST_AHEAD = 7;
const LONGEST_HEADING = 120;

function dateOfLine(
  text: SourceText,
  line: Span,
  day: string,
  lexicon: Lexicon,
): string | undefined {
  if (line.end - line.start > LONGEST_HEADING || !hasDigit(text, line)) return undefined;
  const date = readDate(text.tokens(line, 12), 0, lexicon)?.value;
  if (date?.day === undefined || date.month === undefined) return undefined;
  return fullDate(date) ?? validDate(yearOfDate(day), date.month, date.day);
}
