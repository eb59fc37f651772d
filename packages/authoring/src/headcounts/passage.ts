import { type Told, tell } from "./attendance-finding.ts";
import { attendedAt } from "./came.ts";
import type { Item } from "./item.ts";
import { leftNumbers, onesMissing, withoutNumber } from "./left.ts";
import type { Line } from "./line.ts";
import { measureAround, measureOf } from "./measure.ts";
import { giveBackParts, tellOwnMeasures } from "./own-measure.ts";
import { resolveRun } from "./parts.ts";
import { type Read, readsIn } from "./reads.ts";
import { neighboursOf, runsOf } from "./runs.ts";
import { tellSenders } from "./sender.ts";
import { afterRole, hasRole, type Sentence } from "./sentence.ts";
import { type SessionLabels, sessionsOf } from "./session-labels.ts";
import { someOfThem } from "./some-of-them.ts";
import type { StatedMeasure } from "./stated-measure.ts";
import type { WordRole } from "./word-roles.ts";

/** A number of people that stands for all of them, or that says nothing of a category. */
export interface Total {
  readonly value: number;
  readonly measure: StatedMeasure | undefined;
  readonly offset: number;
  /** What is said about the number: `more than`. */
  readonly about?: string;
  /** Whether the words say that these are the people at the event, not just people. */
  readonly isParticipants: boolean;
  /** Whether the words call it the sum of all: `a total of`. */
  readonly isSum?: boolean;
  /** Whether the words around say that people were there. */
  readonly attended: boolean;
  /** Whether the words name a category. */
  readonly saysWho: boolean;
  /** Whether no noun says who is counted, but only a verb what they did: `12 were turned away`. */
  readonly isVerb?: boolean;
  /** On which day, at which session or in which year they came. */
  readonly sessions?: SessionLabels;
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

/** What one sentence or one item of a list says. */
export interface Passage {
  readonly groups: readonly Group[];
  readonly totals: readonly Total[];
  readonly told: readonly Told[];
  /** The offsets of numbers whose words name nobody. */
  readonly numbers: readonly number[];
}

/** Reads the numbers of people in one sentence. With `isListed` it is an item of a list, where any noun may name people. */
export function readPassage(sentence: Sentence, isListed = false): Passage {
  const reads = readsIn(sentence, isListed);
  tellSenders(sentence, reads);
  giveBackParts(sentence, reads);
  tellOwnMeasures(sentence, reads);
  const parts = new Set(someOfThem(sentence, reads).map((at) => sentence.tokens[at]?.start ?? 0));
  const held = new Set<number>();
  const { groups, totals } = groupsOf(sentence, reads, { isListed, parts, held });
  addOnes(sentence, groups, totals);
  for (const { lines, total } of groups) {
    for (const { offset } of total === undefined ? lines : [total, ...lines]) held.add(offset);
  }
  for (const { offset } of totals) held.add(offset);
  const says = groups.length + totals.length > 0;
  const excepted = reads.filter(({ item, isThing }) => item.isExcepted && !isThing);
  const beside = excepted.map(({ item }) => sentence.tokens[item.at]?.start ?? 0);
  const left = leftNumbers(sentence, reads, [...held, ...parts, ...beside]);
  const told = [
    ...tell("attendance/part", [...parts, ...left.parts]),
    ...tell("attendance/stray", [...left.people, ...beside]),
    ...tell("attendance/no-number", says ? withoutNumber(sentence, reads, groups) : []),
  ];
  return { groups, totals, told, numbers: left.others };
}

function groupsOf(
  sentence: Sentence,
  reads: readonly Read[],
  about: { isListed: boolean; parts: Set<number>; held: Set<number> },
): { groups: Group[]; totals: Total[] } {
  const isPart = ({ at }: Item) => about.parts.has(sentence.tokens[at]?.start ?? 0);
  const counted = reads.filter(({ item }) => !item.isExcepted && !isPart(item));
  const people = counted.filter(({ isThing }) => !isThing);
  const children = byOwner(counted);
  const groups: Group[] = [];
  const totals: Total[] = [];
  const saysCame = attendedAt(sentence) !== -1;
  const bare = isBare(sentence, reads);
  for (const run of runsOf(sentence, children.get(undefined) ?? [], about.isListed)) {
    const attended = saysCame || run.some(({ isSent }) => isSent);
    const { lines, whole, some } = resolveRun(run, { ...about, sentence, children });
    const stated = whole && totalOf(sentence, whole, people);
    const total = stated && { ...stated, attended: attended || stated.measure === "attended" };
    const measure = total?.measure ?? runMeasure(sentence, run, people);
    if (lines.length > 0)
      groups.push({ lines, measure, some, attended, bare, ...(total && { total }) });
    else if (total !== undefined) totals.push(total);
  }
  return { groups, totals };
}

/** Adds the people whom only an article counts to the last group, where the one total of the sentence needs them. */
function addOnes(sentence: Sentence, groups: Group[], totals: readonly Total[]): void {
  const stated = [...groups.flatMap(({ total }) => total ?? []), ...totals];
  const last = groups.at(-1);
  const [total] = stated;
  if (last === undefined || total === undefined || stated.length > 1) return;
  const lines = groups.flatMap((group) => group.lines);
  const ones = onesMissing(sentence, lines, total.value);
  if (ones.length > 0) groups[groups.length - 1] = { ...last, lines: [...last.lines, ...ones] };
}

function byOwner(reads: readonly Read[]): Map<Item | undefined, Read[]> {
  const children = new Map<Item | undefined, Read[]>();
  for (const read of reads) {
    // What a verb tells is a whole of its own: `140 were interested, of whom 95 were confirmed`.
    const owner = read.item.measured || read.hasOwnMeasure ? undefined : read.item.owner;
    const known = children.get(owner);
    if (known === undefined) children.set(owner, [read]);
    else known.push(read);
  }
  return children;
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
    ...((phrase.isTotal || isBehindTotal(sentence, item.at)) && { isSum: true }),
    saysWho: phrase.categories.length > 0,
    ...(item.measured && { isVerb: true }),
    sessions: sessionsOf(sentence, item.at),
  };
}

