import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const main = fileURLToPath(new URL("../main.ts", import.meta.url));

function headcounts(args: readonly string[], input: string | Uint8Array) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      "--conditions=plenary-source",
      "--disable-warning=ExperimentalWarning",
      main,
      "headcounts",
      ...args,
    ],
    { input, encoding: "utf8" },
  );
  return { status, stdout, stderr };
}

const text =
  "Dear all,\n\n8 participants (5 social workers and 2 psychologists from Caritas Cluj, 1 driver).\n";

test("lines as YAML to paste, with what the text does not state as comments; the rest on standard error", () => {
  expect(headcounts(["-"], text)).toEqual({
    status: 0,
    stdout: `organizations:
  - { id: caritas-cluj, name: Caritas Cluj }
headcounts:
  - measure: attended
    total: 8
    partition: complete
    lines:
      - { label: social workers, categories: [ social-worker ], institution: caritas-cluj, value: 5 } # institution: as in the next line
      - { label: psychologists, categories: [ psychologist ], institution: caritas-cluj, value: 2 }
      - { label: driver, value: 1 } # no category
inferred:
  - /headcounts/0/lines/0/institution
`,
    stderr: `<stdin>:1:1 info attendance/left Line 1 says nothing of who came, and was left.
<stdin>:3:73 warning attendance/no-category The words of this line name no category of the taxonomy. Add \`categories\`, or leave the line to its label.
<stdin>: 8 attended in 3 lines
`,
  });
});

test("the same as JSON", () => {
  const { stdout } = headcounts(
    ["-", "--format", "json", "--language", "nl"],
    "3 rechters waren aanwezig",
  );
  expect(JSON.parse(stdout)).toEqual({
    organizations: [],
    headcounts: [
      { measure: "attended", lines: [{ label: "rechters", categories: ["judge"], value: 3 }] },
    ],
    inferred: [],
  });
});

test.each<[string, string[], string | Uint8Array, number]>([
  ["a text without a number of people", ["-"], "Nobody is counted here.", 1],
  ["a language tag that is none", ["-", "--language", "!"], text, 2],
  ["a file that is not there", ["nowhere.txt"], "", 2],
  ["bytes that are no text", ["-"], new Uint8Array([0x33, 0xff, 0]), 2],
])("%s: nothing on standard output", (_, args, input, code) => {
  const { status, stdout } = headcounts(args, input);
  expect({ status, stdout }).toEqual({ status: code, stdout: "" });
});
