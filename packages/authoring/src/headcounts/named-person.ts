import { isGivenName } from "../names/is-given-name.ts";
import { isOfOrganizations } from "./category-kinds.ts";
import type { Token } from "./token.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { withoutWideTabs } from "./wide-tab.ts";

/** The most words of a name, and of those beside it that may tell that it is an institution's. */
const MAX_NAMES = 6;
const SHORTEST_SHOUTED = 3;

/**
 * The token behind a person whom no title tells: a given name before one more word with a capital, where no word for an
 * institution stands in the same phrase: `Ana Pop`, but neither `Fundația Ana Aslan` nor `3 judges from Alba Iulia`.
 */
export function namedPersonEnd(
  text: string,
  tokens: readonly Token[],
  at: number,
  vocabulary: Vocabulary,
): number | undefined {
  if (!isFirstName(text, tokens, at, vocabulary)) return undefined;
  const end = nameEnd(text, tokens, at, vocabulary);
  if (end === undefined || isOrigin(text, tokens, at, vocabulary)) return undefined;
  const isOther =
    isLedByBody(text, tokens, at, vocabulary) || hasBody(text, tokens, { at, end }, vocabulary);
  return isOther ? undefined : end;
}

function isFirstName(
  text: string,
  tokens: readonly Token[],
  at: number,
  { roles, categories, people, countries }: Vocabulary,
): boolean {
  const token = tokens[at];
  if (token?.kind !== "word" || !isCapital(text, token) || !isGivenName(token.folded)) return false;
  const word = wordOf(text, token);
  const isShouted = isAllCapitals(word);
  const next = wordOf(text, tokens[at + 1]);
  // "ADA Cluj": a short name, and where it works.
  if (isShouted && (word.length < SHORTEST_SHOUTED || !isAllCapitals(next))) return false;
  const role = roles.match(tokens, at)?.value;
  // "3 Jan", but "Jan de Vries".
  const isMonth = role?.has("month") === true && tokens[at - 1]?.kind !== "number";
  if (role !== undefined && !isMonth) return false;
  const known = [categories, people, countries].some((index) => index.match(tokens, at));
  return !known;
}

/** Behind a given name at least one more word with a capital, on the same line; `Marie-Curie` alone is an adjective. */
function nameEnd(
  text: string,
  tokens: readonly Token[],
  from: number,
  vocabulary: Vocabulary,
): number | undefined {
  let words = 1;
  let end = from + 1;
  for (let at = from + 1; at < from + MAX_NAMES; at++) {
    const token = tokens[at];
    if (!isBeside(text, tokens, at) || isNoun(tokens, at, vocabulary)) break;
    // "Marco Rossi di Caritas": behind the small word stands where he is from.
    if (at > end && isBodyName(text, tokens, at, vocabulary)) break;
    if (isCapital(text, token)) {
      if (text.charAt((token?.start ?? 0) - 1) !== "-") words++;
      end = at + 1;
    } else if (!isParticle(tokens, at, vocabulary)) break;
  }
  return words > 1 ? end : undefined;
}

/** A word for people or a country is no surname; in German it may be one: `Frank Richter`. */
function isNoun(
  tokens: readonly Token[],
  at: number,
  { categories, people, countries, attendance }: Vocabulary,
): boolean {
  if (people.match(tokens, at) || countries.match(tokens, at)) return true;
  return attendance.capitalNouns !== true && categories.match(tokens, at) !== undefined;
}

/** `Caritas`, `ANITP`. */
function isBodyName(
  text: string,
  tokens: readonly Token[],
  at: number,
  vocabulary: Vocabulary,
): boolean {
  return isAllCapitals(wordOf(text, tokens[at])) || isBody(tokens, at, vocabulary);
}

const PARTICLES = new Set(
  "de del della la le di da dos das do du van von der den zu y e el ter ten al bin".split(" "),
);

