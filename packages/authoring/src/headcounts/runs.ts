import { attendedAt } from "./came.ts";
import type { Item } from "./item.ts";
import { measureBefore, measureBehind, measureOf } from "./measure.ts";
import { isSummed } from "./parts.ts";
import type { Read } from "./reads.ts";
import { markAt, type Sentence } from "./sentence.ts";

/** The items that only marks and "and" part; things are left out and part too. */
export function runsOf(sentence: Sentence, reads: readonly Read[], isListed: boolean): Read[][] {
  const people = reads.filter(({ isThing }) => !isThing);
  if (isSummed(people)) return [people];
  const attended = attendedAt(sentence);
  const runs: Read[][] = [];
  let open = false;
  for (const read of reads) {
    if (read.isThing) {
      open = false;
      continue;
    }
    const last = runs.at(-1);
    // "140 enrolled; the participants were 118": those who came are a whole of their own.
    const isWhole =
      !read.item.isBeside &&
      read.isOneOfSeveral !== true &&
      read.phrase.noun === "participants" &&
      read.phrase.categories.length === 0;
    const mayJoin = read.item.joined || read.item.isBeside || isListed;
    const joins =
      !read.item.measured &&
      !isWhole &&
      !areAll(sentence, read, last) &&
      mayJoin &&
      !isAnew(sentence, read, { attended, people }) &&
      !tellsOther(sentence, read, { first: last?.[0], people });
    if (open && last !== undefined && joins) last.push(read);
    else runs.push([read]);
    open = !read.item.measured;
  }
  return runs.filter((run) => run.some(({ item }) => item.count.written !== "article") || isListed);
}

/** `In the presence of the mayor, 300 people gathered`: behind a comma these are all of them, and no second group. */
function areAll(sentence: Sentence, { item, phrase }: Read, last: Read[] | undefined): boolean {
  if (phrase.noun !== "persons" || phrase.categories.length > 0) return false;
  const isOnes = last?.every((before) => before.item.count.written === "article") === true;
  return isOnes && markAt(sentence, item.start - 1) === ",";
}

/** `80 judges were present; 345 lawyers followed online`: behind the semicolon another measure is told. */
function isAnew(
  sentence: Sentence,
  { item }: Read,
  { attended, people }: { attended: number; people: readonly Read[] },
): boolean {
  if (attended === -1 || attended >= item.start) return false;
  const isBehind = [item.start - 1, item.start - 2].some((at) => markAt(sentence, at) === ";");
  return isBehind && measureOf(sentence, item, neighboursOf(item, people)) !== undefined;
}

/** `20 judges came and 15 lawyers online`: the measure behind is another than that before the first. */
function tellsOther(
  sentence: Sentence,
  { item }: Read,
  { first, people }: { first: Read | undefined; people: readonly Read[] },
): boolean {
  const own = measureBehind(sentence, item, neighboursOf(item, people).after);
  if (own === undefined || first === undefined) return false;
  const lead = measureBefore(sentence, first.item, neighboursOf(first.item, people).before);
  return lead !== undefined && lead !== own;
}

/** The items before and after one, and the first in its brackets; items are in the order of their numbers. */
export function neighboursOf(item: Item, reads: readonly Read[]) {
  const at = indexOf(reads, item);
  let next = at + 1;
  while ((reads[next]?.item.at ?? item.end) < item.end) next++;
  const inside = next === at + 1 ? undefined : reads[at + 1]?.item;
  return { before: reads[at - 1]?.item, inside, after: reads[next]?.item };
}

/** Where an item stands among others, by its number; logarithmic. */
export function indexOf(reads: readonly Read[], item: Item): number {
  let low = 0;
  let high = reads.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((reads[middle]?.item.at ?? 0) < item.at) low = middle + 1;
    else high = middle;
  }
  return low;
}
