import { type Line, spanOfRow } from "../lines/line.ts";
import type { Span } from "../text/source-text.ts";

/** The runs of lines before the first item and after the last that nothing was made of. */
export function outsideOf(
  lines: readonly Line[],
  used: ReadonlySet<Line>,
  first: number,
  last: number,
): Span[] {
  const runs: { start: number; end: number; at: number }[] = [];
  for (const [at, line] of lines.entries()) {
    if ((at > first && at < last) || used.has(line)) continue;
    const span = spanOfRow(line.row);
    const run = runs.at(-1);
    if (run !== undefined && run.at === at - 1) {
      run.end = span.end;
      run.at = at;
    } else runs.push({ ...span, at });
  }
  return runs;
}
