import type { Finding } from "@plenary/core";
import type { Position } from "../document/syntax-finding.ts";
import { attendanceFinding } from "./attendance-finding.ts";
import type { Stretch } from "./text-lines.ts";

/** The offset at which each line of a text starts. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** The line and column of an offset; logarithmic in the number of lines. */
export function positionAt(starts: readonly number[], offset: number): Position {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

/**
 * Tells the lines that gave nothing, each run of them once, and of the others those with `numbers` that count nobody, each line
 * once. Stretches are in the order of the text.
 */
export function leftLines(
  stretches: readonly Stretch[],
  { used, numbers }: { readonly used: readonly number[]; readonly numbers: readonly number[] },
  starts: readonly number[],
): Finding[] {
  const offsets = used.toSorted((a, b) => a - b);
  const taken = new Set<number>();
  const left: number[] = [];
  let next = 0;
  for (const { start, end } of stretches) {
    while ((offsets[next] ?? end) < start) next++;
    const isUsed = (offsets[next] ?? end) < end;
    const first = positionAt(starts, start).line;
    const last = positionAt(starts, Math.max(start, end - 1)).line;
    for (let line = first; line <= last; line++) {
      if (isUsed) taken.add(line);
      else if (left.at(-1) !== line) left.push(line);
    }
  }
  const lines = runs(left, taken).map(([first, last]) => leftFinding(first, last));
  const partly = new Map<number, Finding>();
  for (const offset of numbers) {
    const place = positionAt(starts, offset);
    if (taken.has(place.line) && !partly.has(place.line)) partly.set(place.line, numberLeft(place));
  }
  return [...lines, ...partly.values()];
}

function numberLeft(position: Position): Finding {
  const message =
    "This number was left: the words do not tell whom it counts. Add a line where they are people who came.";
  return attendanceFinding("attendance/number", message, { position });
}

/** Blank lines part no run; lines that gave something do. */
function runs(
  lines: readonly number[],
  taken: ReadonlySet<number>,
): [first: number, last: number][] {
  const found: [number, number][] = [];
  const breaks = [...taken].sort((a, b) => a - b);
  let next = 0;
  for (const line of lines) {
    if (taken.has(line)) continue;
    const run = found.at(-1);
    const before = next;
    while ((breaks[next] ?? line) < line) next++;
    if (run !== undefined && next === before) run[1] = line;
    else found.push([line, line]);
  }
  return found;
}

function leftFinding(line: number, lastLine: number): Finding {
  const which = line === lastLine ? `Line ${line} says` : `Lines ${line} to ${lastLine} say`;
  const message = `${which} nothing of who came, and ${line === lastLine ? "was" : "were"} left.`;
  return attendanceFinding("attendance/left", message, {
    position: { line, column: 1 },
    params: { lastLine },
  });
}
