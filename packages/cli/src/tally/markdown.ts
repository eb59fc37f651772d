import type { Comparison, Funnel, MeasureTally, Tally } from "@plenary/core";
import { printable } from "./table.ts";
import {
  HEADINGS,
  measureName,
  notReportedSentence,
  reasonName,
  shareName,
  stageShare,
  titleOf,
} from "./words.ts";

/** A space that keeps its width at the start of a cell, where Markdown drops others. */
const INDENT = "\u2003";

/** A tally as Markdown tables (GitHub Flavored Markdown, tables). */
export function tallyMarkdown(tally: Tally): string {
  const events = [...new Set(tally.measures.map(({ event }) => event))];
  const blocks = events.flatMap((event) => [
    ...(event === undefined ? [] : [`## ${asText(event)}`]),
    ...tally.measures
      .filter((measure) => measure.event === event)
      .flatMap((measure) => measureBlocks(measure, tally)),
    ...tally.funnels.filter((funnel) => funnel.event === event).flatMap(funnelBlocks),
  ]);
  const comparisons = tally.comparisons.flatMap((comparison) =>
    comparisonBlocks(comparison, tally),
  );
  return `${[...blocks, ...comparisons].join("\n\n")}\n`;
}

function measureBlocks(measure: MeasureTally, { by }: Tally): string[] {
  const sentence = notReportedSentence(measure);
  const rows = [
    ...measure.rows.map(({ label, depth, direct, subtree, share }) => [
      INDENT.repeat(depth) + asText(label),
      String(direct),
      String(subtree),
      shareName(share),
    ]),
    ...measure.unallocatedParts.map((part) => [
      `*${asText(reasonName(part, by))}*`,
      "",
      String(part.value),
      shareName(part.share),
    ]),
  ];
  const { value } = measure.denominator;
  const total = ["**Total**", "", String(value), value === 0 ? "" : "100%"];
  return [
    `### ${titleOf(measure)}`,
    ...(rows.length === 0
      ? []
      : [table([HEADINGS[by], "Direct", "People", "Share"], [...rows, total])]),
    ...(sentence === undefined ? [] : [asText(sentence)]),
  ];
}

function funnelBlocks({ stages }: Funnel): string[] {
  const rows = stages.map((stage) => [
    measureName(stage.measure),
    String(stage.total),
    stageShare(stage),
  ]);
  return ["### From interest to attendance", table(["Stage", "People", "Share"], rows)];
}

function comparisonBlocks(comparison: Comparison, { by }: Tally): string[] {
  const { events, rows, measure, attendances } = comparison;
  const number = (value: number | null) => (value === null ? "–" : String(value));
  const body = rows.map(({ depth, label, cells }) => [
    INDENT.repeat(depth) + asText(label),
    ...cells.map((cell) => (cell === null ? "–" : `${cell.subtree} (${shareName(cell.share)})`)),
  ]);
  return [
    `### ${measureName(measure)}, side by side`,
    table(
      [HEADINGS[by], ...events.map(({ id }) => asText(id))],
      [
        ...body,
        ["*in no row*", ...events.map(({ unallocated }) => number(unallocated))],
        ["**Total**", ...events.map(({ total }) => number(total))],
      ],
    ),
    ...(attendances === null
      ? []
      : [`${attendances} attendances in all; whoever came to several events counts at each.`]),
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
