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
}

/** The number that starts at a token, where it may count people. */
export function countAt(
  tokens: readonly Token[],
  at: number,
  vocabulary: Vocabulary,
): Count | undefined {
  const range = rangeAt(tokens, at, vocabulary);
  if (range !== undefined) return range;
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

/** `4-6 judges`, `5 to 8 judges`, `between 5 and 8 judges`: two ends with those who are counted right behind. */
function rangeAt(tokens: readonly Token[], at: number, vocabulary: Vocabulary): Count | undefined {
  const { roles, numbers, categories, people, tree } = vocabulary;
  const roleAt = (i: number) => roles.match(tokens, i);
  const numberEnd = (i: number) =>
    tokens[i]?.value === undefined ? numbers.match(tokens, i)?.end : i + 1;
  const lead = roleAt(at)?.value.has("between") ? roleAt(at)?.end : undefined;
  const first = lead ?? at;
  let end: number | undefined;
  if (
    tokens[first]?.kind === "number" &&
    /^\d{1,3}[-–‐‑‒]\d{1,3}$/.test(tokens[first]?.folded ?? "")
  ) {
    end = first + 1;
  } else {
    const link = numberEnd(first);
    if (link === undefined) return undefined;
    const role = roleAt(link);
    const links =
      tokens[link]?.folded === "–" ||
      role?.value.has("to") === true ||
      (lead !== undefined && role?.value.has("and") === true);
    end = links ? numberEnd(role?.end ?? link + 1) : undefined;
  }
  if (end === undefined) return undefined;
  const noun = vocabulary.tag === "ro" && tokens[end]?.folded === "de" ? end + 1 : end;
  const category = categories.match(tokens, noun);
  const kind = category === undefined ? undefined : tree.get(category.value)?.kind;
  const counts =
    kind === "profession" ||
    kind === "status" ||
    kind === "group" ||
    people.match(tokens, noun) !== undefined;
  return counts ? { value: 0, end, written: "digits", isRange: true } : undefined;
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
  const { numbers, articles, categories, people, tree } = vocabulary;
  const article = articles.match(tokens, at);
  const number = numbers.match(tokens, at);
  if (number !== undefined && number.end > (article?.end ?? at)) {
    const { value, isRough } = number.value;
    const end = afterRestated(tokens, number.end, value, { numbers });
    return { value, end, written: "word", ...(isRough && { isRough }) };
  }
  if (article === undefined) return undefined;
  const category = categories.match(tokens, article.end);
  const kind = category === undefined ? undefined : tree.get(category.value)?.kind;
  const counted =
    kind === "profession" ||
    kind === "status" ||
    kind === "group" ||
    people.match(tokens, article.end) !== undefined;
  return counted ? { value: 1, end: article.end, written: "article" } : undefined;
}
