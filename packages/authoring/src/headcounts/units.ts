import type { Unit } from "./assemble.ts";
import { type Block, readBlocks, type Stretch } from "./blocks.ts";
import { readList } from "./list.ts";
import { saysAttended } from "./measure.ts";
import { type Passage, readPassage } from "./passage.ts";
import type { Sentence } from "./sentence.ts";
import { sentencesOf } from "./sentences.ts";
import { readTable } from "./table.ts";
import { type Token, tokenize } from "./token.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What a text says, piece by piece, and the stretches that the pieces stand in. */
export interface ReadUnits {
  readonly units: readonly Unit[];
  readonly stretches: readonly Stretch[];
  /** The offsets of numbers that another number holds already. */
  readonly parts: readonly number[];
  /** The offsets of numbers that stand near people and count nobody. */
  readonly unread: readonly number[];
  /** The offsets of people without a number beside those who are counted. */
  readonly unnumbered: readonly number[];
}

export function readUnits(text: string, vocabulary: Vocabulary): ReadUnits {
  const units: Unit[] = [];
  const stretches: Stretch[] = [];
  const parts: number[] = [];
  const unread: number[] = [];
  const unnumbered: number[] = [];
  const blocks = readBlocks(text, (line) => isCountLine(text, line, vocabulary));
  for (const block of blocks) {
    const read = readBlock(text, block, vocabulary);
    for (const unit of read.units) units.push(unit);
    for (const stretch of read.stretches) stretches.push(stretch);
    for (const part of read.parts) parts.push(part);
    for (const number of read.unread) unread.push(number);
    for (const people of read.unnumbered) unnumbered.push(people);
  }
  return { units, stretches, parts, unread, unnumbered };
}

function readBlock(text: string, block: Block, vocabulary: Vocabulary): ReadUnits {
  if (block.kind === "prose") return readProse(text, block, vocabulary);
  if (block.kind === "list") {
    const { group, passages, parts, unnumbered } = readList(text, block.items, vocabulary);
    const unit = group && {
      kind: "list" as const,
      groups: [group],
      totals: [],
      leadsOn: false,
      attended: false,
    };
    const units = passages.map((passage) => unitOf(passage, undefined));
    return {
      units: unit ? [unit, ...units] : units,
      stretches: block.items,
      parts,
      unread: [],
      unnumbered,
    };
  }
  const passage = readTable(text, block.rows, vocabulary);
  const stretches = block.rows.flatMap((row): Stretch[] => {
    const [first] = row;
    const last = row.at(-1);
    return first && last ? [{ start: first.start, end: last.end }] : [];
  });
  return {
    units: [{ ...unitOf(passage, undefined), kind: "table" }],
    stretches,
    parts: passage.parts,
    unread: [],
    unnumbered: [],
  };
}

function readProse(text: string, stretch: Stretch, vocabulary: Vocabulary): ReadUnits {
  const sentences = sentencesOf(text, stretch, vocabulary);
  const passages = sentences.map((sentence) => readPassage(sentence));
  return {
    units: passages.map((passage, at) => unitOf(passage, sentences[at])),
    stretches: sentences.map(({ tokens }) => ({
      start: tokens[0]?.start ?? stretch.start,
      end: tokens.at(-1)?.end ?? stretch.end,
    })),
    parts: passages.flatMap((passage) => passage.parts),
    unread: passages.flatMap((passage) => passage.unread),
    unnumbered: passages.flatMap((passage) => passage.unnumbered),
  };
}

function unitOf({ groups, totals }: Passage, sentence: Sentence | undefined): Unit {
  return {
    kind: "sentence",
    groups,
    totals,
    leadsOn: sentence?.tokens.at(-1)?.folded === ":",
    attended: sentence !== undefined && saysAttended(sentence),
  };
}

const LINE_START = 120;

/** Whether a line starts or ends with a number, as those of a list without bullets do. */
function isCountLine(
  text: string,
  { start, end }: Stretch,
  { numbers, people, categories }: Vocabulary,
): boolean {
  const head = tokenize(text, start, Math.min(end, start + LINE_START));
  const first = head[0];
  if (first?.value !== undefined && head[1]?.kind !== "mark") return head.length > 1;
  if (first?.value !== undefined && /^[–:=]$/.test(head[1]?.folded ?? ""))
    return head[2]?.kind === "word";
  if (numbers.match(head, 0) !== undefined) return true;
  if (hasLabelledCount(head, { numbers })) return true;
  const tail = tokenize(text, Math.max(start, end - LINE_START), end).filter(
    ({ folded }) => !/^[;,.)\]]$/.test(folded),
  );
  const last = tail.at(-1);
  if (last?.value === undefined) return false;
  const separated = /^[:–=(…[]$/.test(tail.at(-2)?.folded ?? "");
  const named = head.some(
    (_, at) => people.match(head, at) !== undefined || categories.match(head, at) !== undefined,
  );
  return (
    separated ||
    (named && text.slice(last.start - 2, last.start).trim() === "") ||
    (named && head.length < 8)
  );
}

/** `Questura di Milano: 3 agenti`: a label, a colon or a dash, a number and a few words. */
function hasLabelledCount(
  line: readonly Token[],
  { numbers }: Pick<Vocabulary, "numbers">,
): boolean {
  const mark = line.findIndex(({ folded }, at) => at > 0 && /^[:–]$/.test(folded));
  if (mark === -1 || line.length - mark > 10) return false;
  return line[mark + 1]?.value !== undefined || numbers.match(line, mark + 1) !== undefined;
}
