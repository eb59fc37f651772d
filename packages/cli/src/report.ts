import { styleText } from "node:util";
import type { Position } from "@plenary/authoring";
import type { Finding } from "@plenary/core";
import { nameOf } from "./files.ts";

type Stream = NodeJS.WriteStream;

/** A finding with its place in a file. */
export type PlacedFinding = { file: string } & Finding & Position;

/** Gives findings the places that they know themselves; those about a file as a whole stand where it starts. */
export function placeIn(
  file: string,
  findings: readonly Finding[],
  elsewhere: (finding: Finding) => Position = () => ({ line: 1, column: 1 }),
): PlacedFinding[] {
  return findings.map((finding) => {
    const { line, column } = finding.params;
    const isPlaced = typeof line === "number" && typeof column === "number";
    const position = isPlaced ? { line, column } : elsewhere(finding);
    return { file: nameOf(file), ...finding, ...position };
  });
}

const SEVERITIES = ["error", "warning", "info"] as const;
const STYLES = { error: ["red", "bold"], warning: ["yellow"], info: ["cyan"] } as const;

/** Writes findings one to a line, `file:line:column severity code message`; in colour on a terminal. */
export function writeFindings(stream: Stream, findings: readonly PlacedFinding[]): void {
  for (const { file, line, column, severity, code, message } of findings) {
    const place = styleText("dim", oneLine(`${file}:${line}:${column}`), { stream });
    const weight = styleText([...STYLES[severity]], severity, { stream });
    stream.write(`${place} ${weight} ${code} ${oneLine(message)}\n`);
  }
}

/** How many findings there are of each weight: `1 error, 2 warnings`. */
export function countFindings(findings: readonly PlacedFinding[]): string {
  const counts = SEVERITIES.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [counted(count, severity, `${severity}s`)];
  });
  return counts.length === 0 ? "nothing to report" : counts.join(", ");
}

/** How many there are of something: `1 entry`, `2 entries`. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Shows what is being worked on while it lasts, on a terminal only. */
export async function withProgress<Value>(
  label: string,
  work: () => Promise<Value>,
): Promise<Value> {
  if (!process.stderr.isTTY) return work();
  process.stderr.write(`${label} …`);
  try {
    return await work();
  } finally {
    process.stderr.write("\r\u001b[2K");
  }
}

/** A name or a key may hold line breaks, and codes that drive a terminal. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ");
}
