import type { Lexicon } from "../lexicon/lexicon.ts";
import { type Line, spanOfRow } from "../lines/line.ts";
import { hasDigit } from "../text/characters.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";
import type { Token } from "../text/tokens.ts";
import { daysBetween, fullDate, lastDate, validDate, weekdayOf } from "./calendar-days.ts";
import { readDates, type WrittenDate } from "./dates.ts";

/** A date, or several days in a row, that a text states with its year. */
export interface StatedDate extends Span {
  /** `YYYY-MM-DD`. */
  readonly first: string;
  readonly last: string;
  /** Whether it stands alone on its line. */
  readonly heading: boolean;
  /** How much tells that the programme is of this date. */
  readonly weight: number;
}

/** Where a programme stands in a text, and what its own headings say. */
export interface PlacedProgramme {
  readonly lines: readonly Line[];
  /** The places of its first and last item among the lines. */
  readonly first: number;
  readonly last: number;
  readonly headings: readonly (WrittenDate | undefined)[];
}

const YEAR = /(?:19|20)[0-9]{2}/;
const TIME = /(?<![0-9])[0-9]{1,2}[:.h][0-9]{2}(?![0-9.])/;
/** `03/02/2027 - 12:41`: when something was written, for nothing begins at such a minute. */
const TO_THE_MINUTE = /^[^\p{L}\p{N}]{1,4}\p{L}{0,3}\s?[0-9]{1,2}[:.h][0-9][1-46-9](?![0-9])/u;
const STAMPED = -4;
/** Rows above the first item that are about the programme, most likely. */
const NEAR = 6;
const LONGEST_LINE = 250;
const LONGEST_LABEL = 40;
/** More years than these are those of a history. */
const MOST_YEARS = 3;
/** What stands so close above the first item is its heading. */
const ABOVE = 2;
/** What stands before a date within so many tokens is about it. */
const REACH = 10;
/** "Tomorrow, on the 13th of". */
const MOST_BETWEEN = 4;
/** A date that comes again is meant, but a footer may say one on every page. */
const MOST_TIMES = 2;

/**
 * The dates of a text that have their year, and those above its programme whose weekday agrees with such a year; the likeliest
 * date of the programme first.
 */
export function statedDates(
  text: SourceText,
  programme: PlacedProgramme,
  lexicon: Lexicon,
): StatedDate[] {
  const withYear = ({ start, end }: Span) => YEAR.test(text.slice(start, end));
  const full = datesIn(text, programme.lines, lexicon, withYear, fullDate);
  const years = [
    ...new Set([
      ...full.map(({ first }) => Number(first.slice(0, 4))),
      ...statedYears(text, programme, lexicon),
    ]),
  ].slice(0, MOST_YEARS);
  const above = programme.lines.slice(0, programme.first);
  const withDay = (cell: Span) => hasDigit(text, cell);
  const weekdayOfFirst = programme.headings[0]?.weekday;
  const yearless = datesIn(text, above, lexicon, withDay, (date) =>
    ofYear(date.weekday === undefined ? { ...date, weekday: weekdayOfFirst } : date, years),
  );
  const byDate = new Map<string, StatedDate & { readonly times: number }>();
  for (const found of [...full, ...yearless]) {
    const date = weigh(text, programme, found, lexicon);
    const known = byDate.get(date.first);
    const times = (known?.times ?? -1) + 1;
    const best = known !== undefined && known.weight >= date.weight ? known : date;
    const last = known !== undefined && known.last > date.last ? known.last : date.last;
    byDate.set(date.first, { ...best, last, times });
  }
  return [...byDate.values()]
    .map(({ times, ...date }) => ({ ...date, weight: date.weight + Math.min(times, MOST_TIMES) }))
    .sort((a, b) => b.weight - a.weight || a.start - b.start);
}

interface Found {
  readonly date: WrittenDate;
  readonly first: string;
  readonly tokens: readonly Token[];
  readonly at: number;
  /** Among the lines. */
  readonly place: number;
}

/** More dates than these are those of a calendar or a list of publications. */
const MOST_DATES = 100;

function datesIn(
  text: SourceText,
  lines: readonly Line[],
  lexicon: Lexicon,
  isCandidate: (cell: Span) => boolean,
  resolve: (date: WrittenDate) => string | undefined,
): Found[] {
  const found: Found[] = [];
  for (const [place, { row }] of lines.entries()) {
    for (const cell of row.cells) {
      if (found.length >= MOST_DATES) return found;
      if (!isCandidate(cell)) continue;
      const tokens = text.tokens(cell);
      for (const { value: date, at } of readDates(tokens, lexicon)) {
        const first = resolve(date);
        if (first !== undefined) found.push({ date, first, tokens, at, place });
      }
    }
  }
  return found;
}

/** "Saturday 14 November", in the first of some years in which that is a Saturday; "14 and 15 November" above the heading "Saturday". */
function ofYear(
  { year, month, day, weekday }: Omit<WrittenDate, "weekday"> & { weekday?: number | undefined },
  years: readonly number[],
) {
  if (year !== undefined || month === undefined || day === undefined) return undefined;
  return years
    .map((one) => validDate(one, month, day))
    .find((date) => date !== undefined && weekdayOf(date) === weekday);
}

