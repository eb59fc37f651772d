import { afterAge } from "./ages.ts";
import type { Place } from "./clause.ts";
import { afterRole, endsWithRole, hasRole, markAt, type Sentence } from "./sentence.ts";

/** The token that says that people were there, or -1; `55 participants` only say so of themselves. */
export function attendedAt(sentence: Sentence): number {
  return sentence.tokens.findIndex(
    (_, at) => hasRole(sentence, at, "attended") && !isCounted(sentence, at),
  );
}

const NOUN_NEAR = 3;

function isCounted({ notes }: Sentence, noun: number): boolean {
  if (notes[noun]?.people === undefined) return false;
  for (let at = noun - 1; at >= Math.max(0, noun - NOUN_NEAR); at--) {
    if (notes[at]?.count !== undefined) return true;
  }
  return false;
}

const LONGEST_VERB = 6;

/** Whether a verb says that those before a token came: `kamen`, `waren zur Versammlung gekommen`, `aged 14 to 18 attended`. */
export function comeBehind(sentence: Sentence, behind: number): boolean {
  const end = afterAge(sentence, behind);
  // "Sono 45 gli insegnanti che hanno seguito il corso".
  const from = hasRole(sentence, end, "relative") ? afterRole(sentence, end) : end;
  if (hasRole(sentence, from, "attended")) return true;
  if (!hasRole(sentence, from, "were")) return false;
  for (let at = from + 1; at < from + LONGEST_VERB && markAt(sentence, at) === ""; at++)
    if (hasRole(sentence, at, "attended")) return true;
  return false;
}

/** How many words may stand between a verb and the number of those who came. */
const VERB_NEAR = 6;

/** Whether a verb right beside an item says that these are people who came: `attended by 62 facilitators`, `350 locals took part`. */
export function standsWhereTheyCame(sentence: Sentence, { start, end }: Place): boolean {
  const { notes, tokens } = sentence;
  if (markAt(sentence, start - 1) === ":" && endsWithRole(sentence, start - 1, "attended"))
    return true;
  const isPlace = hasRole(sentence, start - 1, "place") || hasRole(sentence, start - 1, "from");
  const came = comeBehind(sentence, end) && notes[end]?.people === undefined;
  if (came && !isPlace) return true;
  for (let at = start; at >= Math.max(1, start - VERB_NEAR); at--) {
    if (endsWithRole(sentence, at, "gathered")) return true;
    // "Participaron en 3 talleres": a small word before the number makes it another thing.
    const { kind, start: from = 0, end: to = 0 } = tokens[at - 1] ?? {};
    if (kind !== "word" || (at === start && to - from < SHORTEST_NOUN)) return false;
  }
  return false;
}

const SHORTEST_NOUN = 4;
