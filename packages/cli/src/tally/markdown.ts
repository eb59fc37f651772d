import type { Comparison, Funnel, MeasureTally, Tally } from "@plenary/core";
import { printable } from "./table.ts";
import type { Vocabulary } from "./vocabulary.ts";
import {
  notReportedSentence,
  reasonName,
  shareName,
  stageShare,
  titleOf,
  vocabularyOf,
} from "./words.ts";

/** A space that keeps its width at the start of a cell, where Markdown drops others. */
const INDENT = "\u2003";

/** A tally as Markdown tables (GitHub Flavored Markdown, tables). */
export function tallyMarkdown(tally: Tally, words = vocabularyOf("en")): string {
  const events = [...new Set(tally.measures.map(({ event }) => event))];
  const blocks = events.flatMap((event) => [
    ...(event === undefined ? [] : [`## ${asText(event)}`]),
    ...tally.measures
      .filter((measure) => measure.event === event)
      .flatMap((measure) => measureBlocks(measure, tally, words)),
    ...tally.funnels
      .filter((funnel) => funnel.event === event)
      .flatMap((funnel) => funnelBlocks(funnel, words)),
  ]);
  const comparisons = tally.comparisons.flatMap((comparison) =>
    comparisonBlocks(comparison, tally, words),
  );
  return `${[...blocks, ...comparisons].join("\n\n")}\n`;
}

function measureBlocks(measure: MeasureTally, { by }: Tally, words: Vocabulary): string[] {
  const sentence = notReportedSentence(measure, words);
  const rows = [
    ...measure.rows.map(({ label, depth, direct, subtree, share }) => [
      INDENT.repeat(depth) + asText(label),
      String(direct),
      String(subtree),
      shareName(share),
    ]),
    ...measure.unallocatedParts.map((part) => [
      `*${asText(reasonName(part, by, words))}*`,
      "",
      String(part.value),
      shareName(part.share),
    ]),
  ];
  const { value } = measure.denominator;
  const total = [`**${words.total}**`, "", String(value), value === 0 ? "" : "100%"];
  return [
    `### ${titleOf(measure, words)}`,
    ...(rows.length === 0
      ? []
      : [table([words.headings[by], words.direct, words.people, words.share], [...rows, total])]),
    ...(sentence === undefined ? [] : [asText(sentence)]),
  ];
}

function funnelBlocks({ stages }: Funnel, words: Vocabulary): string[] {
  const rows = stages.map((stage) => [
    words.measures[stage.measure],
    String(stage.total),
    stageShare(stage, words),
  ]);
  return [`### ${words.funnel}`, table([words.stage, words.people, words.share], rows)];
}

function comparisonBlocks(comparison: Comparison, { by }: Tally, words: Vocabulary): string[] {
  const { events, rows, measure, attendances } = comparison;
  const number = (value: number | null) => (value === null ? "–" : String(value));
  const body = rows.map(({ depth, label, cells }) => [
    INDENT.repeat(depth) + asText(label),
    ...cells.map((cell) => (cell === null ? "–" : `${cell.subtree} (${shareName(cell.share)})`)),
  ]);
  return [
    `### ${words.sideBySide(words.measures[measure])}`,
    table(
      [words.headings[by], ...events.map(({ id }) => asText(id))],
      [
        ...body,
        [`*${words.inNoRow}*`, ...events.map(({ unallocated }) => number(unallocated))],
        [`**${words.total}**`, ...events.map(({ total }) => number(total))],
      ],
    ),
    ...(attendances === null ? [] : [words.attendances(attendances)]),
  ];
}

/** The first column is text, the others are numbers. */
function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = headings.map((_, at) => (at === 0 ? "---" : "---:"));
  return [headings, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** Text of a document in which nothing is markup. */
function asText(text: string): string {
  return printable(text).replace(/[\\`*_{}[\]<>|~#&]/g, "\\$&");
}
