import { isAge } from "./ages.ts";
import type { Count } from "./count.ts";
import { isCapital } from "./name.ts";
import { afterRole, endsWithRole, hasRole, markAt, type Sentence } from "./sentence.ts";

/** `10 – 12 lawyers`, `aged 18 to 30`, `3 of 1000`: not a number of people but two. */
function isRange(sentence: Sentence, at: number, { end }: Count): boolean {
  const { tokens } = sentence;
  const numeric = (i: number) => tokens[i]?.kind === "number";
  const links = (i: number) =>
    hasRole(sentence, i, "from") || hasRole(sentence, i, "to") || markAt(sentence, i) === "–";
  if (!numeric(at)) return false;
  return (
    (links(at - 1) && numeric(at - 2)) ||
    (links(end) && numeric(end + 1) && !isSomeOf(sentence, at, end))
  );
}

/** `12 of 17 judges`; `3 of 1000 participants` may be anything that was asked. */
function isSomeOf(sentence: Sentence, at: number, end: number): boolean {
  const { notes, tokens } = sentence;
  const { count } = notes[end + 1] ?? {};
  if (count === undefined || !hasRole(sentence, end, "from")) return false;
  if (count.value <= (tokens[at]?.value ?? 0)) return false;
  const { category, people } = notes[count.end] ?? {};
  return category !== undefined || (people !== undefined && people.value !== "participants");
}

/** `between 17 and 65 years`, `10 or 12 days`, `14, 15 and 16 years`: the noun is that of all, and counts no people. */
function isOfThing(sentence: Sentence, { end }: Count): boolean {
  let last = end;
  for (let others = 0; others < MOST_NUMBERS && markAt(sentence, last) === ","; others++)
    last = sentence.notes[last + 1]?.count?.end ?? sentence.tokens.length;
  const links = hasRole(sentence, last, "and") || hasRole(sentence, last, "or");
  const other = links ? sentence.notes[afterRole(sentence, last)]?.count : undefined;
  if (other === undefined || other.written === "article") return false;
  const linked = hasRole(sentence, other.end, "numberLink");
  return hasRole(sentence, linked ? other.end + 1 : other.end, "thing");
}

const MOST_NUMBERS = 4;

const LARGEST_SHARE = 10;
const LONGEST_RATIO = 3;

/** `two out of three participants`, `1 op de 5`: a share. */
function isRatio(sentence: Sentence, at: number, count: Count): boolean {
  const { notes } = sentence;
  const isShare = (part: Count, whole: Count | undefined) =>
    whole !== undefined && part.value < whole.value && whole.value <= LARGEST_SHARE;
  const { end } = count;
  if (hasRole(sentence, end, "ratio") && isShare(count, notes[afterRole(sentence, end)]?.count))
    return true;
  for (let link = at - 1; link >= at - LONGEST_RATIO; link--) {
    if (!hasRole(sentence, link, "ratio") || afterRole(sentence, link) !== at) continue;
    const part = notes[link - 1]?.count;
    return part?.end === link && isShare(part, count);
  }
  return false;
}

/** `article 177`, `room 3`; and `several hundred`, which is no number. */
function isInName(sentence: Sentence, at: number, { end, written }: Count): boolean {
  // "Hanno preso parte 28 persone": that is no part 28, and "on the day 55 people came" no day 55.
  if (endsWithRole(sentence, at, "gathered") || isNumberOf(sentence, at)) return false;
  if (written === "digits")
    return hasRole(sentence, at - 1, "numbered") && !isBehindNoun(sentence, at, end);
  const from = [at - 1, at - 2].find((i) => hasRole(sentence, i, "vague"));
  return from !== undefined && afterRole(sentence, from) === end;
}

/** `Presenti n. 14`: how many of those before it, in any language. */
function isNumberOf({ notes, tokens }: Sentence, at: number): boolean {
  if (!/^n(?:o|r|um)?$/.test(tokens[at - 1]?.folded ?? "")) return false;
  const { people, roles } = notes[at - 2] ?? {};
  return people?.value === "participants" || roles?.value.has("attended") === true;
}

const LARGEST_DAY = 31;

/** `in sala 94 persone`: a noun that could be numbered, and people with their number behind it. */
function isBehindNoun(sentence: Sentence, at: number, end: number): boolean {
  const noun = sentence.notes[end]?.people?.value;
  if (noun === undefined) return false;
  const isMany = (sentence.tokens[at]?.value ?? 0) > LARGEST_DAY;
  return noun === "persons" || isMany || hasRole(sentence, at - 2, "article");
}

/** `2019`, `en dos mil diecinueve`: a year, where it does not stand before those who are at the event. */
function isYear(sentence: Sentence, at: number, { value, end, written }: Count): boolean {
  if (value < 1900 || value > 2099 || written === "article") return false;
  const { notes, tokens } = sentence;
  const { start, end: after } = tokens[at] ?? { start: 0, end: 0 };
  if (isBehindMonth(sentence, at)) return true;
  const isWritten = (["from", "place", "thing"] as const).some((role) =>
    hasRole(sentence, at - 1, role),
  );
  if (written === "word" ? !isWritten : after - start !== 4 || end > at + 1) return false;
  const noun = notes[end]?.people?.value;
  return noun === undefined || noun === "representatives";
}

/** `7 novembre 2023`, `25 de enero de 2024`: a year, whoever stands behind it. */
function isBehindMonth(sentence: Sentence, at: number): boolean {
  return [at - 1, at - 2].some((month) => {
    if (!hasRole(sentence, month, "month") || hasRole(sentence, month, "were")) return false;
    return month === at - 1 || hasRole(sentence, at - 1, "from");
  });
}

/** `one of the first countries` picks one out, and counts nobody; `one from the Ministry` counts. */
function isOneOf(sentence: Sentence, { value, end, written }: Count): boolean {
  if (written === "digits" || value !== 1 || !hasRole(sentence, end, "from")) return false;
  const article = afterRole(sentence, end);
  return (
    hasRole(sentence, article, "article") && !isCapital(sentence, afterRole(sentence, article))
  );
}

/** Whether a number is none of people by its neighbours: one end of a range, a year, one of many. */
export function isNoCount(sentence: Sentence, at: number, count: Count): boolean {
  if (count.isRange) return false;
  return (
    isRange(sentence, at, count) ||
    isAge(sentence, at, count) ||
    isRatio(sentence, at, count) ||
    isOfThing(sentence, count) ||
    isInName(sentence, at, count) ||
    isYear(sentence, at, count) ||
    isOneOf(sentence, count)
  );
}
