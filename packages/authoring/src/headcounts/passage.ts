import { isBare } from "./bare.ts";
import type { Item } from "./item.ts";
import { readItems } from "./items.ts";
import type { Line } from "./line.ts";
import { measureOf, saysAttended, standsWhereTheyCame } from "./measure.ts";
import { isYear } from "./other-numbers.ts";
import { type Read, resolveRun } from "./parts.ts";
import { readPhrase } from "./phrase.ts";
import { afterRole, endsWithRole, hasRole, type Sentence } from "./sentence.ts";
import type { StatedMeasure } from "./vocabulary.ts";

/** A number of people that stands for all of them, or that says nothing of a category. */
export interface Total {
  readonly value: number;
  readonly measure: StatedMeasure | undefined;
  readonly offset: number;
  /** What is said about the number: `more than`. */
  readonly about?: string;
  /** Whether the words say that these are the people at the event, not just people. */
  readonly isParticipants: boolean;
  /** Whether the words around say that people were there. */
  readonly attended: boolean;
  readonly label: string;
}

/** Numbers that belong together: the parts of one whole, which may be stated. */
export interface Group {
  readonly lines: readonly Line[];
  readonly total?: Total;
  readonly measure: StatedMeasure | undefined;
  /** Whether the parts were said to be some of the whole only. */
  readonly some: boolean;
  /** Whether the words around say that people were there. */
  readonly attended: boolean;
  /** Whether the words are nothing but the list. */
  readonly bare: boolean;
}

/** What one sentence or one item of a list says; `parts` are the offsets of numbers that a kept number already holds. */
export interface Passage {
  readonly groups: readonly Group[];
  readonly totals: readonly Total[];
  readonly parts: readonly number[];
  /** The offsets of numbers that stand near the people at the event and count nobody: `from 100 to 122`. */
  readonly unread: readonly number[];
}

/** Reads the numbers of people in one sentence. With `isListed` it is an item of a list, where any noun may name people. */
export function readPassage(sentence: Sentence, isListed = false): Passage {
  const reads: Read[] = [];
  for (const item of readItems(sentence)) reads.push(readOf(sentence, item, reads.at(-1)));
  const children = byOwner(reads);
  const about = { sentence, children, isListed, parts: new Set<number>() };
  const groups: Group[] = [];
  const totals: Total[] = [];
  const attended = saysAttended(sentence);
  const bare = isBare(sentence, reads);
  for (const run of runsOf(children.get(undefined) ?? [], isListed)) {
    const { lines, whole, some } = resolveRun(run, about);
    const total = whole && { ...totalOf(sentence, whole, reads), attended };
    if (lines.length === 0) {
      if (total !== undefined) totals.push(total);
      continue;
    }
    const measure = total?.measure ?? runMeasure(sentence, run, reads);
    groups.push({ lines, measure, some, attended, bare, ...(total && { total }) });
  }
  const unread = unreadNumbers(sentence, reads);
  return { groups, totals, parts: [...about.parts], unread };
}

function readOf(sentence: Sentence, item: Item, before: Read | undefined): Read {
  const phrase = readPhrase(sentence, item.phrase);
  const mayCountOthers = phrase.noun === undefined && !phrase.isProfession && !item.measured;
  // "Volunteers from two local charities and five NGOs": the charities are two, not the people.
  const goesOn = mayCountOthers && item.joined && before?.isThing === true;
  const came = !item.isThing && !goesOn && standsWhereTheyCame(sentence, item);
  const isOrigin = mayCountOthers && !came && endsWithRole(sentence, item.start, "from");
  const isThing = item.isThing || goesOn || isOrigin;
  const { noun, categories } = phrase;
  const isPeople = categories.length === 0 && (noun === "persons" || noun === "participants");
  if (item.prefix === undefined || !isPeople) return { item, phrase, isThing, came };
  // "Total: 26 people": what stands before the colon makes it the sum.
  const { isTotal } = readPhrase(sentence, item.prefix);
  return { item, phrase: { ...phrase, isTotal }, isThing, came };
}

function byOwner(reads: readonly Read[]): Map<Item | undefined, Read[]> {
  const children = new Map<Item | undefined, Read[]>();
  for (const read of reads) {
    // What a verb tells is a whole of its own: `140 were interested, of whom 95 were confirmed`.
    const owner = read.item.measured ? undefined : read.item.owner;
    const known = children.get(owner);
    if (known === undefined) children.set(owner, [read]);
    else known.push(read);
  }
  return children;
}

/** The items that only marks and "and" part; things are left out and part too. */
function runsOf(reads: readonly Read[], isListed: boolean): Read[][] {
  const runs: Read[][] = [];
  let open = false;
  for (const read of reads) {
    if (read.isThing) {
      open = false;
      continue;
    }
    const last = runs.at(-1);
    // "140 enrolled; the participants were 118": those who came are a whole of their own.
    const isWhole = read.phrase.noun === "participants" && read.phrase.categories.length === 0;
    const joins = !read.item.measured && !isWhole && (read.item.joined || isListed);
    if (open && last !== undefined && joins) last.push(read);
    else runs.push([read]);
    open = !read.item.measured;
  }
  return runs.filter((run) => run.some(({ item }) => item.count.written !== "article") || isListed);
}

function totalOf(
  sentence: Sentence,
  { item, phrase }: Read,
  reads: readonly Read[],
): Omit<Total, "attended"> {
  return {
    value: item.count.value,
    measure: measureOf(sentence, item, neighboursOf(item, reads)),
    offset: sentence.tokens[item.at]?.start ?? 0,
    ...(item.about === undefined ? {} : { about: item.about }),
    isParticipants: phrase.noun === "participants" || phrase.isTotal || item.measured,
    label: phrase.label,
  };
}

function runMeasure(
  sentence: Sentence,
  run: readonly Read[],
  reads: readonly Read[],
): StatedMeasure | undefined {
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return (
    measureOf(sentence, first.item, neighboursOf(first.item, reads)) ??
    measureOf(sentence, last.item, neighboursOf(last.item, reads))
  );
}

/** The items before and after one; items are in the order of their numbers. */
function neighboursOf(item: Item, reads: readonly Read[]) {
  let low = 0;
  let high = reads.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((reads[middle]?.item.at ?? 0) < item.at) low = middle + 1;
    else high = middle;
  }
  return { before: reads[low - 1]?.item, after: reads[low + 1]?.item };
}

const NEAR = 5;

function unreadNumbers(sentence: Sentence, reads: readonly Read[]): number[] {
  const { notes, tokens } = sentence;
  const unread: number[] = [];
  let near = 0;
  let next = 0;
  for (const [at, { count, people }] of notes.entries()) {
    while ((reads[next]?.item.end ?? tokens.length) <= at) next++;
    if (people?.value === "participants") near = at + NEAR;
    // "Attended by 34 and 41 participants respectively": the noun is that of both.
    const shares =
      count !== undefined &&
      hasRole(sentence, count.end, "and") &&
      reads[next]?.item.start === afterRole(sentence, count.end) &&
      reads[next]?.phrase.noun === "participants";
    if (count?.written !== "digits" || !(shares || (near > 0 && at <= near))) continue;
    const isDated = hasRole(sentence, count.end, "thing") || hasRole(sentence, at - 1, "thing");
    const isRead = (reads[next]?.item.start ?? tokens.length) <= at;
    if (isDated || isRead || isYear(sentence, at, count)) continue;
    near = at + NEAR;
    unread.push(tokens[at]?.start ?? 0);
  }
  return unread;
}
