import { endsMember, isAnother, startsMember, unknownEnd } from "./another.ts";
import { isOfPeople } from "./category-kinds.ts";
import type { Count } from "./count.ts";
import type { Item } from "./item.ts";
import type { Line } from "./line.ts";
import { isNoCount } from "./other-numbers.ts";
import { sumOf } from "./parts.ts";
import type { Read } from "./reads.ts";
import {
  afterArticle,
  afterRole,
  endsWithRole,
  hasRole,
  markAt,
  type Sentence,
  sourceOf,
} from "./sentence.ts";

/** The offsets of numbers that stand neither in a line nor for things, by whether the words say that they count people. */
export interface LeftNumbers {
  readonly parts: readonly number[];
  readonly people: readonly number[];
  readonly others: readonly number[];
}

export function leftNumbers(
  sentence: Sentence,
  reads: readonly Read[],
  held: readonly number[],
): LeftNumbers {
  const { notes, tokens } = sentence;
  const known = new Set(held);
  const parts: number[] = [];
  const people: number[] = [];
  const others: number[] = [];
  const own = new Map(reads.map((read) => [read.item.at, read]));
  let most = 0;
  const covered = wordsOfItems(reads);
  for (const [at, { count }] of notes.entries()) {
    const offset = tokens[at]?.start ?? 0;
    if (count !== undefined && known.has(offset)) most = Math.max(most, count.value);
    if (count === undefined || count.written === "article" || known.has(offset)) continue;
    const read = own.get(at);
    if (read === undefined && covered.has(at)) continue;
    const kind = kindOfLeft(sentence, at, count, read);
    // "45 people came, 12 of them for the first time".
    const isSome = kind !== undefined && hasRole(sentence, count.end, "them") && most > count.value;
    if (isSome) parts.push(offset);
    else if (kind === "people") people.push(offset);
    else if (kind === "other") others.push(offset);
  }
  return { parts, people, others };
}

/** Whether a number that is left counts people, or nobody is known whom; nothing where it counts things. */
function kindOfLeft(
  sentence: Sentence,
  at: number,
  count: Count,
  read: Read | undefined,
): "people" | "other" | undefined {
  if (read === undefined) {
    if (isNoCount(sentence, at, count)) return undefined;
    // "16 of them were under 18".
    const isOfThem = hasRole(sentence, count.end, "ofThem");
    const wereOfThem = isOfThem && hasRole(sentence, afterRole(sentence, count.end), "were");
    return wereOfThem ? "people" : "other";
  }
  if (read.isThing) return read.isGuessed || isEntry(sentence, read) ? "other" : undefined;
  return countsPeople(sentence, read) ? "people" : "other";
}

/** `140 registrations`: each of them is a person, of whom nobody says what came of it. */
function isEntry(sentence: Sentence, { item: { phrase } }: Read): boolean {
  return hasRole(sentence, phrase.from, "entry") || hasRole(sentence, phrase.to - 1, "entry");
}

/** `41 and 34 participants`, `18 of them`. */
function countsPeople(sentence: Sentence, { item, phrase }: Read): boolean {
  const isNoun = phrase.noun !== undefined && phrase.noun !== "occupations";
  const says = isNoun || phrase.categories.length > 0;
  return says || hasRole(sentence, item.count.end, "ofThem");
}

/** The tokens of numbers that are read, and of the words that say of whom: a number among these is of a name. */
function wordsOfItems(reads: readonly Read[]): ReadonlySet<number> {
  const words = new Set<number>();
  for (const { item } of reads) {
    const { at, count, phrase, prefix } = item;
    for (const span of [{ from: at, to: count.end }, phrase, prefix])
      for (let token = span?.from ?? 0; token < (span?.to ?? 0); token++) words.add(token);
  }
  return words;
}

/** The offsets of people beside those who are counted: all but the judges in `several volunteers, 12 judges and a friend`. */
export function withoutNumber(
  sentence: Sentence,
  reads: readonly Read[],
  groups: readonly { readonly lines: readonly Line[] }[],
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
    const gap = gapEnd(sentence, at, reads[next - 1]?.item);
    const end = isInItem ? undefined : (vagueEnd(sentence, at) ?? memberEnd(sentence, at) ?? gap);
    const isLeft = item?.at === at && isOneOfThem(sentence, item, reads[next + 1]?.item);
    const isOne = isListed(sentence, at) && isAnother(sentence, at);
    if (end !== undefined || ((isLeft || isOne) && !used.has(offset))) found.push(offset);
    at = end ?? at + 1;
  }
  return found;
}

const LONGEST_GAP = 8;

