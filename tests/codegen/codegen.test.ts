import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readExample } from "../../examples/read-example.ts";
import { readmeDocument, readmeExample } from "../../schemas/source/readme-blocks.ts";
import { generate, generateEvent } from "./generate.ts";
import { languages, runRust } from "./languages.ts";

const names = [
  "oradea-2019",
  "bucharest-roundtable-2019",
  "bucharest-government-2023",
  "cooperation-2018",
  "together-2016",
];
const documents = names.map((name) => readExample(`${name}.yaml`));
const work = mkdtempSync(join(tmpdir(), "plenary-codegen-"));
afterAll(() => rmSync(work, { recursive: true }));

describe.each(languages)("quicktype for $lang", ({ lang, options, limit, roundTrip }) => {
  test("its code compiles, reads the five documents and writes them back", async () => {
    const files = await generate(lang, options, bundle("plenary.schema.json"));
    const folder = mkdtempSync(join(work, `${lang}-`));
    const written: unknown[] = JSON.parse(roundTrip(files, folder, JSON.stringify(documents)));
    expect(limit?.ignoresNull ? written.map(withoutNull) : written).toEqual(documents);
  });

  test("it writes the same code from the bundle of draft-07", async () => {
    const [code, inDraft07] = await Promise.all(
      ["plenary.schema.json", "draft-07/plenary.schema.json"].map((path) =>
        generate(lang, options, bundle(path)),
      ),
    );
    expect(inDraft07).toEqual(code);
  });
});

test("the README's Rust compiles with what quicktype makes of an event, and prints what it says", async () => {
  const { code, output } = readmeExample("rust");
  const options = { visibility: "public", "skip-serializing-none": "true" };
  const folder = mkdtempSync(join(work, "readme-"));
  writeFileSync(join(folder, "event.json"), readmeDocument());
  const files = await generateEvent("rust", options, bundle("event.schema.json"));
  expect(runRust(folder, code, files)).toBe(output);
});

function bundle(path: string): string {
  return readFileSync(join("schemas", path), "utf8");
}

function withoutNull(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_, inner) => inner ?? undefined);
}
