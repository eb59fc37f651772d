import { readDocument } from "@plenary/authoring";
import { check, type Finding, validateDocument } from "@plenary/core";
import { readBytes } from "./files.ts";
import type { LoadedFile } from "./loaded-file.ts";
import { loadLarge } from "./participants/large-file.ts";
import { placeIn } from "./report.ts";

/** Reads, validates and checks a file. */
export async function load(file: string): Promise<LoadedFile> {
  const large = loadLarge(file);
  if (large !== undefined) return large;
  const source = readDocument(await readBytes(file));
  const place = (findings: readonly Finding[]) =>
    placeIn(file, findings, ({ path }) =>
      source.ok ? source.value.locate(path) : { line: 1, column: 1 },
    ).sort((a, b) => a.line - b.line || a.column - b.column);
  if (!source.ok) return { findings: place(source.findings.map(withAdvice)), place };
  const validated = validateDocument(source.value.data);
  const read = source.findings;
  if (!validated.ok) return { findings: place([...read, ...validated.findings]), place };
  const document = validated.value;
  return { document, findings: place([...read, ...check(document)]), place };
}

/** A reader of files can do more about a long text than a reader of text. */
function withAdvice(finding: Finding): Finding {
  if (finding.code !== "syntax/too-large") return finding;
  const message =
    "The text is longer than a document may be: 10 million bytes. Is this the right file? An event in a file of its own may have 100 million bytes and a million people and participants when they stand one below another, as `plenary participants` writes them.";
  return { ...finding, message };
}
