import type { Item } from "./item.ts";
import { measureBefore, measureBehind, measureOf } from "./measure.ts";
import { namedIn } from "./measure-words.ts";
import type { Read } from "./reads.ts";
import { indexOf, neighboursOf } from "./runs.ts";
import type { Sentence } from "./sentence.ts";
import { isMeasure } from "./stated-measure.ts";

/**
 * `20 judges were invited, of whom 12 judges and 3 clerks attended`: what tells another measure than the whole is no part of it, so
 * that both are counted for what they are. Linear: each read is looked at once.
 */
export function tellOwnMeasures(sentence: Sentence, reads: Read[]): void {
  const people = reads.filter(({ isThing }) => !isThing);
  for (let from = 0; from < reads.length; ) {
    const parts = partsFrom(reads, from);
    const told = parts.flatMap((at) => reads[at] ?? []);
    if (isOfOther(sentence, people, told))
      for (const [n, read] of told.entries())
        reads[parts[n] ?? from] = { ...read, hasOwnMeasure: true };
    from = (parts.at(-1) ?? from) + 1;
  }
}

/** `47 people took part, 11 of them online: 3 judges and 44 lawyers`: the colon leads to all of them. Linear, too. */
export function giveBackParts(sentence: Sentence, reads: Read[]): void {
  for (const [at, { item: some }] of reads.entries()) {
    const all = reads[at - 1];
    const first = reads[at + 1]?.item;
    if (all === undefined || all.isThing || all.item.count.value <= some.count.value) continue;
    if (first?.owner !== some || !isOnline(sentence, some, first)) continue;
    const parts = partsFrom(reads, at + 1);
    const sum = parts.reduce((added, part) => added + (reads[part]?.item.count.value ?? 0), 0);
    if (sum === some.count.value) continue;
    for (const part of parts) {
      const read = reads[part];
      if (read?.item.owner === some)
        reads[part] = { ...read, item: { ...read.item, owner: all.item } };
    }
  }
}

function isOnline(sentence: Sentence, { count }: Item, { start }: Item): boolean {
  return namedIn(sentence, { from: count.end, to: start }) === "attended-online";
}

/** The reads that follow their whole without a bracket; what stands in brackets behind them is passed over. */
function partsFrom(reads: readonly Read[], from: number): number[] {
  const { owner, trails } = reads[from]?.item ?? {};
  const parts: number[] = [];
  if (owner === undefined || trails !== true) return parts;
  let end = 0;
  for (let at = from; at < reads.length; at++) {
    const item = reads[at]?.item;
    if (item === undefined || (item.at >= end && (item.owner !== owner || item.measured))) break;
    if (item.at < end) continue;
    parts.push(at);
    end = item.end;
  }
  return parts;
}

function isOfOther(sentence: Sentence, people: readonly Read[], parts: readonly Read[]): boolean {
  const first = parts[0]?.item;
  const last = parts.at(-1)?.item;
  if (first?.owner === undefined || last === undefined) return false;
  const { owner } = first;
  const { after } = neighboursOf(last, people);
  const own = measureBehind(sentence, last, after) ?? measureBefore(sentence, first, owner);
  if (own === undefined) return false;
  const all = firstBeside(people, owner);
  const whole =
    measureOf(sentence, owner, neighboursOf(owner, people)) ??
    measureOf(sentence, all, neighboursOf(all, people));
  return isMeasure(whole) && !whole.startsWith("attended") && own !== whole;
}

/** `Invited were 20 judges and 30 lawyers, of whom 40 came`: the verb stands before the first of those beside the whole. */
function firstBeside(people: readonly Read[], owner: Item): Item {
  let at = indexOf(people, owner);
  while (at > 0 && people[at]?.item.joined && !people[at]?.item.measured) at--;
  return people[at]?.item ?? owner;
}
