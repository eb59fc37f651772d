import { styleText } from "node:util";
import type { Comparison, Funnel, MeasureTally, Tally, TallyBy } from "@plenary/core";
import { bar } from "./bars.ts";
import { type Column, layOut, narrowed, printable, widthOfAll } from "./table.ts";
import type { Vocabulary } from "./vocabulary.ts";
import {
  notReportedSentence,
  reasonName,
  shareName,
  stageShare,
  titleOf,
  vocabularyOf,
} from "./words.ts";

const MIN_BAR = 8;
const MAX_BAR = 40;
/** Labels that would have to be shorter than this to make room for bars take the room themselves. */
const MIN_LABEL = 24;
const MIN_LABEL_ALONE = 8;
/** Without the room for all numbers, the one that the others tell is left out. */
const MIN_WIDTH_FOR_DIRECT = 60;

/** Where the text goes: a terminal with its width gets bars and short labels, a pipe neither. */
export interface Screen {
  readonly width?: number;
  readonly style: (style: "bold" | "dim" | "cyan", text: string) => string;
}

export function screenOf(stream: NodeJS.WriteStream): Screen {
  const style: Screen["style"] = (name, text) => styleText(name, text, { stream });
  return stream.isTTY && stream.columns > 0 ? { width: stream.columns, style } : { style };
}

/** A tally as text with aligned columns. */
export function tallyText(tally: Tally, screen: Screen, words = vocabularyOf("en")): string {
  const events = [...new Set(tally.measures.map(({ event }) => event))];
  const blocks = events.flatMap((event) => eventBlocks(event, tally, screen, words));
  const comparisons = tally.comparisons.map((comparison) =>
    comparisonText(comparison, tally, screen, words),
  );
  return [...blocks, ...comparisons].map((block) => `${block}\n`).join("\n");
}

/** What is said of one event: the bare totals on lines of their own, then a block for each breakdown, then the funnel. */
function eventBlocks(
  event: string | undefined,
  tally: Tally,
  screen: Screen,
  words: Vocabulary,
): string[] {
  const measures = tally.measures.filter((measure) => measure.event === event);
  const bare = measures.filter((measure) => !isBrokenDown(measure));
  const heading = event === undefined ? [] : [screen.style("bold", printable(event))];
  const totals = bare.flatMap((measure) => [titleOf(measure, words), ...notesOf(measure, words)]);
  return [
    ...(heading.length + totals.length === 0 ? [] : [[...heading, ...totals].join("\n")]),
    ...measures.filter(isBrokenDown).map((measure) => measureText(measure, tally, screen, words)),
    ...tally.funnels
      .filter((funnel) => funnel.event === event)
      .map((funnel) => funnelText(funnel, screen, words)),
  ];
}

function isBrokenDown({ rows, unallocatedParts }: MeasureTally): boolean {
  return rows.length > 0 || unallocatedParts.some(({ reason }) => reason !== "no-line");
}

function notesOf(measure: MeasureTally, words: Vocabulary): string[] {
  const sentence = notReportedSentence(measure, words);
  return sentence === undefined ? [] : [printable(sentence)];
}

function measureText(
  measure: MeasureTally,
  { by }: Tally,
  screen: Screen,
  words: Vocabulary,
): string {
  const lines = measureLines(measure, by, words);
  const { value } = measure.denominator;
  const sum = {
    label: words.total,
    direct: "",
    value,
    share: value === 0 ? null : 100,
    isPart: false,
  };
  const column = (
    heading: string,
    align: Column["align"],
    cell: (line: MeasureLine) => string,
  ): Column => ({ heading, align, cells: [...lines, sum].map(cell) });
  const { width = Number.POSITIVE_INFINITY } = screen;
  const columns = [
    column(words.headings[by], "left", ({ label }) => label),
    ...(width < MIN_WIDTH_FOR_DIRECT
      ? []
      : [column(words.direct, "right", ({ direct }) => direct)]),
    column(words.people, "right", (line) => String(line.value)),
    column(words.share, "right", ({ share }) => shareName(share)),
  ];
  const title = screen.style("bold", titleOf(measure, words));
  return [title, ...withBars(columns, lines, screen), ...notesOf(measure, words)].join("\n");
}

