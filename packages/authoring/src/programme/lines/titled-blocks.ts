import type { Lexicon } from "../lexicon/lexicon.ts";
import { readPeople } from "../people/people.ts";
import { namesPlace } from "../places/rooms.ts";
import { plainText, withoutEdges } from "../text/clean.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";
import { type Line, spanOfRow, type TimedLine } from "./line.ts";

/** So many blocks, and more than others, say how a text is laid out. */
const FEWEST = 3;
const LONGEST_TITLE = 120;
const MOST_LINES = 6;

/** A block of lines whose first is a title and one of which has its hours, with what else that line says. */
interface TitledBlock {
  readonly title: Line;
  readonly timed: TimedLine;
  readonly between: readonly Line[];
  readonly rest: Span | undefined;
}

/**
 * Lines of a text that sets off each item in a block and says what it is first, then perhaps who, and when beside where: "Forum on care",
 * "Ana Pop, nurse", "Blue Hall | 10:00 to 10:30". Where the hours stand alone the stacked titles are read.
 */
export function withTitledBlocks(
  text: SourceText,
  lines: readonly Line[],
  lexicon: Lexicon,
): Line[] {
  const blocks = blocksOf(lines);
  const titled = blocks.flatMap((block) => titledBlock(text, block) ?? []);
  const others = blocks.filter(([first]) => first?.kind === "timed").length;
  const rests = titled.flatMap(({ rest }) => rest ?? []);
  const again = comingAgain(text, rests);
  const beside = rests.filter(
    (rest) => isBeside(text, rest, lexicon) || again.has(plainText(text, rest)),
  );
  if (titled.length < FEWEST || titled.length <= others || beside.length * 2 < titled.length)
    return [...lines];
  const items = new Map(titled.map((block) => [block.title, itemOf(block)]));
  const within = new Set(titled.flatMap(({ timed, between }) => [timed, ...between]));
  return lines.flatMap((line) => (within.has(line) ? [] : [items.get(line) ?? line]));
}

/** Each begins under an empty line, with the bullet of a list, or under a heading. */
function blocksOf(lines: readonly Line[]): Line[][] {
  const blocks: Line[][] = [];
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1];
    const isFirst = above === undefined || above.kind === "day" || above.kind === "label";
    if (isFirst || line.row.blankBefore || line.row.bullet) blocks.push([line]);
    else blocks.at(-1)?.push(line);
  }
  return blocks;
}

function titledBlock(text: SourceText, block: readonly Line[]): TitledBlock | undefined {
  const [title] = block;
  const at = block.findIndex(({ kind }) => kind === "timed");
  const timed = block[at];
  if (title?.kind !== "text" || timed?.kind !== "timed" || at > MOST_LINES) return undefined;
  const isOne = block.filter(({ kind }) => kind === "timed").length === 1;
  const { start, end } = withoutEdges(text, spanOfRow(title.row));
  if (!isOne || timed.date !== undefined || end - start > LONGEST_TITLE || start >= end)
    return undefined;
  return { title, timed, between: block.slice(1, at), rest: timed.title };
}

/** Where it is, who does it, or how long: and no title of its own. */
function isBeside(text: SourceText, rest: Span, lexicon: Lexicon): boolean {
  const span = withoutEdges(text, rest);
  const tokens = text.tokens(span, 24);
  const isField = lexicon.labels.has(tokens, 0) && tokens.some(({ text: mark }) => mark === ":");
  return (
    isField ||
    namesPlace(firstPart(tokens), lexicon) ||
    readPeople(text, span, lexicon) !== undefined
  );
}

/** A place has several items. */
function comingAgain(text: SourceText, rests: readonly Span[]): ReadonlySet<string> {
  const [once, again] = [new Set<string>(), new Set<string>()];
  for (const words of rests.map((rest) => plainText(text, rest)))
    (once.has(words) ? again : once).add(words);
  return again;
}

/** "Blue Hall · from 8 years". */
function firstPart<Part extends { readonly text: string }>(tokens: readonly Part[]): Part[] {
  const mark = tokens.findIndex(({ text }) => /^[·|•]$/.test(text));
  return tokens.slice(0, mark === -1 ? tokens.length : mark);
}

function itemOf({ title, timed, between, rest }: TitledBlock): TimedLine {
  const { start, end } = spanOfRow(title.row);
  const details = [...between.map(({ row }) => spanOfRow(row)), ...(rest ? [rest] : [])];
  return {
    ...timed,
    row: title.row,
    notation: "title-first",
    title: { start, end },
    details: [...details, ...timed.details],
    sure: true,
  };
}
