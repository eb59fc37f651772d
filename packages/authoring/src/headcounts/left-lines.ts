import type { Finding } from "@plenary/core";
import { attendanceFinding } from "./attendance-finding.ts";
import type { Stretch } from "./blocks.ts";
import { positionAt } from "./lines.ts";

/** Tells the lines that gave nothing, each run of them once. Stretches are in the order of the text. */
export function leftLines(
  stretches: readonly Stretch[],
  used: readonly number[],
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
  return runs(left, taken).map(([first, last]) => leftFinding(first, last));
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
