import type { Count } from "./count.ts";
import { afterRole, endsWithRole, hasRole, markAt, type Sentence } from "./sentence.ts";
import type { WordRole } from "./word-roles.ts";

/** Whether a number is an age: `aged 18 to 30`, `with an average age of 45`, `12 students over 18`. */
export function isAge(sentence: Sentence, at: number, { end }: Count): boolean {
  const { category, people } = sentence.notes[end] ?? {};
  // "People of the same age, 12 judges".
  if (category !== undefined || people !== undefined) return false;
  return isBehindAge(sentence, at) || isOlder(sentence, at, end);
}

/** How many tokens may stand between the word for an age and the last number. */
const LONGEST_AGE = 8;
const FILLERS: readonly WordRole[] = [
  "from",
  "place",
  "about",
  "older",
  "between",
  "to",
  "and",
  "or",
  "were",
  "article",
];

function isBehindAge(sentence: Sentence, at: number): boolean {
  // "Cuprinse între", "comprendidas entre": one word may be any.
  let others = 0;
  for (let end = at; end > Math.max(0, at - LONGEST_AGE); end--) {
    if (endsWithRole(sentence, end, "age")) return true;
    if (!isFiller(sentence, end - 1) && (markAt(sentence, end - 1) !== "" || ++others > 1))
      return false;
  }
  return false;
}

function isFiller(sentence: Sentence, at: number): boolean {
  if (sentence.tokens[at]?.kind === "number" || sentence.notes[at]?.count !== undefined)
    return true;
  if (/^[:–]$/.test(markAt(sentence, at)) || isListComma(sentence, at)) return true;
  return FILLERS.some(
    (role) => hasRole(sentence, at, role) || endsWithRole(sentence, at + 1, role),
  );
}

/** `24, 31 and 45`; in `aged 14, 12 farmers` the second number is none of a list. */
function isListComma(sentence: Sentence, at: number): boolean {
  if (markAt(sentence, at) !== "," || sentence.notes[at - 1]?.count === undefined) return false;
  const links = (i: number) => hasRole(sentence, i, "and") || hasRole(sentence, i, "or");
  const { count } = sentence.notes[at + 1] ?? {};
  if (count === undefined) return links(at + 1);
  return links(count.end) || markAt(sentence, count.end) === ",";
}

/** `12 students over 18 attended`: right behind people whose number stands before them, with nobody behind. */
function isOlder(sentence: Sentence, at: number, end: number): boolean {
  const from = [at - 1, at - 2, at - 3].find(
    (i) => hasRole(sentence, i, "older") && afterRole(sentence, i) === at,
  );
  return from !== undefined && isCountedNoun(sentence, from) && isEnd(sentence, end);
}

const LONGEST_NOUN = 6;

function isCountedNoun({ notes, tokens }: Sentence, end: number): boolean {
  let isNoun = false;
  for (let at = end - 1; at >= Math.max(0, end - LONGEST_NOUN); at--) {
    const { people, category, count } = notes[at] ?? {};
    isNoun ||= people?.end === end || category?.end === end;
    if (count !== undefined) return isNoun;
    if (tokens[at]?.kind !== "word") return false;
  }
  return false;
}

const BEHIND: readonly WordRole[] = [
  "attended",
  "were",
  "stop",
  "relative",
  "and",
  "from",
  "place",
  "thing",
];

function isEnd(sentence: Sentence, end: number): boolean {
  if (sentence.tokens[end]?.kind !== "word") return true;
  return BEHIND.some((role) => hasRole(sentence, end, role));
}

/** The token behind the age of people, where one starts at a token: `aged 14 to 18 years`, `over 18`, `of 14 and 15 years`. */
export function afterAge(sentence: Sentence, at: number): number {
  const isAside = markAt(sentence, at) === ",";
  const from = isAside ? at + 1 : at;
  const link = hasRole(sentence, from, "from") ? afterRole(sentence, from) : from;
  const isAge = (["age", "older"] as const).some((role) => hasRole(sentence, from, role));
  const isNumber = sentence.notes[link]?.count !== undefined;
  if (!isAge && !isNumber && !hasRole(sentence, link, "between")) return at;
  const number = lastNumber(sentence, isNumber ? link : afterRole(sentence, isAge ? from : link));
  if (number === undefined) return at;
  const isYears = hasRole(sentence, number, "thing");
  if (!isAge && !isYears) return at;
  const end = isYears ? afterRole(sentence, number) : number;
  if (!isAside) return end;
  return markAt(sentence, end) === "," ? end + 1 : at;
}

/** The token behind the last number before a verb or a mark. */
function lastNumber(sentence: Sentence, from: number): number | undefined {
  let last: number | undefined;
  for (let at = from; at < from + LONGEST_AGE; at++) {
    const { count } = sentence.notes[at] ?? {};
    if (count !== undefined || sentence.tokens[at]?.kind === "number") last = count?.end ?? at + 1;
    else if (isListComma(sentence, at)) continue;
    else if (markAt(sentence, at) !== "" || hasRole(sentence, at, "attended")) break;
  }
  return last;
}
