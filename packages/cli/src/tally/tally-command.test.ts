import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createDesk, launch } from "../test-desk.ts";

const example = (name: string) =>
  readFileSync(new URL(`../../../../examples/${name}.yaml`, import.meta.url), "utf8");

test("a pipe gets the golden text, and what is to be said on standard error", {
  timeout: 30_000,
}, () => {
  const desk = createDesk();
  desk.write("together.yaml", example("together-2016"));
  const { status, stdout, stderr } = desk.run(["tally", "together.yaml"]);
  const golden = readFileSync(new URL("goldens/together-2016.txt", import.meta.url), "utf8");
  expect([status, stdout]).toEqual([0, golden]);
  expect(stderr.map((line) => line.split(" ").slice(0, 3).join(" "))).toEqual([
    "together.yaml:185:13 info tally/nested-organizations",
    "together.yaml:185:13 info tally/nested-organizations",
    "together.yaml:186:13 info tally/joint-line",
    "together.yaml:195:51 info tally/joint-line",
  ]);
});

test("the public sees no small number, in any row, and the total", { timeout: 30_000 }, () => {
  const desk = createDesk();
  desk.write("roundtable.yaml", example("bucharest-roundtable-2019"));
  const { stdout } = desk.run([
    ...["tally", "roundtable.yaml", "--audience", "public", "--format", "json"],
  ]);
  const { measures } = JSON.parse(stdout);
  const { total, rows } = measures[0];
  const numbers: number[] = rows.flatMap((row: { direct: number; subtree: number }) => [
    row.direct,
    row.subtree,
  ]);
  expect([total, numbers.filter((number) => number > 0 && number < 5)]).toEqual([32, []]);
});

test("participants whom the audience may not see are not said to be missing", {
  timeout: 30_000,
}, () => {
  const desk = createDesk();
  desk.write("launch.yaml", launch);
  desk.write("empty.yaml", launch.replace(/participants:\n.*\n/, ""));
  const said = (file: string) => desk.run(["tally", file, "--audience", "public"]).stderr;
  expect([said("launch.yaml"), said("empty.yaml")]).toEqual([
    ["launch.yaml: headcounts and participants are withheld from this audience, public"],
    ["empty.yaml: no headcounts and no participants to count"],
  ]);
});

test("numbers that contradict each other are counted, said, and exit with 1", {
  timeout: 30_000,
}, () => {
  const desk = createDesk();
  desk.write("wrong.yaml", example("bucharest-roundtable-2019").replace("total: 32", "total: 31"));
  const { status, stdout, stderr } = desk.run(["tally", "wrong.yaml"]);
  expect([
    status,
    stdout.split("\n")[0],
    stderr.map((line) => line.split(" ").slice(1, 3).join(" ")),
  ]).toEqual([
    1,
    "Attended: 31 people; lines overlap, shares are of 32 mentions",
    ["error headcount/sum-mismatch", "warning tally/exceeds-total"],
  ]);
});

test("headings are in the language that is asked for, and it is said when they cannot be", {
  timeout: 30_000,
}, () => {
  const desk = createDesk();
  desk.write("together.yaml", example("together-2016"));
  const romanian = desk.run(["tally", "together.yaml", "--language", "ro-MD"]);
  const golden = readFileSync(new URL("goldens/together-2016.ro.txt", import.meta.url), "utf8");
  expect([romanian.status, romanian.stdout]).toEqual([0, golden]);
  const polish = desk.run(["tally", "together.yaml", "--language", "pl"]);
  expect([romanian.stderr[0], polish.stderr[0]]).toEqual([
    expect.stringMatching(/^together.yaml:/),
    "No headings in pl; they are in English.",
  ]);
  expect(polish.stdout).toMatch(/^Planned: 100 people$/m);
});

test("nothing to count is said", { timeout: 30_000 }, () => {
  const desk = createDesk();
  desk.write("oradea.yaml", example("oradea-2019"));
  expect(desk.run(["tally", "oradea.yaml"])).toEqual({
    status: 0,
    stdout: "",
    stderr: ["oradea.yaml: no headcounts and no participants to count"],
  });
});
