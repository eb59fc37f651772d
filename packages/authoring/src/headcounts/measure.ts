import { standsWhereTheyCame } from "./came.ts";
import { clause, isAnd, isSince, type Place } from "./clause.ts";
import { isDenied, isNoneOf } from "./denied.ts";
import { isOfEarlierEvent } from "./earlier-event.ts";
import { namedIn } from "./measure-words.ts";
import { afterRole, endsWithRole, hasRole, markAt, type Sentence, type Span } from "./sentence.ts";
import { isMeasure, type StatedMeasure } from "./stated-measure.ts";

/** The items around one, and the first in its brackets. */
interface Neighbours {
  readonly before?: Place | undefined;
  readonly inside?: Place | undefined;
  readonly after?: Place | undefined;
}

/** What the words around an item say that it counts: those behind it first, then those before it, within its clause. */
export function measureOf(
  sentence: Sentence,
  item: Place,
  neighbours: Neighbours,
): StatedMeasure | undefined {
  // "A workshop led by 2 officers": they are those who gave it.
  if (endsWithRole(sentence, item.start, "givenBy")) return "uncounted";
  if (isSince(sentence, 0) && neighbours.before === undefined) return "uncounted";
  if (isOfEarlierEvent(sentence, item)) return "uncounted";
  if (isMeantFor(sentence, item, neighbours.after)) return "uncounted";
  const isNone = isNoneOf(sentence, item.at);
  const isOwn = item.isAll || isNone;
  const own = isOwn ? namedIn(sentence, { from: item.at + 1, to: item.end }) : undefined;
  if (own !== undefined || isNone) return own ?? "uncounted";
  const after = clauseBehind(sentence, item, neighbours.after);
  if (namedIn(sentence, after) === "uncounted" && isDenied(sentence, after)) return "uncounted";
  // "100 people interested came": that they came says more than the noun.
  const came = standsWhereTheyCame(sentence, item) || saysCame(sentence, after);
  const within = { from: item.at + 1, to: ownEnd(sentence, item, neighbours.inside) };
  // "24 people online watched": where they came says nothing against it.
  if (came && namedIn(sentence, within) === "attended-online") return "attended-online";
  const before = ownWords(
    sentence,
    clauseBefore(sentence, item, neighbours.before),
    neighbours.before,
  );
  if (item.isLed) return namedIn(sentence, before);
  const stated = namedIn(sentence, ...(came ? [after] : [within, after]));
  // "Not able to confirm the last 56 persons enrolled": that they signed up says less.
  return (
    (isMeasure(stated) ? stated : undefined) ??
    namedIn(sentence, before) ??
    stated ??
    namedIn(sentence, before, after)
  );
}

/** `The training for 25 judges was attended by 20`: who came is told of others. */
function isMeantFor(sentence: Sentence, { start, end }: Place, after: Place | undefined): boolean {
  if (after === undefined || !endsWithRole(sentence, start, "forWhom")) return false;
  return standsWhereTheyCame(sentence, after) || saysCame(sentence, { from: end, to: after.start });
}

/** `45 judges (15 online)`: what stands in a bracket with another number is of that one. */
function ownEnd(sentence: Sentence, { at, end }: Place, inside: Place | undefined): number {
  for (let open = at + 1; open < (inside?.at ?? at); open++)
    if (/^[([]$/.test(markAt(sentence, open))) return open;
  return Math.max(end, at + 1);
}

/** What the words behind an item say, as far as the next; that people came is a measure here. */
export function measureBehind(
  sentence: Sentence,
  { at, end }: Place,
  next: Place | undefined,
): StatedMeasure | undefined {
  const span = clauseBehind(sentence, { at, start: at, end }, next);
  return namedIn(sentence, span) ?? (saysCame(sentence, span) ? "attended" : undefined);
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
  { before, inside, after }: Neighbours,
): StatedMeasure | undefined {
  const own = { from: last.at + 1, to: ownEnd(sentence, last, inside) };
  return namedIn(
    sentence,
    clauseBefore(sentence, first, before),
    own,
    clauseBehind(sentence, last, after),
  );
}
