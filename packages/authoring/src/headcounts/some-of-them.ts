import { measureBehind } from "./measure.ts";
import type { Read } from "./reads.ts";
import { neighboursOf } from "./runs.ts";
import { hasRole, type Sentence } from "./sentence.ts";

/** The tokens of numbers that are of some of the people before, who are not named: `30 judges attended (12 of them for the first time)`. */
export function someOfThem(sentence: Sentence, reads: readonly Read[]): number[] {
  const people = reads.filter(({ isThing }) => !isThing);
  let most = 0;
  const found: number[] = [];
  for (const { item, phrase } of people) {
    const { value, end } = item.count;
    const isFree = item.measured || (item.owner === undefined && phrase.categories.length === 0);
    const isOfThem = isFree && value < most && hasRole(sentence, end, "them");
    // "60 had registered, 40 of them attended": what is told of them alone makes them a whole.
    const isTold = measureBehind(sentence, item, neighboursOf(item, people).after) !== undefined;
    if (isOfThem && !isTold) found.push(item.at);
    most = Math.max(most, value);
  }
  return found;
}
