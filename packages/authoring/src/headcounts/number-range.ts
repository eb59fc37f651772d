import { isOfPeople } from "./category-kinds.ts";
import type { Token } from "./token.ts";
import type { Vocabulary } from "./vocabulary.ts";

/**
 * The end of `4-6 judges`, `5 to 8 judges`, `5 or 6 judges`, `between 5 and 8 judges` before those who are counted, which stand right
 * behind; of `seven or eight came` before the verb.
 */
export function rangeEnd(
  tokens: readonly Token[],
  at: number,
  vocabulary: Vocabulary,
): number | undefined {
  const { roles } = vocabulary;
  const lead = roles.match(tokens, at);
  const isLed = lead?.value.has("between") === true;
  const first = isLed ? lead.end : at;
  const ends = isInOne(tokens[first])
    ? { end: first + 1, isOr: false }
    : twoEnds(tokens, first, isLed, vocabulary);
  if (ends === undefined) return undefined;
  const next = roles.match(tokens, ends.end);
  const noun = next?.value.has("numberLink") ? next.end : ends.end;
  const comes = ends.isOr && next?.value.has("attended") === true;
  return comes || namesPeople(tokens, noun, vocabulary) ? ends.end : undefined;
}

/** `4-6`. */
function isInOne(token: Token | undefined): boolean {
  return token?.kind === "number" && /^\d{1,3}[-–‐‑‒]\d{1,3}$/.test(token.folded);
}

function twoEnds(
  tokens: readonly Token[],
  first: number,
  isLed: boolean,
  { roles, numbers }: Vocabulary,
): { end: number; isOr: boolean } | undefined {
  const numberEnd = (at: number) =>
    tokens[at]?.value === undefined ? numbers.match(tokens, at)?.end : at + 1;
  const link = numberEnd(first);
  if (link === undefined) return undefined;
  const role = roles.match(tokens, link);
  const isOr = role?.value.has("or") === true;
  const isTo = tokens[link]?.folded === "–" || role?.value.has("to") === true;
  const isAnd = isLed && role?.value.has("and") === true;
  const end = isOr || isTo || isAnd ? numberEnd(role?.end ?? link + 1) : undefined;
  return end === undefined ? undefined : { end, isOr };
}

/** Whether a noun for people starts at a token. */
export function namesPeople(
  tokens: readonly Token[],
  at: number,
  { categories, people, tree }: Vocabulary,
): boolean {
  const isNoun = people.match(tokens, at) !== undefined;
  return isNoun || isOfPeople(tree, categories.match(tokens, at)?.value);
}
