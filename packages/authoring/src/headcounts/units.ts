import type { Told } from "./attendance-finding.ts";
import { type Block, readBlocks } from "./blocks.ts";
import { attendedAt } from "./came.ts";
import { readList } from "./list.ts";
import { measureIn } from "./measure-words.ts";
import { type Passage, readPassage } from "./passage.ts";
import type { Sentence } from "./sentence.ts";
import { sentencesOf } from "./sentence.ts";
import { onlySessions } from "./session-labels.ts";
import { readTable } from "./table.ts";
import type { Stretch } from "./text-lines.ts";
import { type Token, tokenize } from "./token.ts";
import type { Unit } from "./unit.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What a text says, piece by piece, and the stretches that the pieces stand in. */
export interface ReadUnits {
  readonly units: readonly Unit[];
  readonly stretches: readonly Stretch[];
  readonly told: readonly Told[];
  /** The offsets of numbers whose words name nobody. */
  readonly numbers: readonly number[];
}

export function readUnits(text: string, vocabulary: Vocabulary): ReadUnits {
  const units: Unit[] = [];
  const stretches: Stretch[] = [];
  const told: Told[] = [];
  const numbers: number[] = [];
  const blocks = readBlocks(text, (line) => isCountLine(text, line, vocabulary));
  for (const block of blocks) {
    const read = readBlock(text, block, vocabulary, statedBy(units));
    for (const unit of read.units) units.push(unit);
    for (const stretch of read.stretches) stretches.push(stretch);
    for (const one of read.told) told.push(one);
    for (const offset of read.numbers) numbers.push(offset);
  }
  return { units, stretches, told, numbers };
}

/** The number of people that a sentence states. */
function statedBy(units: readonly Unit[]): number | undefined {
  const last = units.at(-1);
  // "350 people attended. They were divided as follows:".
  const isHeading = last?.leadsOn === true && last.groups.length + last.totals.length === 0;
  const total = (isHeading ? units.at(-2) : last)?.totals.at(-1);
  return total?.isParticipants === true || total?.attended === true ? total.value : undefined;
}

function readBlock(
  text: string,
  block: Block,
  vocabulary: Vocabulary,
  above: number | undefined,
): ReadUnits {
  if (block.kind === "prose") return readProse(text, block, vocabulary);
  if (block.kind === "list") {
    const { group, passages, told, numbers } = readList(text, block.items, vocabulary, above);
    const list = group && { ...unitOf({ groups: [group], totals: [] }), kind: "list" as const };
    const others = passages.map((passage) => unitOf(passage));
    return {
      units: list ? [list, ...others] : others,
      stretches: block.items,
      told: [...told, ...passages.flatMap((passage) => passage.told)],
      numbers: [...numbers, ...passages.flatMap((passage) => passage.numbers)],
    };
  }
  const passage = readTable(text, block.rows, vocabulary, above);
  const stretches = block.rows.flatMap((row): Stretch[] => {
    const [first] = row;
    const last = row.at(-1);
    return first && last ? [{ start: first.start, end: last.end }] : [];
  });
  return {
    units: [{ ...unitOf(passage), kind: "table" }],
    stretches,
    told: passage.told,
    numbers: passage.numbers,
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
    told: passages.flatMap((passage) => passage.told),
    numbers: passages.flatMap((passage) => passage.numbers),
  };
}

function unitOf({ groups, totals }: Pick<Passage, "groups" | "totals">, sentence?: Sentence): Unit {
  return {
    kind: "sentence",
    groups,
    totals,
    leadsOn: sentence?.tokens.at(-1)?.folded === ":",
    measure: sentence && groups.length + totals.length === 0 ? measureIn(sentence) : undefined,
    attended: sentence !== undefined && attendedAt(sentence) !== -1,
    isOther: sentence !== undefined && isOther(sentence),
    sessions: sentence && groups.length + totals.length === 0 ? onlySessions(sentence) : new Map(),
  };
}

const LONGEST_HEADING = 6;

/** A heading without a word for people, nor one that may lead to them: `Recommendations:`, but not `Judiciary:` or `In total:`. */
function isOther({ tokens, notes }: Sentence): boolean {
  if (tokens.length > LONGEST_HEADING) return false;
  return notes.every(
    ({ people, category, country, count, roles }) =>
      [people, category, country, count].every((note) => note === undefined) &&
      !LEADING.some((role) => roles?.value.has(role)),
  );
}

const LEADING = [
  "total",
  "namely",
  "including",
  "attended",
  "numbered",
  "session",
  "from",
] as const;

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
