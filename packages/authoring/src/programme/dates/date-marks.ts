import type { PhraseSet } from "../lexicon/phrase-set.ts";
import type { Token } from "../text/tokens.ts";

const BETWEEN: ReadonlySet<string> = new Set(
  "de del dem den der le la il el os op am an on of the pe d di do da em en in vom zum luna zi ziua den ' ’".split(
    " ",
  ),
);
/** What leads to the date of a heading: `Op zaterdag`, `Na sexta-feira`, `Nella giornata di domenica`. */
const BEFORE: ReadonlySet<string> = new Set([
  ...BETWEEN,
  ..."no na nel nella a au du des para pour per pentru fur for this dit deze dies diesen ce cette este esta questo questa acest aceasta".split(
    " ",
  ),
]);
const ORDINALS: ReadonlySet<string> = new Set(
  "st nd rd th er re e o a de ste eme . ° ^".split(" "),
);

/** `18th`, `1er`, `2º`, `2.º`, `18.`, `3^` */
export function skipOrdinalMark(tokens: readonly Token[], at: number): number {
  const [mark, after] = [tokens[at], tokens[at + 1]];
  if (mark?.glued !== true || !ORDINALS.has(mark.text)) return at;
  return mark.text === "." && after?.glued === true && /^[oa]$/.test(after.text) ? at + 2 : at + 1;
}

/** The little words of dates: `18 de octubre`, `le 18 octobre`. */
export function skipBetween(tokens: readonly Token[], at: number): number {
  let next = at;
  while (next < at + 3 && BETWEEN.has(tokens[next]?.text ?? "")) next++;
  return next;
}

/** The little words before a date, with those for a day. */
export function skipBefore(tokens: readonly Token[], at: number, day: PhraseSet<true>): number {
  let next = at;
  while (next < at + MOST_BEFORE) {
    const named = day.match(tokens, next)?.next;
    if (named === undefined && !BEFORE.has(tokens[next]?.text ?? "")) break;
    next = named ?? next + 1;
  }
  return next;
}

const MOST_BEFORE = 5;
