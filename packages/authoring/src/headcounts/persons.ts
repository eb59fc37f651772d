import { languages } from "../languages/languages.ts";
import { namedPersonEnd } from "./named-person.ts";
import type { Stretch } from "./text-lines.ts";
import { type Token, tokenize } from "./token.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** The mark that stands for a person who is named. */
export const PERSON = "person";

export function isPerson({ kind, folded }: Token): boolean {
  return kind === "mark" && folded === PERSON;
}

/** Puts one mark for each form of address or office with the name behind it: `doamna Maria Popescu`. Linear. */
export function withoutPersons(
  text: string,
  tokens: readonly Token[],
  vocabulary: Vocabulary,
): readonly Token[] {
  const kept: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    const person = personAt(text, tokens, at, vocabulary);
    const first = tokens[person?.from ?? at];
    const last = tokens[(person?.to ?? at) - 1];
    if (token === undefined) break;
    if (person === undefined || first === undefined || last === undefined) {
      kept.push(token);
      at++;
      continue;
    }
    for (const word of tokens.slice(at, person.from)) kept.push(word);
    kept.push({ kind: "mark", folded: PERSON, start: first.start, end: last.end });
    at = person.to;
  }
  return kept;
}

/** The offsets of the persons who are named in the stretches that gave something. */
export function personsIn(
  text: string,
  stretches: readonly Stretch[],
  used: readonly number[],
  vocabulary: Vocabulary,
): number[] {
  const offsets = used.toSorted((a, b) => a - b);
  let next = 0;
  return stretches.flatMap(({ start, end }) => {
    while ((offsets[next] ?? end) < start) next++;
    if ((offsets[next] ?? end) >= end) return [];
    const tokens = withoutPersons(text, tokenize(text, start, end), vocabulary);
    return tokens.filter(isPerson).map((person) => person.start);
  });
}

interface Person {
  readonly from: number;
  readonly to: number;
}

const MAX_TITLES = 4;
const MAX_NAMES = 6;

function personAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  vocabulary: Vocabulary,
): Person | undefined {
  let end = at;
  let isAddressed = false;
  for (let titles = 0; titles < MAX_TITLES; titles++) {
    const { value, end: after } = vocabulary.roles.match(tokens, end) ?? { end };
    const isTitle = value?.has("address") || value?.has("office");
    const category = isAddressed ? vocabulary.categories.match(tokens, end) : undefined;
    if (!isTitle && category === undefined) break;
    if (value?.has("address") && !isInitial(text, tokens[end])) isAddressed = true;
    end = isTitle ? after : (category?.end ?? after);
  }
  if (end === at) {
    const to = namedPersonEnd(text, tokens, at, vocabulary);
    return to === undefined ? undefined : { from: at, to };
  }
  const to = afterNames(text, tokens, end, isAddressed, vocabulary);
  if (to === undefined) return undefined;
  // "1 judge Maria Popescu": the judge counts.
  const isCounted = !isAddressed && tokens[at - 1]?.value !== undefined;
  return { from: isCounted ? end : at, to };
}

/** `m`, `d`: a form of address only with a capital. */
function isInitial(text: string, token: Token | undefined): boolean {
  const word = text.slice(token?.start, token?.end);
  return word.length === 1 && /\p{Ll}/u.test(word);
}

/** Of all languages, as names cross borders. */
const PARTICLES = new Set(languages.flatMap(({ attendance }) => attendance.nameParticles ?? []));

/** The token after a name: one word with a capital behind a form of address, two behind an office. */
function afterNames(
  text: string,
  tokens: readonly Token[],
  from: number,
  isAddressed: boolean,
  vocabulary: Vocabulary,
): number | undefined {
  let names = 0;
  let end = from;
  for (let at = from; at < from + MAX_NAMES; at++) {
    const token = tokens[at];
    const word = text.slice(token?.start, token?.end);
    if (
      token?.kind !== "word" ||
      (at > from && text.slice(tokens[at - 1]?.end, token.start).includes("\n"))
    )
      break;
    const isName = names > 0 || isAddressed ? /^\p{Lu}/u.test(word) : /^\p{Lu}\p{Ll}/u.test(word);
    if (isName && !isKnown(tokens, at, isAddressed, vocabulary)) {
      names++;
      end = at + 1;
    } else if (names === 0 || !PARTICLES.has(word)) break;
  }
  return names >= (isAddressed ? 1 : 2) ? end : undefined;
}

/** `1 procuror Parchetul General`: an office before an institution names nobody. */
function isKnown(
  tokens: readonly Token[],
  at: number,
  isAddressed: boolean,
  { categories, countries }: Vocabulary,
): boolean {
  if (isAddressed) return false;
  return categories.match(tokens, at) !== undefined || countries.match(tokens, at) !== undefined;
}
