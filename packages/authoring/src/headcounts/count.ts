import { namesPeople, rangeEnd } from "./number-range.ts";
import { soleOfficeAt } from "./sole-office.ts";
import type { Token } from "./token.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A number that may count people, and the token after it. */
export interface Count {
  readonly value: number;
  readonly end: number;
  /** `article` counts one only where people are counted. */
  readonly written: "digits" | "word" | "article";
  /** `une vingtaine`: about as many. */
  readonly isRough?: true;
  /** `4-6`, `between 5 and 8`: no number, so that the value is zero and adds nothing. */
  readonly isRange?: true;
  /** `two judges each`: a number of each of several, which is treated as a range is. */
  readonly isEach?: Each;
}

/** Where the word for it stands: before the number it holds for the next ones, too. */
export type Each = "before" | "behind";

/** The number that starts at a token, where it may count people, with what makes it a rough one behind it: `50 or more`. */
export function countAt(
  tokens: readonly Token[],
  at: number,
  vocabulary: Vocabulary,
): Count | undefined {
  const count = exactAt(tokens, at, vocabulary);
  if (count === undefined || count.isRange || count.written === "article") return count;
  const behind = vocabulary.roles.match(tokens, count.end);
  return behind?.value.has("orSo") ? { ...count, end: behind.end, isRough: true } : count;
}

function exactAt(tokens: readonly Token[], at: number, vocabulary: Vocabulary): Count | undefined {
  const range = rangeEnd(tokens, at, vocabulary);
  if (range !== undefined) return { value: 0, end: range, written: "digits", isRange: true };
  const token = tokens[at];
  const thousands = thousandsAt(tokens, at, vocabulary);
  if (thousands !== undefined) return thousands;
  if (token?.kind === "word") return wordCount(tokens, at, vocabulary);
  if (token?.value === undefined) return undefined;
  const { value } = token;
  return { value, end: afterRestated(tokens, at + 1, value, vocabulary), written: "digits" };
}

const THOUSAND = 1000;

/** `5 mil`, `two thousand three hundred`, `zweitausend`, `mille`. */
function thousandsAt(
  tokens: readonly Token[],
  at: number,
  vocabulary: Vocabulary,
): Count | undefined {
  const { numbers, thousands, oneThousand } = vocabulary;
  const token = tokens[at];
  const word = numbers.match(tokens, at);
  const times = token?.value ?? word?.value.value ?? THOUSAND;
  const factor = token?.value === undefined ? word?.end : at + 1;
  const behind = factor === undefined ? undefined : thousands.match(tokens, factor);
  const written = token?.kind === "number" ? "digits" : "word";
  if (behind !== undefined && times < THOUSAND)
    return { ...withRest(tokens, behind.end, times, vocabulary), written };
  // "2,4 mil": the number before is none that counts.
  const isAlone = token?.kind === "word" && tokens[at - 1]?.kind !== "number";
  const alone = isAlone ? oneThousand.match(tokens, at) : undefined;
  if (alone !== undefined) return { ...withRest(tokens, alone.end, 1, vocabulary), written };
  return token?.kind === "word" ? inOneWord(token, at, vocabulary) : undefined;
}

/** What follows the thousands: `three hundred`. */
function withRest(
  tokens: readonly Token[],
  end: number,
  times: number,
  { numbers, hundredJoiners }: Vocabulary,
): { value: number; end: number } {
  const rest = numbers.match(tokens, hundredJoiners.match(tokens, end)?.end ?? end);
  return { value: times * THOUSAND + (rest?.value.value ?? 0), end: rest?.end ?? end };
}

/** `zweitausenddreihundert`, `duemila`. */
function inOneWord(
  token: Token,
  at: number,
  { numbers, inOnePiece, thousands }: Vocabulary,
): Count | undefined {
  const [, factor, rest = ""] = inOnePiece?.exec(token.folded) ?? [];
  if (factor === undefined || thousands.match([token], 0) !== undefined) return undefined;
  const numberIn = (folded: string) => numbers.match([{ ...token, folded }], 0)?.value.value;
  const times = numberIn(factor);
  const more = rest === "" ? 0 : numberIn(rest);
  if (times === undefined || more === undefined) return undefined;
  return { value: times * THOUSAND + more, end: at + 1, written: "word" };
}

/** `twelve (12) people`, `12 (twelve) people`: one number, written twice. */
function afterRestated(
  tokens: readonly Token[],
  end: number,
  value: number,
  { numbers }: Pick<Vocabulary, "numbers">,
): number {
  if (tokens[end]?.folded !== "(") return end;
  const word = numbers.match(tokens, end + 1);
  const again = word?.value.value ?? tokens[end + 1]?.value;
  const close = word?.end ?? end + 2;
  return again === value && tokens[close]?.folded === ")" ? close + 1 : end;
}

function wordCount(
  tokens: readonly Token[],
  at: number,
  vocabulary: Vocabulary,
): Count | undefined {
  const { numbers, articles } = vocabulary;
  const article = articles.match(tokens, at);
  const office = soleOfficeAt(tokens, at, vocabulary);
  if (office !== undefined) return { value: 1, end: office, written: "article" };
  const number = numbers.match(tokens, at);
  if (number !== undefined && number.end > (article?.end ?? at)) {
    const { value, isRough } = number.value;
    const end = afterRestated(tokens, number.end, value, { numbers });
    return { value, end, written: "word", ...(isRough && { isRough }) };
  }
  const isVague = vocabulary.roles.match(tokens, at)?.value.has("vague");
  if (article === undefined || isVague) return undefined;
  return namesOne(tokens, article.end, vocabulary)
    ? { value: 1, end: article.end, written: "article" }
    : undefined;
}

const MOST_ADJECTIVES = 2;

/** Whether one person follows an article: `a judge`; `a forensic accountant`, where the noun is last. */
function namesOne(tokens: readonly Token[], from: number, vocabulary: Vocabulary): boolean {
  const { attendance, roles, numbers } = vocabulary;
  const farthest = attendance.noun === "last" ? from + MOST_ADJECTIVES : from;
  for (let at = from; at <= farthest; at++) {
    if (namesPeople(tokens, at, vocabulary)) return true;
    const role = roles.match(tokens, at)?.value;
    // "an NGO representative": the kind stands for an adjective.
    const isSmall = role !== undefined && !role.has("kind");
    if (tokens[at]?.kind !== "word" || isSmall || numbers.match(tokens, at)) return false;
  }
  return false;
}