/**
 * Where words end before a count of a list, whoever they name: `2 judges, the harbour pilot of Cork, 3 lawyers`, `was present with its
 * director and 3 experts`.
 */
function gapEnd(sentence: Sentence, from: number, before: Item | undefined): number | undefined {
  const isBehind = before?.end === from - 1 && markAt(sentence, from - 1) === ",";
  const isOne = isBehind && hasRole(sentence, from, "article");
  if (!isOne && !endsWithRole(sentence, from, "sent")) return undefined;
  for (let at = from + 1; at < from + LONGEST_GAP; at++) {
    const isAnd = hasRole(sentence, at, "and");
    if (isAnd || markAt(sentence, at) === ",")
      return startsCount(sentence, isAnd ? afterRole(sentence, at) : at + 1) ? at : undefined;
    const says = (["stop", "attended", "thing", "relative"] as const).some((role) =>
      hasRole(sentence, at, role),
    );
    if (says || sentence.tokens[at]?.kind !== "word" || startsCount(sentence, at)) return undefined;
  }
  return undefined;
}

/** Behind an "and", or between a comma and the "and" of a list; in `Ana Pop, a luthier, and 2 judges` she is one of them already. */
function isListed(sentence: Sentence, at: number): boolean {
  if (endsWithRole(sentence, at, "and")) return true;
  const end = unknownEnd(sentence, afterArticle(sentence, at));
  return markAt(sentence, at - 1) === "," && end !== undefined && hasRole(sentence, end, "and");
}

/** Whether an article counts one beside others; `The mayor, 52, thanked 12 judges` only speaks of him. */
function isOneOfThem(
  { tokens, vocabulary }: Sentence,
  item: Item,
  after: Item | undefined,
): boolean {
  if (item.count.written !== "article") return false;
  const isAny = vocabulary.articles.match(tokens, item.at) !== undefined;
  return isAny || item.joined || after?.joined === true;
}

/** Where people end who stand in a list without a number: `students`, `the students and 3 teachers`. */
function memberEnd(sentence: Sentence, at: number): number | undefined {
  const noun = afterArticle(sentence, at);
  const { category } = sentence.notes[noun] ?? {};
  if (category === undefined || !isOfPeople(sentence.vocabulary.tree, category.value))
    return undefined;
  const { end } = category;
  const isMember = startsMember(sentence, at) && endsMember(sentence, end);
  // "The judges, who came from Cluj, heard 3 lawyers": what an article leads may be a subject.
  const isBeside =
    noun === at ||
    (hasRole(sentence, end, "and") && startsCount(sentence, afterRole(sentence, end)));
  return isMember && isBeside ? end : undefined;
}

const LONGEST_VAGUE = 3;

/** The same of people with a word instead of a number: `several young volunteers`. */
function vagueEnd(sentence: Sentence, at: number): number | undefined {
  if (hasRole(sentence, at, "both")) return bothEnd(sentence, at);
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

/** `Both judges and 3 lawyers`; "both judges and lawyers" says nothing of how many. */
function bothEnd(sentence: Sentence, at: number): number | undefined {
  const both = afterRole(sentence, at);
  const noun = afterArticle(sentence, both);
  const { category, people } = sentence.notes[noun] ?? {};
  const end = category?.end ?? people?.end;
  const isBehindAnd = endsWithRole(sentence, at, "and");
  if (end === undefined || (at > 0 && !isBehindAnd)) return undefined;
  const isPair = hasRole(sentence, end, "and") && !isBehindAnd;
  return isPair && !startsCount(sentence, afterRole(sentence, end)) ? undefined : end;
}

function startsCount({ notes }: Sentence, at: number): boolean {
  return notes[at]?.count !== undefined;
}

/** `5 lawyers, 2 judges and a translator` of 8: an article counts an unknown noun where the stated total needs it. */
export function onesMissing(
  sentence: Sentence,
  lines: readonly Line[],
  total: number,
): readonly Line[] {
  const missing = total - sumOf(lines);
  if (missing < 1) return [];
  const ones: Line[] = [];
  for (const [at, { start }] of sentence.tokens.entries()) {
    const article = sentence.vocabulary.articles.match(sentence.tokens, at);
    const end =
      article && startsMember(sentence, at) ? unknownEnd(sentence, article.end) : undefined;
    if (article === undefined || end === undefined) continue;
    const label = sourceOf(sentence, { from: article.end, to: end });
    ones.push({ ...NOBODY, value: 1, label, offset: start });
  }
  return ones.length === missing ? ones : [];
}

const NOBODY = {
  categories: [],
  institutions: [],
  organizations: [],
  countries: [],
  isRough: false,
  isPeople: true,
};
