import type { Line, TimedLine } from "./line.ts";

/** So far below its title an item's hours may stand once more, with what it is about between. */
const REACH = 12;

/** `12.30: Opening`, and below what it is about `12.30 – 14.00`: one item, from the one hour to the other. */
export function withRepeatedHours(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  let open = -1;
  for (const line of lines) {
    const item = joined[open];
    if (item?.kind === "timed" && joined.length - open <= REACH && repeats(line, item)) {
      joined[open] = { ...item, times: { ...line.times, certain: true } };
      open = -1;
      continue;
    }
    if (line.kind === "timed" || line.kind === "day") open = isOpen(line) ? joined.length : -1;
    joined.push(line);
  }
  return joined;
}

function isOpen(line: Line): boolean {
  return line.kind === "timed" && line.title !== undefined && line.times.end === undefined;
}

function repeats(line: Line, { times }: TimedLine): line is TimedLine {
  if (line.kind !== "timed" || line.title !== undefined || line.times.end === undefined)
    return false;
  return line.times.start !== undefined && line.times.start.minutes === times.start?.minutes;
}
