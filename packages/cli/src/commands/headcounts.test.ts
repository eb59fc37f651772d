import { beforeEach, describe, expect, test } from "vitest";
import { createDesk, launch } from "../test-desk.ts";

let desk: ReturnType<typeof createDesk>;
beforeEach(() => {
  desk = createDesk();
});

const headcounts = (args: readonly string[], input: string | Uint8Array = "") =>
  desk.run(["headcounts", ...args], input);

const text =
  "Dear all,\n\n8 participants (5 social workers and 2 psychologists from Caritas Cluj, 1 driver).\n";
const read = [
  "<stdin>:1:1 info attendance/left Line 1 says nothing of who came, and was left.",
  "<stdin>:3:73 warning attendance/no-category The words of this line name no category of the taxonomy. Add `categories`, or leave the line to its label.",
];

test("lines as YAML, with what the text does not state as comments; the rest on standard error", () => {
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
    stderr: [...read, "<stdin>: 8 attended in 3 lines"],
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

describe("--into a document", () => {
  const merge = (name = "launch.yaml", input = text) => headcounts(["-", "--into", name], input);

  test("adds what is new to its lists; the rest stays as it is, comments too", () => {
    desk.write("launch.yaml", `${launch}inferred: [/start] # so far\n`);
    expect(merge()).toEqual({
      status: 0,
      stdout: "",
      stderr: [...read, "launch.yaml: headcounts: 8 attended in 3 lines"],
    });
    expect(desk.read("launch.yaml")).toBe(`${launch}inferred: # so far
  - /start
  - /headcounts/0/lines/0/institution
organizations:
  - { id: caritas-cluj, name: Caritas Cluj }
headcounts:
  - measure: attended
    total: 8
    partition: complete
    lines:
      - { label: social workers, categories: [ social-worker ], institution: caritas-cluj, value: 5 } # institution: as in the next line
      - { label: psychologists, categories: [ psychologist ], institution: caritas-cluj, value: 2 }
      - { label: driver, value: 1 } # no category
`);
    expect(desk.run(["tally", "launch.yaml", "--format", "csv"]).status).toBe(0);
  });

  test("again changes nothing", () => {
    desk.write("launch.yaml", launch);
    merge();
    const once = desk.read("launch.yaml");
    expect(merge()).toEqual({
      status: 0,
      stdout: "",
      stderr: [...read, "launch.yaml: headcounts: nothing new, 1 already listed"],
    });
    expect(desk.read("launch.yaml")).toBe(once);
  });

  test("leaves lists alone to which nothing is added", () => {
    const before = `${launch}organizations: [{ id: caritas, name: Caritas Cluj }]\ninferred: [/start]\n`;
    desk.write("launch.yaml", before);
    merge("launch.yaml", "2 psychologists from Caritas Cluj attended.");
    expect(desk.read("launch.yaml")).toBe(`${before}headcounts:
  - measure: attended
    lines:
      - { label: psychologists, categories: [ psychologist ], institution: caritas, value: 2 }
`);
  });

  test("that has other numbers of the measure is refused", () => {
    const before = `${launch}headcounts:\n  - { measure: attended, total: 9 }\n`;
    desk.write("launch.yaml", before);
    expect(merge()).toEqual({
      status: 1,
      stdout: "",
      stderr: [
        ...read,
        "<stdin>:3:1 error attendance/listed The event counts `attended` already, and otherwise: nobody could tell which is right. Take its headcount out first, or correct it by hand.",
        "launch.yaml: nothing was merged",
      ],
    });
    expect(desk.read("launch.yaml")).toBe(before);
  });

  test("in JSON, or of a series with several events and a taxonomy of its own", () => {
    const event = { type: "event", kind: "other", name: "X", language: "en", start: "2019" };
    const concepts = [{ id: "x-own-driver", kind: "profession", prefLabel: { en: "Driver" } }];
    const series = {
      type: "series",
      id: "s",
      name: "S",
      language: "en",
      taxonomy: { id: "plenary-stakeholders", version: "1.0", concepts },
      organizations: [{ id: "cc", name: "Caritas Cluj" }],
      events: [
        { ...event, id: "a", inferred: ["/start"] },
        { ...event, id: "b" },
      ],
    };
    desk.write("series.json", JSON.stringify(series));
    expect(headcounts(["-", "--into", "series.json", "--event", "a"], text).status).toBe(0);
    const institution = "cc";
    expect(JSON.parse(desk.read("series.json"))).toEqual({
      ...series,
      events: [
        {
          ...event,
          id: "a",
          inferred: ["/start", "/headcounts/0/lines/0/institution"],
          headcounts: [
            {
              measure: "attended",
              total: 8,
              partition: "complete",
              lines: [
                { label: "social workers", categories: ["social-worker"], institution, value: 5 },
                { label: "psychologists", categories: ["psychologist"], institution, value: 2 },
                { label: "driver", categories: ["x-own-driver"], value: 1 },
              ],
            },
          ],
        },
        { ...event, id: "b" },
      ],
    });
  });

  test("that is not one keeps it as it is", () => {
    const broken = launch.replace("kind: launch", "kind: lunch");
    desk.write("launch.yaml", broken);
    const { status, stderr } = merge();
    expect([status, stderr.map((line) => line.split(" ").slice(0, 3).join(" "))]).toEqual([
      1,
      ["launch.yaml:4:1 error shape/value"],
    ]);
    expect(desk.read("launch.yaml")).toBe(broken);
  });
});

test.each<[string, string[], string | Uint8Array, number]>([
  ["a text without a number of people", ["-"], "Nobody is counted here.", 1],
  ["a language tag that is none", ["-", "--language", "!"], text, 2],
  ["a file that is not there", ["nowhere.txt"], "", 2],
  ["a document that is not there", ["-", "--into", "nowhere.yaml"], text, 2],
  ["an event of no document", ["-", "--event", "a"], text, 2],
  ["a format of its own for a document", ["-", "--into", "a.yaml", "--format", "json"], text, 2],
  ["bytes that are no text", ["-"], new Uint8Array([0x33, 0xff, 0]), 2],
])("%s: nothing on standard output", (_, args, input, code) => {
  const { status, stdout } = headcounts(args, input);
  expect({ status, stdout }).toEqual({ status: code, stdout: "" });
});
