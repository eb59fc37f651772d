import { afterArticle, afterRole, hasRole, markAt, type Sentence } from "./sentence.ts";

/** The most words that tell who is counted. */
export const MAX_PHRASE = 80;

/** `12 researchers, journalists and lawyers`; `2 psychologists (both) from the directorate`: the phrase goes on. */
export function continuation(sentence: Sentence, at: number): number | undefined {
  const mark = markAt(sentence, at);
  const { notes } = sentence;
  if (mark === "," && hasRole(sentence, at + 1, "both")) return at + 1;
  if (mark === "," && groupEnd(notes[at + 1]) !== undefined && endsInAnd(sentence, at + 1))
    return at + 1;
  if (mark === "," && isOneMoreCountry(sentence, at)) return afterCountry(sentence, at + 1);
  const mix = mark === "," ? at + 1 : at;
  if (/^,?$/.test(mark) && isMixOf(sentence, mix)) return afterRole(sentence, mix);
  if (mark === "(" && hasRole(sentence, at + 1, "both") && markAt(sentence, at + 2) === ")") {
    return at + 3;
  }
  return undefined;
}

/** `venti operatori tra educatori e assistenti sociali`: of whom they are, without numbers of their own. */
function isMixOf(sentence: Sentence, at: number): boolean {
  if (!hasRole(sentence, at, "between")) return false;
  const known = new Set<string>();
  let isPair = false;
  const from = afterRole(sentence, at);
  for (let next = from; next < from + LONGEST_MIX; next++) {
    const { category, count } = sentence.notes[next] ?? {};
    const isAnd = category === undefined && hasRole(sentence, next, "and");
    // Behind the "and" of the pair, another leads on: "and 3 judges".
    if (sentence.tokens[next]?.kind !== "word" || (isAnd && isPair)) break;
    if (count !== undefined) return false;
    if (category !== undefined) known.add(category.value);
    isPair ||= isAnd;
  }
  // "35 people, among them officials": behind a comma two words for one group are some, and no mix.
  return isPair && known.size > (markAt(sentence, at - 1) === "," ? 1 : 0);
}

const LONGEST_MIX = 12;

/** `12 researchers, journalists and lawyers` are counted together; in `12 lawyers, students, 3 judges` the students are not. */
function endsInAnd(sentence: Sentence, from: number): boolean {
  const { notes, tokens } = sentence;
  for (let at = from; at < Math.min(tokens.length, from + MAX_PHRASE); ) {
    if (notes[at]?.count !== undefined) return false;
    const end = groupEnd(notes[at]);
    if (end === undefined && (hasRole(sentence, at, "and") || hasRole(sentence, at, "or"))) {
      const next = afterRole(sentence, at);
      return (
        /^\p{L}/u.test(tokens[next]?.folded ?? "") &&
        markAt(sentence, next) === "" &&
        notes[next]?.count === undefined
      );
    }
    if (tokens[at]?.kind === "mark" && !(markAt(sentence, at) === "," && groupEnd(notes[at + 1])))
      return false;
    at = end ?? at + 1;
  }
  return false;
}

/** The token after a noun that tells who people are. */
function groupEnd(note: Sentence["notes"][number] | undefined): number | undefined {
  const noun = note?.people?.value === "occupations" ? note.people : undefined;
  return note?.category?.end ?? noun?.end;
}

/** `from Benin, Togo and Chad`; in `from Benin, Togo: 3` the second begins anew. */
function isOneMoreCountry(sentence: Sentence, comma: number): boolean {
  const { notes, tokens } = sentence;
  let before = comma - 1;
  while (tokens[before]?.kind === "word" && notes[before]?.country === undefined) {
    if (comma - before >= LONGEST_COUNTRY) return false;
    before--;
  }
  const end = afterCountry(sentence, comma + 1);
  if (notes[before]?.country?.end !== comma || end === undefined) return false;
  return notes[end]?.count === undefined && !/^[:–(]$/.test(markAt(sentence, end));
}

const LONGEST_COUNTRY = 6;

function afterCountry(sentence: Sentence, from: number): number | undefined {
  const at = afterArticle(sentence, from);
  return sentence.notes[at]?.country?.end;
}
