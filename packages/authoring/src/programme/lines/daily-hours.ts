import { readDuration } from "../hours/durations.ts";
import type { Times } from "../hours/time-ranges.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { sentenceEnds } from "../prose/sentences.ts";
import { hoursIn } from "../prose/told-clause.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";
import type { Token } from "../text/tokens.ts";
import { type DayLine, type Line, spanOfRow, type TimedLine } from "./line.ts";

/** So many days with what happens on them are a series. */
const SERIES = 3;
const LONGEST = 4000;
/** How far from its hour "each day" may stand. */
const REACH = 4;

/**
 * A series whose hour is told once for all its days: "The talks are each day at 19:30 and last 45 minutes", and below "Monday, 2 August:"
 * what is on that day. Only where no line has an hour of its own, and one sentence tells such an hour.
 */
export function withDailyHour(text: SourceText, lines: readonly Line[], lexicon: Lexicon): Line[] {
  const days = lines.filter((line, at) => isDayOf(line) && hasTitle(line, lines[at + 1]));
  if (days.length < SERIES || lines.some(({ kind }) => kind === "timed")) return [...lines];
  const told = lines.flatMap((line) =>
    dailyTimes(text, line, lexicon).map((times) => ({ line, times })),
  );
  const [first, another] = told;
  if (first === undefined || another !== undefined) return [...lines];
  const { times } = first;
  return lines.flatMap((line, at): Line[] => {
    if (line === first.line && line.kind === "text") return [{ ...line, daily: true }];
    const above = lines[at - 1];
    if (isDayOf(line) && line.title !== undefined)
      return [withoutTitle(line), itemOf(line, line.title, times, [])];
    const isUnder = above !== undefined && isDayOf(above) && above.title === undefined;
    if (!isUnder || line.kind !== "text") return [line];
    const [title, ...details] = sentencesOf(text, spanOfRow(line.row), lexicon);
    return title === undefined ? [line] : [itemOf(line, title, times, details)];
  });
}

/** With its weekday, so that it is no date of a page. */
function isDayOf(line: Line): line is DayLine {
  if (line.kind !== "day" || line.times !== undefined) return false;
  return line.date.weekday !== undefined && line.date.day !== undefined;
}

function hasTitle(line: Line, next: Line | undefined): boolean {
  return line.kind === "day" && (line.title !== undefined || next?.kind === "text");
}

function withoutTitle({ kind, row, date }: DayLine): DayLine {
  return { kind, row, date };
}

function itemOf({ row }: Line, title: Span, times: Times, details: readonly Span[]): TimedLine {
  return { kind: "timed", row, notation: "title-first", times, title, details, sure: true };
}

/** The first sentence of a line, and the rest. */
function sentencesOf(text: SourceText, span: Span, lexicon: Lexicon): Span[] {
  const [stop] = sentenceEnds(text, span, lexicon);
  if (stop === undefined) return [span];
  return [
    { start: span.start, end: stop.start + 1 },
    { start: stop.end, end: span.end },
  ];
}

/** The hours that sentences of a line tell for every day; those of an office or a deadline are others'. */
function dailyTimes(text: SourceText, line: Line, lexicon: Lexicon): Times[] {
  const span = spanOfRow(line.row);
  const isProse = line.kind === "text" || line.kind === "label";
  if (!isProse || span.end - span.start > LONGEST) return [];
  const stops = [...sentenceEnds(text, span, lexicon)];
  const starts = [span.start, ...stops.map(({ end }) => end)];
  return starts.flatMap((start, at) => {
    const tokens = text.tokens({ start, end: stops[at]?.start ?? span.end });
    if (!lexicon.daily.isIn(tokens)) return [];
    if (lexicon.openHours.isIn(tokens) || lexicon.otherDates.isIn(tokens)) return [];
    const [hour, another] = hoursIn(tokens, lexicon);
    if (hour === undefined || another !== undefined) return [];
    const isDaily = tokens.some((_, place) => {
      const next = lexicon.daily.match(tokens, place)?.next;
      if (next === undefined) return false;
      return place < hour.at ? hour.at - next < REACH : place - hour.next < REACH;
    });
    return isDaily ? [withLength(tokens, hour.times, lexicon)] : [];
  });
}

/** "… and last 45 minutes". */
function withLength(tokens: readonly Token[], times: Times, lexicon: Lexicon): Times {
  const { start, end } = times;
  if (start === undefined || end !== undefined) return times;
  for (let at = 0; at < tokens.length; at++) {
    const verb = lexicon.lasts.match(tokens, at);
    if (verb === undefined) continue;
    for (const place of [verb.next, verb.next + 1, verb.next + 2]) {
      const found = readDuration(tokens, place, lexicon);
      const first = tokens[place];
      if (found === undefined || first === undefined) continue;
      const until = tokens[found.next - 1]?.end ?? first.end;
      const minutes = start.minutes + found.value;
      return { ...times, end: { ...start, minutes, start: first.start, end: until } };
    }
  }
  return times;
}
