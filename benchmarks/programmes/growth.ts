// How the time of reading a programme grows with the text, beside cutting the text into lines, for texts that people write and
// for texts that nobody should. CPU time of this process, so that other work on the machine does not count:
//   node --conditions=plenary-source benchmarks/programmes/growth.ts
import { readProgramme } from "@plenary/authoring";

const SIZES = [100_000, 1_000_000] as const;
const OPTIONS = { date: "2026-05-05", timeZone: "Europe/Bucharest" };

const texts: Readonly<Record<string, (size: number) => string>> = {
  "a programme": filled(
    "9:00-10:00 Registration and coffee\n10.15 – 11.00 Panel: What works (Room 2)\nModerator: Jane Doe, Director\nWhat it is about.\n\n",
  ),
  "prose in lines": filled(
    "Trafficking of human beings is a complex phenomenon, with 18:00 hours.\n",
  ),
  "prose in one line": filled("Among 20.9 million people, 18:00 hours a day, from 2011-2014. "),
  "items alone": filled("9:00-10:00 A\n"),
  "starts alone": filled("9:00\n"),
  days: filled("5 May 2026\n9:00 X\n"),
  rooms: filled("Room A\n9:00 X\n"),
  "a table": filled("| 9:00 | a |\n"),
  "headers of tables": filled("Time|Room A|Room B\n"),
  "one row": filled("9:00|a|"),
  "an HTML table": filled("<tr><td>9:00<td>x</tr>"),
  "sessions side by side": (size) =>
    `9:00-10:00 Parallel sessions\n${filled("Workshop A: x\n")(size)}`,
  "speakers of one item": (size) =>
    `9:00-10:00 Panel\n10:00-11:00 Lunch\nSpeakers: ${filled("Jane Doe; ")(size)}`,
  "names that go on": (size) =>
    `9:00-10:00 Panel\n${filled("Jane Doe,\n")(size)}10:00-11:00 Lunch\n`,
  digits: filled("1"),
  numbers: filled("12 "),
  "clock times": filled("9:00-"),
  colons: filled(":"),
  dashes: filled("- "),
  "line breaks": filled("\r\n"),
  brackets: filled("[("),
  pipes: filled("|"),
  tabs: filled("a\t"),
  "one word": filled("a"),
  "combining marks": filled("\u0301"),
  links: filled("[a](b"),
  "open tags": (size) => `</p>${filled("<b>")(size)}`,
  "open angles": (size) => `</p>${filled("<")(size)}`,
  entities: (size) => `</p>${filled("&amp;")(size)}`,
  "words of times": filled("from to at "),
  months: filled("1 may "),
  "dates in one line": filled("1 may 2026 9:00 A 10:00 B "),
  "hours in prose": filled("alle 9.30 accoglienza; "),
  "fields of events": filled("Event: x\nPlace: y\nTime: 9:00\n"),
  "halves of a table": filled("9:00|Lunch|10:00|Panel\n"),
  "hours of the day": filled("8:00-10:00 Hotel A\n9:00-9:30 Park\n"),
  "a clock that starts again": filled("20:00 X\n9:00 Y\n"),
  "sections with a chair": filled("Session 2: x\nChair: Ana Pop\n9:00 X\n"),
  "an open quotation": (size) => `9:00 “a\n${filled("b c d\n")(size)}10:00 End`,
};

function filled(piece: string): (size: number) => string {
  return (size) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
}

/** In milliseconds of CPU. */
function costOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

readProgramme(texts["a programme"]?.(50_000) ?? "", OPTIONS);
console.log(
  `${"".padEnd(24)}${"100 kB".padStart(9)}${"1 MB".padStart(9)}${"growth".padStart(9)}${"lines".padStart(9)}`,
);
for (const [name, make] of Object.entries(texts)) {
  const [small, large] = SIZES.map((size) => {
    const text = make(size);
    return {
      reading: costOf(() => readProgramme(text, OPTIONS)),
      splitting: costOf(() => text.split("\n").map((line) => line.trim())),
    };
  });
  if (small === undefined || large === undefined) continue;
  const growth = large.reading / Math.max(small.reading, 1);
  const cells = [
    `${small.reading.toFixed(0)} ms`,
    `${large.reading.toFixed(0)} ms`,
    `${growth.toFixed(1)} x`,
    `${(large.reading / Math.max(large.splitting, 1)).toFixed(0)} x`,
  ];
  console.log(name.padEnd(24) + cells.map((cell) => cell.padStart(9)).join(""));
}
