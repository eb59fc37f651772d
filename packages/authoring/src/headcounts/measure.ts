import { standsWhereTheyCame } from "./came.ts";
import { clause, isAnd, isSince, type Place } from "./clause.ts";
import { namedIn } from "./measure-words.ts";
import { afterRole, endsWithRole, hasRole, type Sentence, type Span } from "./sentence.ts";
import { isMeasure, type StatedMeasure } from "./stated-measure.ts";

/** What the words around an item say that it counts: those behind it first, then those before it, within its clause. */
export function measureOf(
  sentence: Sentence,
  item: Place,
  neighbours: { readonly before?: Place | undefined; readonly after?: Place | undefined },
): StatedMeasure | undefined {
  // "A workshop led by 2 officers": they are those who gave it.
  if (endsWithRole(sentence, item.start, "givenBy")) return "uncounted";
  if (isSince(sentence, 0) && neighbours.before === undefined) return "uncounted";
  const own = item.isAll ? namedIn(sentence, { from: item.at + 1, to: item.end }) : undefined;
  if (own !== undefined) return own;
  const after = clauseBehind(sentence, item, neighbours.after);
  // "100 people interested came": that they came says more than the noun.
  const came = standsWhereTheyCame(sentence, item) || saysCame(sentence, after);
  const within = { from: item.at + 1, to: after.from };
  // "24 people online watched": where they came says nothing against it.
  if (came && namedIn(sentence, within) === "attended-online") return "attended-online";
  const to = Math.min(after.to, neighbours.after?.start ?? after.to);
  const behind = came ? after : { from: item.at + 1, to };
  const before = ownWords(
    sentence,
    clauseBefore(sentence, item, neighbours.before),
    neighbours.before,
  );
  if (item.isLed) return namedIn(sentence, before);
  const stated = namedIn(sentence, behind);
  // "Not able to confirm the last 56 persons enrolled": that they signed up says less.
  return (
    (isMeasure(stated) ? stated : undefined) ??
    namedIn(sentence, before) ??
    stated ??
    namedIn(sentence, before, after)
  );
}

/** What the words behind an item say, as far as the next. */
export function measureBehind(
  sentence: Sentence,
  { at, end }: Place,
  next: Place | undefined,
): StatedMeasure | undefined {
  return namedIn(sentence, clauseBehind(sentence, { at, start: at, end }, next));
}

/** `30 on the waiting list and refused 18`: what follows the last "and" is of the next item. */
function clauseBehind(sentence: Sentence, { at, end }: Place, next: Place | undefined): Span {
  const { from, to } = clause(sentence, Math.max(end, at + 1), next?.start, 1);
  if (next === undefined || next.start !== to) return { from, to };
  for (let and = to - 1; and > from; and--)
    if (isAnd(sentence.notes[and])) return { from, to: and };
  return { from, to };
}

/** What the words before an item say; that people came is a measure here. */
export function measureBefore(
  sentence: Sentence,
  item: Place,
  last: Place | undefined,
): StatedMeasure | undefined {
  const span = clauseBefore(sentence, item, last);
  return namedIn(sentence, span) ?? (saysCame(sentence, span) ? "attended" : undefined);
}

function clauseBefore(sentence: Sentence, { at }: Place, last: Place | undefined): Span {
  return clause(sentence, at - 1, last?.end, -1);
}

/** `30 were put on the waiting list and 22 came`: behind the "and" another clause begins. */
function ownWords(sentence: Sentence, { from, to }: Span, last: Place | undefined): Span {
  if (last === undefined || last.end !== from) return { from, to };
  for (let at = to - 1; at >= from; at--)
    if (isAnd(sentence.notes[at])) return { from: Math.min(to, afterRole(sentence, at)), to };
  return { from, to };
}

function saysCame(sentence: Sentence, { from, to }: Span): boolean {
  for (let at = from; at < to; at++) if (hasRole(sentence, at, "attended")) return true;
  return false;
}

/** What the words around several items say together: `wird die Akademie 14 Richter und 12 Polizisten begrüßen`. */
export function measureAround(
  sentence: Sentence,
  [first, last]: readonly [Place, Place],
  neighbours: { readonly before?: Place | undefined; readonly after?: Place | undefined },
): StatedMeasure | undefined {
  const before = clauseBefore(sentence, first, neighbours.before);
  const { to } = clauseBehind(sentence, last, neighbours.after);
  return namedIn(sentence, before, { from: last.at + 1, to });
}
