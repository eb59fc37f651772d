import type { Item } from "./item.ts";
import { isSplit, type Line, lineOf } from "./line.ts";
import type { Read } from "./reads.ts";
import { type Sentence, sourceOf, withoutEdges } from "./sentence.ts";
import { type ReadLine, shareInstitutions } from "./shared-institution.ts";

/**
 * What the items of a sentence are resolved with. The offsets of numbers that a kept number holds go to `parts`, those of numbers
 * that their parts make up to `held`.
 */
export interface Surroundings {
  readonly sentence: Sentence;
  readonly children: ReadonlyMap<Item | undefined, readonly Read[]>;
  readonly isListed: boolean;
  /** An item whose parts are known to be something else. */
  readonly closed?: Item | undefined;
  readonly parts: Set<number>;
  readonly held: Set<number>;
}

/** The lines of a run, and the item that states the whole of which they are the parts. */
export interface Resolved {
  readonly lines: readonly Line[];
  readonly whole?: Read;
  readonly some: boolean;
}

type Kind = "total" | "group" | "people" | "other";

function kindOf({ phrase, item, isOneOfSeveral, isSent }: Read): Kind {
  // A range is no whole, and neither are those who came along with others.
  if (item.count.isRange || item.isBeside) return "group";
  if (item.measured) return "total";
  if (isOneOfSeveral || isSent) return "group";
  if (phrase.isTotal) return "total";
  const says = phrase.categories.length + phrase.institutions.length + phrase.countries.length > 0;
  if (says) return "group";
  if (phrase.noun === "participants") return "total";
  // "12 interpreters" came only where the words around say so.
  return phrase.noun === undefined || phrase.noun === "occupations" ? "other" : "people";
}

/** `180 participants in the congress and 98 in the workshops, a total of 278`. */
export function isSummed(reads: readonly Read[]): boolean {
  const last = reads.at(-1);
  if (last === undefined || reads.length < 3 || kindOf(last) !== "total") return false;
  const added = reads.reduce((sum, { item }) => sum + item.count.value, 0);
  return added === 2 * last.item.count.value;
}

/** Finds the whole and its parts in a run of items: `32 participants (…)`, `40 professionals (…), 10 students`. */
export function resolveRun(run: readonly Read[], about: Surroundings): Resolved {
  const kinds = run.map(kindOf);
  const at = wholeAt(run, kinds, about);
  const whole = at === undefined ? undefined : run[at];
  if (whole === undefined) {
    const whole = sumBehind(run, about);
    if (whole === undefined) return { lines: linesOf(run, about), some: false };
    const lines = linesOf(run, { ...about, closed: run.at(-1)?.item });
    return { lines, whole, some: false };
  }
  const inside = partsOf(whole, about);
  const rest = run.filter((read) => read !== whole);
  const some = inside.some(({ item }) => item.some);
  const line = lineOf(about.sentence, whole.item, whole.phrase);
  const parts = linesOf(inside, about);
  const isGroup = kindOf(whole) === "group";
  const lines = [
    ...parts.map((part) => (isGroup || part.label === "" ? within(part, line) : part)),
    ...linesOf(rest, about),
  ];
  // "230 participants from town halls and the police": the whole is the only line.
  const says = isGroup || line.categories.length > 0;
  const only = lines.length === 0 && says && !isResidual(whole, about);
  return { lines: only ? [line] : lines, whole, some };
}

/** `Another 28 are on the waiting list`: who is "other" alone is of no category. */
function isResidual({ phrase }: Read, { sentence }: Surroundings): boolean {
  const { tree } = sentence.vocabulary;
  return (
    phrase.categories.length > 0 &&
    phrase.categories.every((id) => tree.get(id)?.kind === "residual")
  );
}

/** `20 women and 12 men, that is 32 people`. */
function sumBehind(run: readonly Read[], about: Surroundings): Read | undefined {
  const last = run.at(-1);
  const below = last === undefined || run.length < 2 ? [] : (about.children.get(last.item) ?? []);
  const [sum] = below;
  if (sum === undefined || below.length > 1 || !/^(?:people|total)$/.test(kindOf(sum)))
    return undefined;
  const added = run.reduce((all, { item }) => all + item.count.value, 0);
  return added === sum.item.count.value ? sum : undefined;
}

function partsOf(read: Read, about: Surroundings): readonly Read[] {
  return withoutSplits(read, below(read, about).slice(0, partsEnd(read, about)), about);
}

/** `45 participants (25 women, 20 men): 30 judges and 15 lawyers`: the women are among the judges and the lawyers. */
function withoutSplits(
  { item }: Read,
  parts: readonly Read[],
  { sentence, parts: told }: Surroundings,
): readonly Read[] {
  const isOther = (part: Read) => !isSplit(sentence, part.phrase, part.item.phrase);
  const others = parts.filter(isOther);
  const sum = parts.reduce((added, part) => added + part.item.count.value, 0);
  if (others.length === 0 || others.length === parts.length || sum === item.count.value)
    return parts;
  for (const part of parts) if (!isOther(part)) told.add(sentence.tokens[part.item.at]?.start ?? 0);
  return others;
}

