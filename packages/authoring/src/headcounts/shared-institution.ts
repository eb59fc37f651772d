import type { Item } from "./item.ts";
import type { Line } from "./line.ts";
import type { Phrase } from "./phrase.ts";
import { afterRole, hasRole, type Sentence } from "./sentence.ts";

/** A line with the words that it was made of. */
export interface ReadLine {
  readonly line: Line;
  readonly item?: Item;
  readonly phrase?: Phrase;
}

/**
 * `5 social workers and 2 psychologists (both) from the directorate`: an institution holds for both of a pair that "and"
 * joins. The last "and" of a longer list joins all of them, hence only the last one has the institution.
 */
export function shareInstitutions(sentence: Sentence, lines: readonly ReadLine[]): Line[] {
  const shared = lines.map(({ line }) => line);
  for (let at = lines.length - 1; at > 0; at--) {
    const after = shared[at];
    const before = shared[at - 1];
    const pair = { before: lines[at - 1], after: lines[at] };
    if (after === undefined || before === undefined) continue;
    const { item, phrase } = pair.after ?? {};
    if (after.institutions.length === 0 || before.institutions.length > 0) continue;
    if (item === undefined || phrase === undefined || !phrase.isProfession) continue;
    if (pair.before?.phrase?.isProfession !== true) continue;
    const stated = phrase.both || saysBoth(sentence, item);
    if (!stated && !isPair(sentence, lines, at)) continue;
    shared[at - 1] = {
      ...before,
      institutions: after.institutions,
      sharesInstitution: stated ? "stated" : "inferred",
    };
  }
  return shared;
}

function saysBoth(sentence: Sentence, { qualifier }: Item): boolean {
  return qualifier !== undefined && hasRole(sentence, qualifier.from, "both");
}

function isPair(sentence: Sentence, lines: readonly ReadLine[], at: number): boolean {
  if (!joinedByAnd(sentence, lines, at) || joinedByAnd(sentence, lines, at - 1)) return false;
  return at < lines.length - 1 || lines.length === 2 || !isListEnd(sentence, lines, at);
}

/** Whether the "and" is the last of a list with commas. */
function isListEnd(sentence: Sentence, lines: readonly ReadLine[], at: number): boolean {
  return at === lines.length - 1 && at > 1 && !joinedByAnd(sentence, lines, at - 1);
}

function joinedByAnd(sentence: Sentence, lines: readonly ReadLine[], at: number): boolean {
  const before = lines[at - 1]?.item;
  const after = lines[at]?.item;
  return (
    before !== undefined &&
    after !== undefined &&
    after.start - before.end <= 3 &&
    hasRole(sentence, before.end, "and") &&
    // "of 65 counsellors and of 30 psychologists from": each with its own small word.
    !hasRole(sentence, afterRole(sentence, before.end), "from")
  );
}
