import type { Finding, PlenaryDocument } from "@plenary/core";
import type { PlacedFinding } from "./report.ts";

/** A file that was read: its document, unless something in it cannot be read, and all that was found. */
export interface LoadedFile {
  readonly document?: PlenaryDocument;
  readonly findings: readonly PlacedFinding[];
  /** Gives findings that are made of the document later their places. */
  place(findings: readonly Finding[]): PlacedFinding[];
}

export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === "error");
}