function below({ item }: Read, { children, closed }: Surroundings): readonly Read[] {
  if (item === closed) return [];
  const counted = (children.get(item) ?? []).filter(({ isThing }) => !isThing);
  // "Eight volunteers from two local charities": what no mark joins to the others must be people.
  return counted.filter((read, at) => at === 0 || read.item.joined || kindOf(read) !== "other");
}

function isElsewhere({ phrase }: Read, whole: Read, { sentence }: Surroundings): boolean {
  const { tree } = sentence.vocabulary;
  const wide = whole.phrase.categories;
  if (phrase.categories.length === 0 || wide.length === 0) return false;
  return !phrase.categories.some((id) => wide.some((other) => tree.isWithin(id, other)));
}

/** `23 magistrates, of whom 13 judges and 10 prosecutors, 14 lawyers`: the lawyers are no magistrates. */
function partsEnd(read: Read, about: Surroundings): number {
  const all = below(read, about);
  const isLine = kindOf(read) === "group" || kindOf(read) === "other";
  if (!isLine || all[0]?.item.trails !== true) return all.length;
  const sum = all.reduce((added, part) => added + part.item.count.value, 0);
  if (sum === read.item.count.value) return all.length;
  let left = read.item.count.value;
  const end = all.findIndex((part) => {
    left -= part.item.count.value;
    return left < 0 || isElsewhere(part, read, about);
  });
  return end === -1 ? all.length : end;
}

/** `50 judges in total and 6 specialists`: a sum of its own, which the others are no parts of. */
function isOneOfAll(run: readonly Read[], at: number): boolean {
  const one = run[at];
  if (one === undefined || run.length < 2 || one.item.measured) return false;
  if (one.phrase.categories.length === 0 || one.phrase.noun === "participants") return false;
  const sum = run.reduce((added, { item }) => added + item.count.value, 0);
  return sum !== 2 * one.item.count.value;
}

function wholeAt(
  run: readonly Read[],
  kinds: readonly Kind[],
  about: Surroundings,
): number | undefined {
  const first = run[0];
  if (first === undefined) return undefined;
  if (isSummed(run)) return run.length - 1;
  if (kinds[0] === "total" && !isOneOfAll(run, 0)) return 0;
  if (kinds.at(-1) === "total" && !isOneOfAll(run, run.length - 1)) return run.length - 1;
  if (run.length > 1) return undefined;
  const parts = linesOf(partsOf(first, about), about);
  const sum = sumOf(parts);
  if (first.item.count.isRange) return undefined;
  // "15 employees, of whom 4 volunteers" on a line of a list: the others are employees too.
  if (parts.length > 0)
    return (kinds[0] !== "group" && !about.isListed) || sum === first.item.count.value
      ? 0
      : undefined;
  if ((kinds[0] === "people" || isResidual(first, about)) && !about.isListed) return 0;
  if (first.item.isBeside || first.isOneOfSeveral || first.isSent) return undefined;
  return first.phrase.noun === "participants" && !about.isListed ? 0 : undefined;
}

/** The lines of items that stand side by side. What names no people counts only beside items that do. */
function linesOf(reads: readonly Read[], about: Surroundings): Line[] {
  const names = reads.some(
    (read) =>
      kindOf(read) !== "other" || read.came || read.item.some || partsOf(read, about).length > 0,
  );
  if (!names && !about.isListed) return [];
  const lines = reads.flatMap((read): ReadLine[] => {
    const inside = partsOf(read, about);
    const lines = inside.length === 0 ? [] : linesOf(inside, about);
    const beside = below(read, about).slice(partsEnd(read, about));
    const after = beside.length === 0 ? [] : linesOf(beside, about).map((line) => ({ line }));
    const line = lineOf(about.sentence, read.item, read.phrase);
    if (inside.length === 0) return [{ line, ...read }, ...after];
    if (lines.length > 0) about.held.add(line.offset);
    if (lines.length > 0 && read.item.count.isRange)
      return [{ line }, ...lines.map((part) => ({ line: within(part, line) })), ...after];
    if (lines.length > 0 && sumOf(lines) === read.item.count.value) {
      return [...lines.map((part) => ({ line: within(part, line) })), ...after];
    }
    const { tokens } = about.sentence;
    for (const { item } of inside) about.parts.add(tokens[item.at]?.start ?? 0);
    return [{ line: { ...line, note: noted(line, inside, about) }, ...read }, ...after];
  });
  return shareInstitutions(about.sentence, lines);
}

/** A part has the category and the institution of its whole where it has none of its own. */
function within(part: Line, whole: Line): Line {
  // "6 police officers (4 from ANITP …)": the 4 are police officers, whatever ANITP is.
  const isSame = part.label === "" && whole.categories.length > 0;
  return {
    ...part,
    label: part.label === "" ? whole.label : part.label,
    categories: part.categories.length > 0 && !isSame ? part.categories : whole.categories,
    institutions: part.institutions.length > 0 ? part.institutions : whole.institutions,
  };
}

function noted(line: Line, inside: readonly Read[], { sentence }: Surroundings): string {
  const from = inside[0]?.item.start ?? 0;
  const to = inside.at(-1)?.item.end ?? from;
  const words = withoutEdges(sourceOf(sentence, { from, to }), ")]");
  return line.note === undefined ? words : `${line.note}; ${words}`;
}

export function sumOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { value = 0 }) => sum + value, 0);
}
