import type { Categories } from "../subject.ts";

/** The categories above one, nearest first; a cycle is followed once. It is walked lazily, so that whoever has seen the rest can stop. */
export function* broaderChain(categories: Categories, id: string): Iterable<string> {
  const seen = new Set([id]);
  let above = categories.get(id)?.broader;
  while (above !== undefined && !seen.has(above)) {
    yield above;
    seen.add(above);
    above = categories.get(above)?.broader;
  }
}