function weigh(
  text: SourceText,
  { lines, first, last, headings }: PlacedProgramme,
  found: Found,
  lexicon: Lexicon,
): StatedDate {
  const { date, tokens, at, place } = found;
  const line = lines[place];
  const { row, kind } = line ?? {};
  const isStamped = line?.kind === "text" && line.stamped === true;
  const end = lastDate(date, found.first);
  const before =
    at === 0 ? labelAbove(text, lines[place - 1]) : tokens.slice(Math.max(0, at - REACH), at);
  const around = tokens.slice(Math.max(0, at - REACH), at + 2 * REACH);
  const beside = [place - 1, place + 1].flatMap((other) => wordsOf(text, lines[other]));
  const days = daysBetween(found.first, end) + 1;
  const signs: readonly (readonly [sign: boolean, weight: number])[] = [
    [isOther(before, lexicon) || isDeadline(tokens, at, lexicon), -4],
    [TO_THE_MINUTE.test(text.slice(date.end, date.end + LONGEST_LABEL)), -4],
    [lexicon.soon.isIn(before.slice(-MOST_BETWEEN)), 4],
    [before.some((_, index) => lexicon.labels.match(before, index)?.value === "date"), 3],
    [date.weekday !== undefined && isWeekday(date.weekday, found.first, end), 2],
    [date.weekday !== undefined && !isWeekday(date.weekday, found.first, end), -2],
    [days > 1, 1],
    [days > 1 && days === headings.length, 2],
    [TIME.test(text.slice(date.end, date.end + LONGEST_LABEL)), 1],
    [lexicon.eventKinds.isIn(around), 1],
    [lexicon.venues.isIn([...around, ...beside]) || lexicon.rooms.isIn([...around, ...beside]), 1],
    [row?.heading === true || kind === "day", 1],
    [place <= first && first - place <= NEAR, 2],
    [place < first && first - place <= ABOVE && date.weekday !== undefined, 3],
    [place > last, -1],
    [(row?.cells[0]?.end ?? 0) - (row?.cells[0]?.start ?? 0) > LONGEST_LINE, -1],
  ];
  // The head of a mail has a label, a weekday and an hour, and none of them speaks for it.
  const weight = isStamped
    ? STAMPED
    : signs.reduce((sum, [sign, value]) => sum + (sign ? value : 0), 0);
  return {
    first: found.first,
    last: end,
    heading: kind === "day",
    weight: weight + agreement(headings[0], found.first),
    start: date.start,
    end: date.end,
  };
}

/** "Published on", "Sent:". */
function isOther(before: readonly Token[], { otherDates, stamps }: Lexicon): boolean {
  return otherDates.isIn(before) || stamps.isIn(before);
}

/** "Until 5 May". */
function isDeadline(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  return [1, 2, 3].some((count) => {
    const lead = lexicon.lead.match(tokens, at - count);
    return lead?.value === "until" && lead.next === at;
  });
}

/** "Published on" above a date that stands alone. */
function labelAbove(text: SourceText, line: Line | undefined): readonly Token[] {
  if (line === undefined) return [];
  const { start, end } = spanOfRow(line.row);
  return end - start <= LONGEST_LABEL ? text.tokens({ start, end }) : [];
}

function wordsOf(text: SourceText, line: Line | undefined): readonly Token[] {
  return line === undefined ? [] : text.tokens(spanOfRow(line.row), 24);
}

/** What the heading of the first day says of a date. */
function agreement(heading: WrittenDate | undefined, date: string): number {
  const { day, month, weekday } = heading ?? {};
  if (day !== undefined && month !== undefined)
    return Number(date.slice(8)) === day && Number(date.slice(5, 7)) === month ? 4 : 0;
  return weekday !== undefined && weekdayOf(date) === weekday ? 2 : 0;
}

function isWeekday(weekday: number, first: string, last: string): boolean {
  return weekdayOf(first) === weekday || weekdayOf(last) === weekday;
}

/** The years that stand alone above a programme, and near its name first; else those below it with which its weekday agrees. */
export function statedYears(
  text: SourceText,
  { lines, first, headings }: PlacedProgramme,
  lexicon: Lexicon,
): number[] {
  const above = yearsIn(text, lines.slice(0, first), lexicon);
  if (above.length > 0) return above;
  const [heading] = headings;
  return yearsIn(text, lines.slice(first), lexicon).filter(
    (year) => heading?.weekday !== undefined && ofYear(heading, [year]) !== undefined,
  );
}

function yearsIn(text: SourceText, lines: readonly Line[], lexicon: Lexicon): number[] {
  const years = lines.flatMap(({ row }) => {
    const span = spanOfRow(row);
    if (span.end - span.start > LONGEST_LINE || !YEAR.test(text.slice(span.start, span.end)))
      return [];
    const tokens = text.tokens(span);
    const named = row.heading || lexicon.eventKinds.isIn(tokens);
    return tokens.flatMap(({ text: number }, at) =>
      /^(?:19|20)[0-9]{2}$/.test(number) && !isCopyright(tokens[at - 1])
        ? [{ year: Number(number), named }]
        : [],
    );
  });
  return years.sort((a, b) => Number(b.named) - Number(a.named)).map(({ year }) => year);
}

function isCopyright(token: Token | undefined): boolean {
  return token?.text === "\u00a9";
}
