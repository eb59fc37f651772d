import { beforeEach, describe, expect, test } from "vitest";
import { createDesk, launch } from "./test-desk.ts";

let desk: ReturnType<typeof createDesk>;
beforeEach(() => {
  desk = createDesk();
});

describe("plenary tally of a long list", { timeout: 60_000 }, () => {
  const people = Array.from(
    { length: 12_000 },
    (_, at) => `P${at},${at % 3 === 0 ? "judge" : "ngo"},attended`,
  );

  test("counts it as it would count a short one", () => {
    desk.write("launch.yaml", launch.slice(0, launch.indexOf("people:")));
    desk.write("rows.csv", `Name,Category,Status\n${people.join("\n")}\n`);
    desk.run(["participants", "rows.csv", "--into", "launch.yaml"]);
    const { status, stdout } = desk.run([
      "tally",
      "launch.yaml",
      "--by",
      "sector",
      "--format",
      "csv",
    ]);
    const attended = stdout.split("\r\n").filter((line) => line.includes('"attended"'));
    expect([status, attended]).toEqual([
      0,
      [
        '"","attended","participants","category","civil-society","Civil society",0,8000,8000,67',
        '"","attended","participants","category","justice","Justice",0,4000,4000,33',
        '"","attended","participants","total","","",0,,12000,100',
      ],
    ]);
  });

  test("says where an entry is wrong", () => {
    const entry = (at: number) =>
      `  - { id: p${at}, status: attended, note: "${"x".repeat(90)}" }\n`;
    const list = Array.from({ length: 9_000 }, (_, at) => entry(at)).join("");
    desk.write(
      "launch.yaml",
      `${launch.slice(0, launch.indexOf("people:"))}participants:\n${list}  - { id: last, satus: attended }\n`,
    );
    const { status, stderr } = desk.run(["tally", "launch.yaml"]);
    expect([status, stderr]).toEqual([
      1,
      [
        "launch.yaml:9010:1 error shape/unknown-key This key is not one of: id, person, attribution, categories, organization, country, role, status, registered, language, sessions, consent, note. Correct it, or take it out.",
      ],
    ]);
  });
});
