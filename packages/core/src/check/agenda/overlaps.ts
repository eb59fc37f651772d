import TinyQueue from "tinyqueue";
import type { JsonPointer } from "../../model/json-pointer.ts";

/** Something that takes up time, and with it a room, a person or the attention of all. */
export interface Claim {
  readonly path: JsonPointer;
  /** Milliseconds on one time line; a claim that ends when another starts does not overlap it. */
  readonly start: number;
  readonly end: number;
  /** Its numbers in the tree of the agenda (see `NestedItem`); what is within the other, or is the other, does not compete with it. */
  readonly from: number;
  readonly to: number;
  /** What it takes up. */
  readonly takes: readonly string[];
  /** What it cannot share with anything that takes it up at the same time. */
  readonly needs: readonly string[];
}

/** The running claims on one thing, by where in the tree they begin and end. */
interface Running<C> {
  readonly latest: TinyQueue<C>;
  readonly earliest: TinyQueue<C>;
}

/**
 * Each place that needs what an earlier claim still takes up, once, with the first such claim that was found. One sweep in order of
 * start (of two with the same start the document has the earlier one first): n log n, however many claims run at once.
 */
export function* overlaps<C extends Claim>(
  claims: readonly C[],
): Iterable<{ readonly earlier: C; readonly later: C }> {
  const runningOn = new Map<string, Running<C>>();
  const reported = new Set<JsonPointer>();
  for (const later of claims.toSorted((a, b) => a.start - b.start)) {
    const [earlier] = later.needs
      .flatMap((need) => competitors(runningOn.get(need), later))
      .sort((a, b) => a.start - b.start);
    if (earlier !== undefined && !reported.has(later.path)) {
      reported.add(later.path);
      yield { earlier, later };
    }
    for (const thing of later.takes) {
      const running: Running<C> = runningOn.get(thing) ?? {
        latest: new TinyQueue<C>([], (a, b) => b.from - a.from),
        earliest: new TinyQueue<C>([], (a, b) => a.to - b.to),
      };
      running.latest.push(later);
      running.earliest.push(later);
      runningOn.set(thing, running);
    }
  }
}

/**
 * Of the claims still running, those that stand neither within nor around this one. Such a one begins behind it in the tree or ends
 * before it: if any does, so does the one that begins last or the one that ends first.
 */
function competitors<C extends Claim>(running: Running<C> | undefined, later: C): C[] {
  if (running === undefined) return [];
  const last = firstRunning(running.latest, later.start);
  const first = firstRunning(running.earliest, later.start);
  return [
    ...(last !== undefined && last.from > later.to ? [last] : []),
    ...(first !== undefined && first.to < later.from ? [first] : []),
  ];
}

/** What has ended by now is over for good, since the sweep goes forward only. */
function firstRunning<C extends Claim>(queue: TinyQueue<C>, now: number): C | undefined {
  let first = queue.peek();
  while (first !== undefined && first.end <= now) {
    queue.pop();
    first = queue.peek();
  }
  return first;
}
