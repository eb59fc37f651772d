import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { check } from "../check.ts";
import type { PlenaryDocument } from "../model/plenary-document.ts";
import { validateDocument } from "../validate/validate.ts";
import { rules } from "./rules.ts";

interface Vector {
  readonly document: PlenaryDocument;
  readonly findings: readonly { readonly code: string; readonly path: string }[];
}

const folder = new URL(".", import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) =>
  file.replaceAll("\\", "/"),
);
const filesOf = (ending: string) =>
  files.filter((file) => file.includes("/") && file.endsWith(ending)).sort();
/** A code with several sides has several vectors: `unknown.vector.json` and `unknown.category.vector.json`. */
const codeOf = (file: string) => file.slice(0, file.indexOf("."));
const codesOf = (ending: string) => [...new Set(filesOf(ending).map(codeOf))].sort();

describe("the table of codes, the rules and the vectors are the same set", () => {
  const codes = rules.map((rule) => rule.code).sort();

  test("each code stands once", () => {
    expect(codes).toEqual([...new Set(codes)]);
  });

  test("each code has its vector, and each vector its code", () => {
    expect(codesOf(".vector.json")).toEqual(codes);
  });

  test("each code has a rule file of its name", () => {
    const ruleFiles = new Set(codesOf(".ts"));
    expect(codes.filter((code) => !ruleFiles.has(code))).toEqual([]);
  });
});

describe.each(filesOf(".vector.json"))("%s", (file) => {
  const vector: Record<"shows" | "avoids", Vector> = JSON.parse(
    readFileSync(new URL(file, folder), "utf8"),
  );

  test.each(["shows", "avoids"] as const)("the document that %s it has these findings", (which) => {
    const { document, findings } = vector[which];
    expect(validateDocument(document)).toEqual({ ok: true, value: document, findings: [] });
    const found = check(document);
    expect(found.map(({ code, path }) => ({ code, path }))).toEqual(findings);
    for (const finding of found) expect(finding.message).toMatch(/^.+[.]$/);
  });

  test("only the first document shows it", () => {
    const shows = (which: "shows" | "avoids") =>
      vector[which].findings.some((finding) => finding.code === codeOf(file));
    expect([shows("shows"), shows("avoids")]).toEqual([true, false]);
  });
});
