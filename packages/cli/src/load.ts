import { type Position, readDocument } from "@plenary/authoring";
import { check, type Finding, type PlenaryDocument, validateDocument } from "@plenary/core";
import { nameOf, readBytes } from "./files.ts";

/** A finding with its place in a file. */
export type PlacedFinding = { file: string } & Finding & Position;

/** A file that was read: its document, unless something in it cannot be read, and all that was found. */
export interface LoadedFile {
  readonly document?: PlenaryDocument;
  readonly findings: readonly PlacedFinding[];
  /** Gives findings that are made of the document later their places. */
  place(findings: readonly Finding[]): PlacedFinding[];
}

/** Reads, validates and checks a file. */
export async function load(file: string): Promise<LoadedFile> {
  const source = readDocument(await readBytes(file));
  const placeOf = ({ path, params }: Finding): Position => {
    const { line, column } = params;
    if (typeof line === "number" && typeof column === "number") return { line, column };
    return source.ok ? source.value.locate(path) : { line: 1, column: 1 };
  };
  const place = (findings: readonly Finding[]) =>
    findings
      .map((finding) => ({
        file: nameOf(file),
        ...finding,
        ...placeOf(finding),
      }))
      .sort((a, b) => a.line - b.line || a.column - b.column);
  if (!source.ok) return { findings: place(source.findings), place };
  const validated = validateDocument(source.value.data);
  const read = source.findings;
  if (!validated.ok) return { findings: place([...read, ...validated.findings]), place };
  const document = validated.value;
  return { document, findings: place([...read, ...check(document)]), place };
}

export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === "error");
}
