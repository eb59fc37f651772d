import { readDates } from "../dates/dates.ts";
import { mayBeNumbers, readTimes } from "../hours/time-ranges.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { type Line, spanOfRow } from "../lines/line.ts";
import { hasDigit } from "../text/characters.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";
import type { Token } from "../text/tokens.ts";

/** The runs of lines before the first item and after the last that nothing was made of. */
export function outsideOf(
  lines: readonly Line[],
  used: ReadonlySet<Line>,
  first: number,
  last: number,
): Span[] {
  const runs: { start: number; end: number; at: number }[] = [];
  for (const [at, line] of lines.entries()) {
    if ((at > first && at < last) || used.has(line)) continue;
    const span = spanOfRow(line.row);
    const run = runs.at(-1);
    if (run !== undefined && run.at === at - 1) {
      run.end = span.end;
      run.at = at;
    } else runs.push({ ...span, at });
  }
  return runs;
}

const LONGEST = 2000;

/**
 * The lines that tell an hour of which no item was made, most likely of the programme: told in prose, apart from it, or `under` an item. Hours
 * of an office, which have weekdays and no date, and those of a deadline are others'.
 */
export function hoursLeft(
  text: SourceText,
  lines: readonly Line[],
  used: ReadonlySet<Line>,
  under: ReadonlySet<Line>,
  lexicon: Lexicon,
): Span[] {
  return lines.flatMap((line) => {
    if (line.kind === "label" || (used.has(line) && !under.has(line))) return [];
    const span = spanOfRow(line.row);
    const isRead = line.kind === "text" && (line.stamped === true || line.daily === true);
    if (isRead || span.end - span.start > LONGEST || !hasDigit(text, span)) return [];
    const tokens = text.tokens(span);
    const { otherDates, weekdays, labels, endsAt } = lexicon;
    // Under an item the hour at which it ends has been read.
    if (under.has(line) && endsAt.isIn(tokens)) return [];
    const isDated = [...readDates(tokens, lexicon)].some(
      ({ value }) => value.weekday !== undefined,
    );
    const isTold = tokens.some(
      (_, at) => otherDates.has(tokens, at) || (!isDated && weekdays.has(tokens, at)),
    );
    if (isTold || labels.match(tokens, 0)?.value === "time") return [];
    return tokens.some((_, at) => isHour(tokens, at, lexicon)) ? [span] : [];
  });
}

function isHour(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const times = tokens[at]?.kind === "mark" ? undefined : readTimes(tokens, at, lexicon)?.value;
  if (times?.start === undefined || !times.certain) return false;
  // "Alle 10" is an hour, and "from 5 to 10" may count people.
  if (times.start.bare && times.end !== undefined) return false;
  return !mayBeNumbers(times);
}