interface MeasureLine {
  readonly label: string;
  readonly direct: string;
  readonly value: number;
  readonly share: number | null;
  readonly isPart: boolean;
}

/** The rows of the tree, indented, and below them those who are in none. */
function measureLines(measure: MeasureTally, by: TallyBy, words: Vocabulary): MeasureLine[] {
  return [
    ...measure.rows.map(({ label, depth, direct, subtree, share }) => ({
      label: "  ".repeat(depth) + printable(label),
      direct: String(direct),
      value: subtree,
      share,
      isPart: depth > 0,
    })),
    ...measure.unallocatedParts.map((part) => ({
      label: printable(`– ${reasonName(part, by, words)}`),
      direct: "",
      value: part.value,
      share: part.share,
      isPart: false,
    })),
  ];
}

/** The columns within the width of the screen, with bars in what is left of it; the bars of parts are dim beside their whole. */
function withBars(columns: readonly Column[], values: readonly Bar[], screen: Screen): string[] {
  const { width } = screen;
  const [labels, ...numbers] = columns;
  if (width === undefined || labels === undefined) return layOut(columns);
  const free = width - widthOfAll(numbers) - 2;
  const forLabels = free - 2 - MIN_BAR;
  const hasBars = forLabels >= Math.min(MIN_LABEL, widthOfAll([labels]));
  const fitted = [
    narrowed(labels, Math.max(MIN_LABEL_ALONE, hasBars ? forLabels : free)),
    ...numbers,
  ];
  if (!hasBars) return layOut(fitted);
  const forBars = Math.min(MAX_BAR, width - widthOfAll(fitted) - 2);
  const largest = values.reduce((most, { value }) => Math.max(most, value), 0);
  const cells = values.map(({ value, isPart }) =>
    screen.style(isPart ? "dim" : "cyan", bar(value, largest, forBars)),
  );
  return layOut([...fitted, { heading: "", align: "left", cells }]);
}

interface Bar {
  readonly value: number;
  readonly isPart: boolean;
}

function funnelText({ stages }: Funnel, screen: Screen, words: Vocabulary): string {
  const columns: Column[] = [
    {
      heading: "",
      align: "left",
      cells: stages.map(
        ({ measure, of }) => (of === undefined ? "" : "  ") + words.measures[measure],
      ),
    },
    { heading: "", align: "right", cells: stages.map(({ total }) => String(total)) },
    { heading: "", align: "left", cells: stages.map((stage) => stageShare(stage, words)) },
  ];
  const bars = stages.map(({ total, of }) => ({ value: total, isPart: of !== undefined }));
  const lines = withBars(columns, bars, screen).slice(1);
  return [screen.style("bold", words.funnel), ...lines].join("\n");
}

function comparisonText(
  comparison: Comparison,
  { by }: Tally,
  screen: Screen,
  words: Vocabulary,
): string {
  const { measure, events, rows, attendances } = comparison;
  const columns: Column[] = [
    {
      heading: words.headings[by],
      align: "left",
      cells: [
        ...rows.map(({ depth, label }) => "  ".repeat(depth) + printable(label)),
        `– ${words.inNoRow}`,
        words.total,
      ],
    },
    ...events.map(
      ({ id, total, unallocated }, at): Column => ({
        heading: printable(id),
        align: "right",
        cells: [
          ...rows.map(({ cells }) => cellText(cells[at] ?? null)),
          unallocated === null ? "–" : String(unallocated),
          total === null ? "–" : String(total),
        ],
      }),
    ),
  ];
  const sum = attendances === null ? [] : [words.attendances(attendances)];
  const lines = screen.width === undefined ? layOut(columns) : withBars(columns, [], screen);
  return [screen.style("bold", words.sideBySide(words.measures[measure])), ...lines, ...sum].join(
    "\n",
  );
}

function cellText(cell: { subtree: number; share: number | null } | null): string {
  if (cell === null) return "–";
  return cell.share === null ? String(cell.subtree) : `${cell.subtree} (${cell.share}%)`;
}
