import type { Item } from "./item.ts";
import { readItems } from "./items.ts";
import { attendedAt, measureOf, standsWhereTheyCame } from "./measure.ts";
import { type Phrase, readPhrase } from "./phrase.ts";
import { afterRole, endsWithRole, hasRole, markAt, type Sentence, sourceOf } from "./sentence.ts";

/** An item with its phrase. */
export interface Read {
  readonly item: Item;
  readonly phrase: Phrase;
  /** Whether things or organizations are counted, not people. */
  readonly isThing: boolean;
  /** Whether a verb says that they came, whoever they are. */
  readonly came: boolean;
}

/** All counts of a sentence, in the order of the text. */
export function readsIn(sentence: Sentence, isListed: boolean): Read[] {
  const reads: Read[] = [];
  const attended = attendedAt(sentence) !== -1;
  for (const item of readItems(sentence))
    reads.push(readOf(item, { sentence, isListed, attended, before: reads.at(-1) }));
  for (const at of reads.keys()) countSome(sentence, reads, at);
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
  { noun, isProfession }: Phrase,
): boolean {
  if (from < count.end || noun !== undefined || isProfession) return false;
  for (let at = from; at < to; at++) {
    if (hasRole(sentence, at, "from") || hasRole(sentence, at, "place")) return false;
    if (hasRole(sentence, at, "body")) return true;
  }
  return false;
}

/** `Of the 60 lawyers, 20 attended`: the 20 are lawyers, and the 60 are not all there. */
function countSome(sentence: Sentence, reads: Read[], at: number): void {
  const all = reads[at];
  const some = reads[at + 1];
  if (all === undefined || some === undefined || all.isThing || !some.item.measured) return;
  const { phrase, item } = all;
  if (phrase.noun === "participants" || !isLedByOf(sentence, item.start)) return;
  if (item.measured || measureOf(sentence, item, { after: some.item }) !== undefined) return;
  if (some.item.count.value > item.count.value || !hasRole(sentence, some.item.end, "attended"))
    return;
  const outOf = sourceOf(sentence, { from: item.at, to: item.count.end });
  reads[at] = { ...all, isThing: true };
  reads[at + 1] = { ...some, item: { ...some.item, measured: false, outOf }, phrase, came: true };
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
