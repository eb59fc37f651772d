import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root, run } from "./command.mjs";
import { setup } from "./setup.mjs";

const example = "examples/oradea-2019.yaml";
const calendar = "oradea-2019.ics";
const shown = 5;

await setup();
console.log(`
One event, described once: ${example}

$ npx plenary check ${example}
${await plenary("check", example)}
$ npx plenary ics ${example} -o ${calendar}
${await plenary("ics", example, "-o", calendar)}${await summary()}

Next
  open ${calendar} in a calendar, or import it into Google, Outlook or Apple Calendar
  npx plenary --help              what else the command does
  npm test                        the tests`);

/** What the command says; where it fails, that is the end. */
async function plenary(...args) {
  const { code, output } = await run(["plenary", ...args]);
  if (code === 0) return output;
  process.stderr.write(`plenary ${args.join(" ")} failed:\n${output}`);
  process.exit(code);
}

/** What stands in the calendar that was written, read back by a library that is not ours. */
async function summary() {
  const { default: ICAL } = await import("ical.js");
  const file = new ICAL.Component(ICAL.parse(readFileSync(join(root, calendar), "utf8")));
  const entries = file.getAllSubcomponents("vevent").map((entry) => new ICAL.Event(entry));
  entries.sort((a, b) => a.startDate.compare(b.startDate));
  const lines = entries
    .slice(0, shown)
    .map(
      ({ startDate, summary }) =>
        `  ${startDate.toString().slice(0, 16).replace("T", " ")}  ${summary}`,
    );
  const rest = entries.length > shown ? [`  … and ${entries.length - shown} more`] : [];
  return [`\n${join(root, calendar)}`, ...lines, ...rest].join("\n");
}
