import type { Told } from "./attendance-finding.ts";
import type { ListItem } from "./blocks.ts";
import { saysOf } from "./line.ts";
import { labelledLine } from "./list-label.ts";
import { areParticipants, type Entry, linesOf } from "./list-tree.ts";
import { sumOf } from "./parts.ts";
import { type Group, type Passage, readPassage } from "./passage.ts";
import type { Sentence } from "./sentence.ts";
import { sentencesOf } from "./sentence.ts";
import { isMeasure } from "./stated-measure.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What a list says: one group of all its items that count people, and what its other items say as text. */
export interface ReadList {
  readonly group?: Group;
  readonly passages: readonly Passage[];
  readonly told: readonly Told[];
  readonly numbers: readonly number[];
}

/**
 * Reads a list with bullets, or with a count on each line; parts may stand a level deeper than their whole. Where no word names
 * people, its numbers count them if they make up the number that was stated `above`.
 */
export function readList(
  text: string,
  items: readonly ListItem[],
  vocabulary: Vocabulary,
  above?: number,
): ReadList {
  const sections = sectionsIn(text, items);
  const { entries, others, passages } = readItems(text, items, { sections, vocabulary });
  const counted = entries.map(({ passage }) => passage);
  const told = counted.flatMap((passage) => passage.told);
  const { lines, ...stated } = linesOf(entries, told);
  const [only, ...more] = others;
  // "Invited: 12", "8 judges", "4 lawyers": what the others make up is their total.
  const isOfAll = more.length === 0 && only?.totals[0]?.value === sumOf(lines);
  const total = stated.total ?? (isOfAll ? only?.totals[0] : undefined);
  const isStated = lines.length > 1 && sumOf(lines) === above;
  const isKnown = lines.some(saysOf) || areParticipants(entries) || isStated;
  const isMost = (counted.length + others.length) * 2 >= items.length - sections.size;
  const isText = counted.filter(says).length * 2 > counted.length;
  if (!isKnown || !isMost || isText) return asText(text, items, vocabulary);
  const group: Group = {
    lines,
    measure: undefined,
    some: false,
    attended: false,
    bare: true,
    ...(total && { total }),
  };
  const numbers = counted.flatMap((passage) => passage.numbers);
  const isTotal = total !== undefined && total === only?.totals[0];
  return { group, passages: isTotal ? passages : [...others, ...passages], told, numbers };
}

/** The items that count people, those that only tell how many were invited or the like, and what else is said. */
interface ReadItems {
  readonly entries: readonly Entry[];
  readonly others: readonly Passage[];
  readonly passages: readonly Passage[];
}

function readItems(
  text: string,
  items: readonly ListItem[],
  about: { readonly sections: ReadonlySet<ListItem>; readonly vocabulary: Vocabulary },
): ReadItems {
  const read = { entries: [] as Entry[], others: [] as Passage[], passages: [] as Passage[] };
  for (const item of items) {
    const sentences = about.sections.has(item) ? [] : sentencesOf(text, item, about.vocabulary);
    const [first] = sentences;
    const entry = first && entryOf(first, item.indent);
    if (entry !== undefined && tellsOnly(entry.passage)) read.others.push(entry.passage);
    else if (entry !== undefined) read.entries.push(entry);
    for (const one of sentences.slice(entry === undefined ? 0 : 1))
      read.passages.push(readPassage(one));
  }
  return read;
}

function entryOf(sentence: Sentence, indent: number): Entry | undefined {
  const passage = readPassage(sentence, true);
  const line = labelledLine(sentence, passage);
  const counts = line !== undefined || isCounted(sentence, passage);
  return counts && !saysElse(passage) ? { indent, passage, line } : undefined;
}

/** The lines that head the others: `1 Registration`, `2 Students`, each with others below it that end in a number. */
function sectionsIn(text: string, items: readonly ListItem[]): ReadonlySet<ListItem> {
  const isLed = (item: ListItem | undefined) =>
    item === undefined || /^\d/.test(text.charAt(item.start));
  const led = items.filter(isLed);
  const isRunning = led.every(
    ({ start }, before) => Number.parseInt(text.slice(start, start + 4), 10) === before + 1,
  );
  // "NGOs: 5", "1 prosecutor", "2 judges": what heads nothing is one of the groups.
  const isHeading =
    isLed(items[0]) && items.every((item, at) => !isLed(item) || !isLed(items[at + 1]));
  return new Set(
    led.length > 1 && isRunning && isHeading && led.length * 2 < items.length ? led : [],
  );
}

/** A list that does not tell groups of people: `Present: 41`, `Quorum: 27`. */
function asText(text: string, items: readonly ListItem[], vocabulary: Vocabulary): ReadList {
  const passages = items.flatMap((item) =>
    sentencesOf(text, item, vocabulary).map((sentence) => readPassage(sentence)),
  );
  return { passages, told: [], numbers: [] };
}

/** Whether an item says by itself what its number is of: `50 people were invited`, `8 judges attended`. */
function says({ groups, totals }: Passage): boolean {
  const all = [...groups, ...totals];
  return all.some(({ measure, attended }) => attended || measure !== undefined);
}

/** `Invited: 20` in a list: nobody else, and of another measure than the list may be. */
function tellsOnly({ groups, totals }: Passage): boolean {
  const [total, ...others] = totals;
  return groups.length + others.length === 0 && total?.isVerb === true && isMeasure(total.measure);
}

/** `Apologies: 2 judges` among those who came. */
function saysElse({ groups, totals }: Passage): boolean {
  return [...groups, ...totals].some(({ measure }) => measure !== undefined && !isMeasure(measure));
}

/** Whether an item starts or ends with its number, and says little else. */
function isCounted(sentence: Sentence, passage: Passage): boolean {
  const offset = passage.groups[0]?.lines[0]?.offset ?? passage.totals[0]?.offset;
  if (offset === undefined) return false;
  const at = sentence.tokens.findIndex(({ start }) => start === offset);
  const words = sentence.tokens.slice(0, at).filter(({ kind }) => kind === "word").length;
  return words <= 2 || passage.groups.some(({ bare }) => bare) || passage.totals.length > 0;
}