const NEAR = 4;

/** `The total attendance is 1,415`. */
function isBehindTotal(sentence: Sentence, at: number): boolean {
  for (let from = at - 1; from >= Math.max(0, at - NEAR); from--) {
    if (sentence.tokens[from]?.kind !== "word" || sentence.notes[from]?.count) return false;
    if (hasRole(sentence, from, "total")) return true;
  }
  return false;
}

function runMeasure(
  sentence: Sentence,
  run: readonly Read[],
  reads: readonly Read[],
): StatedMeasure | undefined {
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const before = neighboursOf(first.item, reads);
  const after = neighboursOf(last.item, reads);
  const said = measureOf(sentence, first.item, before) ?? measureOf(sentence, last.item, after);
  if (said !== undefined || run.length === 1) return said;
  const around = { ...after, before: before.before };
  return measureAround(sentence, [first.item, last.item], around);
}

const SMALL: readonly WordRole[] = [
  "and",
  "article",
  "about",
  "total",
  "namely",
  "including",
  "both",
  "ofThem",
  "attended",
  "were",
];

/** Whether a sentence says nothing but who is counted; up to three words before a colon are its heading. */
function isBare(sentence: Sentence, reads: readonly Read[]): boolean {
  const { tokens } = sentence;
  let at = headingEnd(sentence);
  for (const { item } of reads) {
    const start = item.prefix?.from ?? item.start;
    if (!isSmall(sentence, at, Math.min(start, item.start))) return false;
    at = Math.max(at, item.end);
  }
  return isSmall(sentence, at, tokens.length);
}

function headingEnd({ tokens }: Sentence): number {
  const colon = tokens.slice(0, 5).findIndex(({ folded }) => folded === ":");
  return colon === -1 ? 0 : colon + 1;
}

function isSmall(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; ) {
    if (sentence.tokens[at]?.kind === "mark") at++;
    else if (SMALL.some((role) => hasRole(sentence, at, role))) at = afterRole(sentence, at);
    else return false;
  }
  return true;
}
