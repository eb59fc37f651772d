import { categoriesIn, type PhraseDraft } from "./origin.ts";
import { hasRole, markAt, type Sentence, type Span } from "./sentence.ts";

/** Counts a part that tells where people come from. */
export function countOrigin(sentence: Sentence, part: Span, draft: PhraseDraft): void {
  draft.origins.all++;
  const isKnown = categoriesIn(sentence, part).length > 0;
  if (!isKnown && sentence.notes[part.from]?.country === undefined) draft.origins.unknown++;
}

/** The fewest that are a list: "NGOs and associations" may be two words for one group. */
const FEWEST = 3;

/**
 * Whether people are told by a list of origins of which one is not known, so that a category would tell only some of them:
 * `professionals from the educational system, social services and town halls`.
 */
export function isMixed(
  sentence: Sentence,
  end: number,
  { noun, isProfession, origins }: PhraseDraft,
): boolean {
  if (isProfession || (noun !== "persons" && noun !== "participants")) return false;
  if (origins.all === 0) return false;
  return (origins.all >= FEWEST && origins.unknown > 0) || goesOnUnknown(sentence, end);
}

const LONGEST_ORIGIN = 5;

/** Whether more origins follow behind a comma, of which the first is not known: `, authorities and lawyers`. */
function goesOnUnknown(sentence: Sentence, comma: number): boolean {
  if (markAt(sentence, comma) !== ",") return false;
  for (let at = comma + 1; at < comma + LONGEST_ORIGIN; at++) {
    const { count, category } = sentence.notes[at] ?? {};
    if (at > comma + 1 && category === undefined && hasRole(sentence, at, "and")) return true;
    const ends = (["stop", "attended", "were", "relative", "including", "beside"] as const).some(
      (role) => hasRole(sentence, at, role),
    );
    if (sentence.tokens[at]?.kind !== "word" || count !== undefined || ends) return false;
  }
  return false;
}
