import { validDate } from "../dates/calendar-days.ts";
import { readDate } from "../dates/dates.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { plainText, withoutEdges } from "../text/clean.ts";
import type { SourceText } from "../text/source-text.ts";

import type { ReadTitle } from "./title.ts";

/** "Wednesday, 25 July 2027" has no more tokens. */
const MOST_TOKENS = 8;

/** `Departure 24 July 2027`, on that day, is called "Departure"; any other date, and that of "The march of 24 July", is of the title. */
export function withoutOwnDate(
  text: SourceText,
  title: ReadTitle,
  date: string,
  lexicon: Lexicon,
): ReadTitle {
  const tokens = text.tokens(title.span);
  for (let at = Math.max(1, tokens.length - MOST_TOKENS); at < tokens.length; at++) {
    const found = tokens[at]?.kind === "mark" ? undefined : readDate(tokens, at, lexicon);
    if (found === undefined || found.next < tokens.length) continue;
    const { day, month, year, last } = found.value;
    const before = tokens[at - 1];
    // "The march of 24 July", where the little word may be of the date.
    const isLed = [at - 1, at].some(
      (one) => lexicon.small.has(tokens, one) || lexicon.of.has(tokens, one),
    );
    if (day === undefined || month === undefined || last !== undefined || isLed) return title;
    if (validDate(year ?? Number(date.slice(0, 4)), month, day) !== date) return title;
    const span = withoutEdges(text, {
      start: title.span.start,
      end: before?.end ?? title.span.end,
    });
    const label = title.text.slice(0, title.text.length - plainText(text, title.span).length);
    return { ...title, span, text: label + plainText(text, span) };
  }
  return title;
}
