// How the time of reading attendance grows with the text, for texts that people write and for texts that nobody should:
//   node --conditions=plenary-source benchmarks/headcounts/growth.ts
import { mergeHeadcounts, readHeadcounts } from "@plenary/authoring";

const EVENT = {
  type: "event",
  id: "e",
  kind: "other",
  name: "E",
  language: "en",
  start: "2026",
} as const;

const SIZES = [125_000, 250_000, 500_000, 1_000_000];

const texts: Readonly<Record<string, (size: number) => string>> = {
  "a list": filled("- 28 representatives of the Romanian NGOs;\n"),
  sentences: filled(
    "32 participants attended (3 judges from local courts, 14 lawyers and 15 police officers). ",
  ),
  "one sentence": filled("3 judges from the Cluj Tribunal, "),
  "totals alone": filled("32 participants attended. "),
  "a table": filled("| Lawyers | 12 | 30% |\n"),
  "measures side by side": (size) =>
    `| Group | Invited | Attended |\n${filled("| Lawyers | 12 | 9 |\n")(size)}`,
  "headings in a table": filled("| NGOs | |\n| Caritas | 3 |\n"),
  "wholes above parts": filled("| NGOs | 900 |\n| Caritas | 3 |\n"),
  semicolons: filled("Judges;12;9\nMedia;–;–\n"),
  "merged cells": filled('<table><tr><td rowspan="9" colspan="9">3</td></tr>'),
  "one row": filled("| 12 | judges "),
  "a bracket in each bracket": filled("(3 judges "),
  "closed brackets": filled(")"),
  digits: filled("1"),
  "digits and commas": filled("1,"),
  "digits and dots": filled("1.234."),
  "digits and spaces": filled("1 "),
  commas: filled(","),
  "one word": filled("a"),
  articles: filled("a judge a "),
  "of whom": filled("3 judges of whom 2 "),
  and: filled("judges and "),
  from: filled("3 from of the "),
  prefix: (size) => `${"Ministry ".repeat(size / 18)}: ${"3 judges, ".repeat(size / 20)}`,
  colons: filled("Police: 3 "),
  "sum behind": filled("20 women and 12 men, namely 32 people; "),
  "some of all": filled("Of the 60 lawyers, 20 of the 40 judges attended, "),
  "one of a total": filled("5 lawyers and a dancer, a clown, of 9 participants, "),
  "verbs alone": filled("12 rejected, confirmed 13 and put 14 on the waiting list; "),
  "registrations in one sentence": filled("98 applications were of the "),
  "short lines": filled("Judges 12\n\n"),
  "blank lines": filled("\n"),
  bullets: filled("- "),
  "deeper and deeper": (size) =>
    Array.from({ length: Math.floor(Math.sqrt(2 * size)) }, (_, n) => `${" ".repeat(n)}- 3 judges`)
      .join("\n")
      .slice(0, size),
  tags: filled("<td>3"),
  "open tags": filled("<a "),
  asterisks: filled("*"),
  "names in no script of ours": filled("3 judges from Κέντρο Ερευνών Α, "),
  "the beginning of a measure in a cell": (size) =>
    `| G | ${filled("not ")(size)} |\n| Judges | 3 |\n`,
  "the beginning of a measure in a bracket": (size) =>
    `12 judges (${filled("not ")(size)}) attended.`,
  "commas in a bracket": (size) => `12 judges (a${filled(",")(size)}b) attended.`,
  apostrophes: (size) => `12 juges ${filled("l'a")(size)} ont participé.`,
  "many organizations": (size) =>
    Array.from({ length: size / 30 }, (_, n) => `3 judges from Caritas A${n}, `).join(""),
  persons: filled("Ana Pop "),
  entities: filled("&eacute;"),
};

function filled(piece: string): (size: number) => string {
  return (size) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
}

for (const [name, make] of Object.entries(texts)) {
  const times = SIZES.map((size) => {
    const text = make(size);
    const start = performance.now();
    const read = readHeadcounts(text);
    if (read.ok) mergeHeadcounts({ ...EVENT, organizations: read.value.organizations }, read.value);
    return performance.now() - start;
  });
  const cells = times.map((time) => `${time.toFixed(0).padStart(6)} ms`).join(" ");
  process.stdout.write(`${name.padEnd(30)}${cells}\n`);
}
