import { isBare } from "./bare.ts";
import type { Item } from "./item.ts";
import { readItems } from "./items.ts";
import type { Line } from "./line.ts";
import { measureOf, saysAttended, standsWhereTheyCame } from "./measure.ts";
import { isYear } from "./other-numbers.ts";
import { type Read, resolveRun } from "./parts.ts";
import { readPhrase } from "./phrase.ts";
import { afterRole, endsWithRole, hasRole, markAt, type Sentence } from "./sentence.ts";
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
  /** The offsets of people beside those who are counted, without a number: `several volunteers`. */
  readonly unnumbered: readonly number[];
}

/** Reads the numbers of people in one sentence. With `isListed` it is an item of a list, where any noun may name people. */
export function readPassage(sentence: Sentence, isListed = false): Passage {
  const reads: Read[] = [];
  for (const item of readItems(sentence)) reads.push(readOf(sentence, item, reads.at(-1)));
  const children = byOwner(reads);
  const about = { sentence, children, isListed, parts: new Set<number>() };
  const groups: Group[] = [];
  const totals: Total[] = [];
  const unread: number[] = [];
  const attended = saysAttended(sentence);
  const bare = isBare(sentence, reads);
  for (const run of runsOf(children.get(undefined) ?? [], isListed)) {
    const { lines, whole, some } = resolveRun(run, about);
    const total = whole && { ...totalOf(sentence, whole, reads), attended };
    if (lines.length === 0) {
      if (total !== undefined) totals.push(total);
      else addOfThem(sentence, run, unread);
      continue;
    }
    const measure = total?.measure ?? runMeasure(sentence, run, reads);
    groups.push({ lines, measure, some, attended, bare, ...(total && { total }) });
  }
  for (const offset of unreadNumbers(sentence, reads)) unread.push(offset);
  const says = groups.length + totals.length > 0;
  const unnumbered = says ? withoutNumber(sentence, reads, groups) : [];
  return { groups, totals, parts: [...about.parts], unread, unnumbered };
}

/** `several volunteers, 12 judges and a friend`: all but the judges. */
function withoutNumber(
  sentence: Sentence,
  reads: readonly Read[],
  groups: readonly Group[],
): number[] {
  const { tokens } = sentence;
  const used = new Set(groups.flatMap(({ lines }) => lines.map(({ offset }) => offset)));
  const found: number[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length; ) {
    while ((reads[next]?.item.end ?? tokens.length) <= at) next++;
    const item = reads[next]?.item;
    const isInItem = item !== undefined && item.start <= at;
    const offset = tokens[at]?.start ?? 0;
    const end = isInItem ? undefined : (vagueEnd(sentence, at) ?? memberEnd(sentence, at));
    const isLeft = isInItem && item.at === at && item.count.written === "article";
    if (end !== undefined || (isLeft && !used.has(offset))) found.push(offset);
    at = end ?? at + 1;
  }
  return found;
}

/** Where people end who stand in a list without a number: `students`. */
function memberEnd(sentence: Sentence, at: number): number | undefined {
  const { category } = sentence.notes[at] ?? {};
  const kind = category && sentence.vocabulary.tree.get(category.value)?.kind;
  if (category === undefined || (kind !== "profession" && kind !== "status" && kind !== "group"))
    return undefined;
  const isMember = startsMember(sentence, at) && endsMember(sentence, category.end);
  return isMember ? category.end : undefined;
}

const LONGEST_VAGUE = 3;

/** The same of people with a word instead of a number: `several young volunteers`. */
function vagueEnd(sentence: Sentence, at: number): number | undefined {
  if (!hasRole(sentence, at, "vague")) return undefined;
  const from = afterRole(sentence, at);
  for (let end = from; end < from + LONGEST_VAGUE; end++) {
    const { category, people, count } = sentence.notes[end] ?? {};
    if (count !== undefined || hasRole(sentence, end, "thing")) return undefined;
    if (category !== undefined || people !== undefined) return category?.end ?? people?.end;
    if (end > from && startsMember(sentence, at) && endsMember(sentence, end)) return end;
  }
  return undefined;
}

function startsMember(sentence: Sentence, at: number): boolean {
  const mark = markAt(sentence, at - 1);
  return at === 0 || /^(?:[,;:(]|person)$/.test(mark) || endsWithRole(sentence, at, "and");
}

function endsMember(sentence: Sentence, end: number): boolean {
  return (
    end >= sentence.tokens.length ||
    /^(?:[,;)]|person)$/.test(markAt(sentence, end)) ||
    hasRole(sentence, end, "and")
  );
}

/** `18 of them were younger than 16`: people, who find no place. */
function addOfThem(sentence: Sentence, run: readonly Read[], unread: number[]): void {
  for (const { item } of run) {
    const offset = sentence.tokens[item.at]?.start ?? 0;
    if (hasRole(sentence, item.count.end, "ofThem")) unread.push(offset);
  }
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
    const isWhole =
      !read.item.isBeside &&
      read.phrase.noun === "participants" &&
      read.phrase.categories.length === 0;
    const joins =
      !read.item.measured && !isWhole && (read.item.joined || read.item.isBeside || isListed);
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
