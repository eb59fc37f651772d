import { attendedAt, comeBehind, standsWhereTheyCame } from "./came.ts";
import type { Item } from "./item.ts";
import { readItems } from "./items.ts";
import { measureOf } from "./measure.ts";
import { namedIn } from "./measure-words.ts";
import { type Phrase, readPhrase } from "./phrase.ts";
import { afterRole, endsWithRole, hasRole, markAt, type Sentence, sourceOf } from "./sentence.ts";

/** An item with its phrase. */
export interface Read {
  readonly item: Item;
  readonly phrase: Phrase;
  /** Whether things or organizations are counted, not people. */
  readonly isThing: boolean;
  /** Whether this is so by the words around alone, so that the number is told. */
  readonly isGuessed?: true;
  /** Whether a verb says that they came, whoever they are. */
  readonly came: boolean;
  /** Whether a body is named that they came for: `the ministry sent 3 judges`. */
  readonly isSent?: true;
  /** Whether participants are told in several groups: `17 female and 10 male participants`. */
  readonly isOneOfSeveral?: true;
  /** Whether these are some of others of whom something else is told: `20 were invited, of whom 12 judges came`. */
  readonly hasOwnMeasure?: true;
}

/** All counts of a sentence, in the order of the text. */
export function readsIn(sentence: Sentence, isListed: boolean): Read[] {
  const reads: Read[] = [];
  const attended = attendedAt(sentence) !== -1;
  for (const item of readItems(sentence))
    reads.push(readOf(item, { sentence, isListed, attended, before: reads.at(-1) }));
  for (const at of reads.keys()) countSome(sentence, reads, at);
  for (const at of reads.keys()) tellApart(sentence, reads, at);
  for (const at of reads.keys()) tellEvents(sentence, reads, at);
  return reads;
}

function readOf(
  item: Item,
  about: {
    readonly sentence: Sentence;
    readonly isListed: boolean;
    readonly attended: boolean;
    readonly before: Read | undefined;
  },
): Read {
  const { sentence, isListed, attended, before } = about;
  const phrase = readPhrase(sentence, item.phrase, item.phrase.from >= item.count.end);
  const mayCountOthers = phrase.noun === undefined && !phrase.isProfession && !item.measured;
  // "Volunteers from two local charities and five NGOs": the charities are two, not the people.
  const goesOn = mayCountOthers && item.joined && before?.isThing === true;
  // "A total of 16 firefighters are in training": whoever they are.
  const isSum = attended && endsWithRole(sentence, item.start, "total");
  const came = !item.isThing && !goesOn && (isSum || standsWhereTheyCame(sentence, item));
  const isOrigin = mayCountOthers && !came && endsWithRole(sentence, item.start, "from");
  const isBody = !isListed && countsBodies(sentence, item, phrase);
  const isThing = item.isThing || goesOn || isOrigin || isBody;
  const { noun, categories } = phrase;
  const isPeople = categories.length === 0 && (noun === "persons" || noun === "participants");
  if (item.prefix === undefined || !isPeople) return { item, phrase, isThing, came };
  // "Total: 26 people": what stands before the colon makes it the sum.
  const { isTotal } = readPhrase(sentence, item.prefix);
  return { item, phrase: { ...phrase, isTotal }, isThing, came };
}

/** `20 municipalities`, but `NGOs: 28` and `28 of NGOs`: organizations, not their people. */
function countsBodies(
  sentence: Sentence,
  { count, phrase: { from, to } }: Item,
  { noun, isProfession, institutions }: Phrase,
): boolean {
  if (from < count.end || noun !== undefined || isProfession) return false;
  // "4 Università di Torino": one of them, whose people are counted.
  if (institutions.length > 0) return false;
  for (let at = from; at < to; at++) {
    if (hasRole(sentence, at, "from") || hasRole(sentence, at, "place")) return false;
    if (hasRole(sentence, at, "body")) return true;
  }
  return false;
}

