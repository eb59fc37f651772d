import { type Line, saysOf } from "./line.ts";
import { namedIn } from "./measure-words.ts";
import type { Passage } from "./passage.ts";
import { readPhrase } from "./phrase.ts";
import { hasRole, markAt, type Sentence, type Span, sourceOf } from "./sentence.ts";
import type { StatedMeasure } from "./stated-measure.ts";

const LONGEST_LABEL = 12;

/**
 * An item of a list that counts people by what stands before them: `Exact sciences – about 80 people`, `Parents: 36 programmes, 682
 * participants`. Nothing where the item has other numbers of people, or its label tells a total or a measure.
 */
export function labelledLine(sentence: Sentence, passage: Passage): Line | undefined {
  const counted = countedIn(passage);
  const label = counted && labelOf(sentence, counted.offset);
  if (counted === undefined || label === undefined) return undefined;
  return {
    ...NOTHING,
    ...counted,
    label: sourceOf(sentence, label),
    categories: readPhrase(sentence, label).categories,
  };
}

const NOTHING = {
  institutions: [],
  organizations: [],
  countries: [],
  isPeople: true,
};

type Counted = Pick<Line, "value" | "offset" | "isRough" | "note">;

/** The one number of people of an item, where its words say nothing else of them. */
function countedIn({ groups, totals }: Passage): Counted | undefined {
  const [total] = totals;
  const lines = groups.flatMap((group) => group.lines);
  const [line] = lines;
  if (lines.length + totals.length !== 1 || groups.some((group) => group.total)) return undefined;
  if (line !== undefined) return isPlain(line, groups[0]?.measure) ? line : undefined;
  if (total === undefined) return undefined;
  const says = total.isVerb === true || total.saysWho || total.measure !== undefined;
  // "Monday: 80 people": of several days.
  if (says || (total.sessions?.size ?? 0) > 0) return undefined;
  const { value, offset, about } = total;
  return { value, offset, isRough: about !== undefined, ...(about && { note: about }) };
}

function isPlain(line: Line, measure: StatedMeasure | undefined): boolean {
  return line.isPeople && line.isRange !== true && !saysOf(line) && measure === undefined;
}

function labelOf(sentence: Sentence, offset: number): Span | undefined {
  const { tokens, notes } = sentence;
  for (let at = 0; at <= LONGEST_LABEL; at++) {
    const mark = markAt(sentence, at);
    if (at > 0 && /^[:–]$/.test(mark) && (tokens[at]?.start ?? offset) < offset)
      return isLabel(sentence, at) ? { from: 0, to: at } : undefined;
    const isWord = tokens[at]?.kind === "word" || /^[,&/]$/.test(mark);
    if (!isWord || notes[at]?.count?.written === "digits") return undefined;
  }
  return undefined;
}

/** Whether words tell whom a line counts: no total, nor that people came, were invited or the like. */
function isLabel(sentence: Sentence, to: number): boolean {
  for (let at = 0; at < to; at++)
    if (OTHER.some((role) => hasRole(sentence, at, role))) return false;
  return namedIn(sentence, { from: 0, to }) === undefined;
}

const OTHER = ["total", "attended", "namely", "including"] as const;