function isParticle(tokens: readonly Token[], at: number, { tag }: Vocabulary): boolean {
  // Romanian "de la" leads to where somebody is from.
  const isFrom = tag === "ro" && tokens[at]?.folded === "de" && tokens[at + 1]?.folded === "la";
  return !isFrom && PARTICLES.has(tokens[at]?.folded ?? "");
}

const LONGEST_ORIGIN = 4;

/** `3 judges from Alba Iulia`: behind "from" people have a place, and seldom a person. */
function isOrigin(
  text: string,
  tokens: readonly Token[],
  at: number,
  { roles, categories, people }: Vocabulary,
): boolean {
  const link = linkBefore(tokens, at, roles);
  if (link === undefined) return false;
  for (let before = link - 1; before >= Math.max(0, link - LONGEST_ORIGIN); before--) {
    const token = tokens[before];
    if (token?.kind === "mark" || text.slice(token?.end, tokens[before + 1]?.start).includes("\n"))
      return false;
    if (token?.kind === "number" || isCapital(text, token)) return true;
    if (categories.match(tokens, before) || people.match(tokens, before)) return true;
  }
  return false;
}

const LONGEST_LINK = 4;

/** The start of a word for "from" or "in" that ends right before a token. */
function linkBefore(
  tokens: readonly Token[],
  end: number,
  roles: Vocabulary["roles"],
): number | undefined {
  for (let at = Math.max(0, end - LONGEST_LINK); at < end; at++) {
    const role = roles.match(tokens, at);
    const leads = role?.value.has("from") || role?.value.has("place");
    if (role?.end === end && leads && !role.value.has("givenBy")) return at;
  }
  return undefined;
}

/** `Fundația Ana Aslan`, `Liceul de Arte Ion Vidu`: words with capitals and small ones lead from a word for a body to the name. */
function isLedByBody(
  text: string,
  tokens: readonly Token[],
  end: number,
  vocabulary: Vocabulary,
): boolean {
  for (let at = end - 1; at >= Math.max(0, end - MAX_NAMES); at--) {
    const token = tokens[at];
    if (!isBeside(text, tokens, at + 1)) return false;
    if (isBody(tokens, at, vocabulary)) return true;
    const role = vocabulary.roles.match(tokens, at)?.value;
    const isLink =
      role?.has("from") || role?.has("place") || role?.has("article") || isShort(token);
    if (role?.has("and") || !(isLink || isCapital(text, token))) return false;
  }
  return false;
}

/** `Maria Curie University`: among the words with capitals or right behind them. */
function hasBody(
  text: string,
  tokens: readonly Token[],
  { at, end }: { readonly at: number; readonly end: number },
  vocabulary: Vocabulary,
): boolean {
  for (let next = at + 1; next < end + MAX_NAMES; next++) {
    if (!isBeside(text, tokens, next)) return false;
    if (isBody(tokens, next, vocabulary)) return true;
    if (next >= end && !isCapital(text, tokens[next])) return false;
  }
  return false;
}

/** A word for an organization, or the label of a kind of them. */
function isBody(tokens: readonly Token[], at: number, vocabulary: Vocabulary): boolean {
  if (vocabulary.isBody(tokens[at]?.folded ?? "")) return true;
  return isOfOrganizations(vocabulary.tree, vocabulary.categories.match(tokens, at)?.value);
}

/** Whether a word stands beside the one before it, in the same line and cell. */
function isBeside(text: string, tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before?.kind !== "word" || token?.kind !== "word") return false;
  const between = text.slice(before.end, token.start);
  return !/[\n\t]/.test(between) && withoutWideTabs(between) === between;
}

function isCapital(text: string, token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(text.slice(token.start, token.start + 2));
}

/** `de`, `zum`: most small words are, and no verb. */
function isShort(token: Token | undefined): boolean {
  return token !== undefined && token.end - token.start <= 3;
}

function isAllCapitals(word: string): boolean {
  return /^\p{Lu}{2,}$/u.test(word);
}

function wordOf(text: string, token: Token | undefined): string {
  return token === undefined ? "" : text.slice(token.start, token.end);
}