/** `Of the 60 lawyers, 20 attended`: the 20 are lawyers, and the 60 are not all there unless a measure says of what they are. */
function countSome(sentence: Sentence, reads: Read[], at: number): void {
  const all = reads[at];
  const some = reads[at + 1];
  if (all === undefined || some === undefined || all.isThing || !some.item.measured) return;
  const { phrase, item } = all;
  if (phrase.noun === "participants" || !isLedByOf(sentence, item.start) || item.measured) return;
  if (some.item.count.value > item.count.value) return;
  const own = namedIn(sentence, { from: item.at + 1, to: item.end });
  if (own !== undefined || measureOf(sentence, item, { after: some.item }) !== undefined) {
    if (own !== undefined) reads[at] = { ...all, item: { ...item, isAll: true } };
    if (phrase.categories.length > 0) countFurther(sentence, reads, at);
    return;
  }
  if (!comeBehind(sentence, some.item.count.end) && !isVerbBetween(sentence, item, some.item))
    return;
  reads[at] = { ...all, isThing: true };
  reads[at + 1] = someOf(sentence, all, some);
}

/** `Von den 60 Richtern kamen 20`. */
function isVerbBetween(sentence: Sentence, { end }: Item, { start }: Item): boolean {
  return start - end <= 2 && hasRole(sentence, end, "attended");
}

/** `Of the 31 judges invited, 26 came and 3 joined online`: all of these are judges. */
function countFurther(sentence: Sentence, reads: Read[], at: number): void {
  const all = reads[at];
  if (all !== undefined) reads[at] = { ...all, item: { ...all.item, isAll: true } };
  for (let next = at + 1; next < reads.length; next++) {
    const some = reads[next];
    if (all === undefined || some?.item.measured !== true) return;
    reads[next] = someOf(sentence, all, some);
  }
}

function someOf(sentence: Sentence, { item, phrase }: Read, some: Read): Read {
  const outOf = sourceOf(sentence, { from: item.at, to: item.count.end });
  return {
    ...some,
    item: { ...some.item, measured: false, joined: false, outOf },
    phrase,
    came: true,
  };
}

/** `17 female and 10 male participants`, `1 participant from a school, 1 participant from a shelter`: neither is all of them. */
function tellApart(sentence: Sentence, reads: Read[], at: number): void {
  const read = reads[at];
  const before = reads[at - 1];
  if (read === undefined || before === undefined || !read.item.joined || before.isThing) return;
  if (read.phrase.noun !== "participants" || read.item.measured || before.item.measured) return;
  const isSame = before.phrase.noun === "participants";
  if (!isSame && !sharesNoun(sentence, before, read)) return;
  if (isSame && read.phrase.isTotal) return;
  reads[at - 1] = { ...before, came: before.came || read.came, isOneOfSeveral: true };
  reads[at] = { ...read, isOneOfSeveral: true };
}

/** Whether one adjective stands for the first and one before the noun of both, where the noun is last. */
function sharesNoun({ tokens, text, vocabulary }: Sentence, first: Read, second: Read): boolean {
  const { noun } = vocabulary.attendance;
  const { from, to } = first.item.phrase;
  if (noun !== "last" || first.phrase.noun !== undefined || to - from !== 1) return false;
  const isSmall = /^\p{Ll}/u.test(text.slice(tokens[from]?.start, tokens[from]?.end));
  return isSmall && second.item.phrase.to - second.item.phrase.from === 2;
}

/** `36 rounds, in which 1,048 people took part`: what is not known, and had people, is none itself. */
function tellEvents(sentence: Sentence, reads: Read[], at: number): void {
  const read = reads[at];
  const next = reads[at + 1];
  if (read === undefined || next === undefined || read.isThing || read.came) return;
  const { noun, categories, institutions, countries } = read.phrase;
  const says = categories.length + institutions.length + countries.length > 0;
  if (noun !== undefined || says || read.item.measured) return;
  if (!next.came || next.isThing || next.phrase.noun === undefined) return;
  for (let link = read.item.end; link < next.item.start; link++) {
    if (!hasRole(sentence, link, "relative")) continue;
    reads[at] = { ...read, isThing: true, isGuessed: true };
    return;
  }
}

const LONGEST_OF = 4;

/** Whether a clause begins with `of the` before a token. */
function isLedByOf(sentence: Sentence, end: number): boolean {
  for (let at = end - 1; at >= Math.max(0, end - LONGEST_OF); at--) {
    if (at > 0 && markAt(sentence, at - 1) === "") continue;
    const isOf = hasRole(sentence, at, "from") || hasRole(sentence, at, "including");
    const link = isOf ? afterRole(sentence, at) : end + 1;
    return (
      link === end || (hasRole(sentence, link, "article") && afterRole(sentence, link) === end)
    );
  }
  return false;
}
