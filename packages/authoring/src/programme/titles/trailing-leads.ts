import type { Detail, DraftItem } from "../assemble/draft.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { readPeople } from "../people/people.ts";
import { withoutEdges } from "../text/clean.ts";
import type { SourceText } from "../text/source-text.ts";
import { isMark, type Token } from "../text/tokens.ts";

const MOST_IN_LEAD = 5;

/**
 * A title without the words at its end that only lead on to the lines below: `Discussion with`, above those who discuss, and `Service,
 * followed by`.
 */
export function withoutLead(text: SourceText, item: DraftItem, lexicon: Lexicon): DraftItem {
  const [next] = item.details;
  if (next === undefined) return item;
  const tokens = text.tokens(withoutEdges(text, item.title));
  // "Suivie d’".
  if (isMark(tokens.at(-1), "’'")) tokens.pop();
  const from = Math.max(1, tokens.length - MOST_IN_LEAD);
  for (let at = from; at < tokens.length; at++) {
    const sequel = lexicon.sequels.match(tokens, at)?.next === tokens.length;
    if (!sequel && !leadsToPeople(text, tokens, at, next, lexicon)) continue;
    const [before, first, last] = [tokens[at - 1], tokens[at], tokens.at(-1)];
    if (before === undefined || first === undefined || last === undefined) return item;
    const title = withoutEdges(text, { start: item.title.start, end: before.end });
    const lead = { start: first.start, end: last.end, bullet: false };
    return { ...item, title, details: [lead, ...item.details] };
  }
  return item;
}

/** "Led by", "mit", "a cargo de": and not "participants", unless a mark sets it off. */
function leadsToPeople(
  text: SourceText,
  tokens: readonly Token[],
  at: number,
  next: Detail,
  lexicon: Lexicon,
): boolean {
  const role = lexicon.roles.match(tokens, at);
  const isSmall = lexicon.small.has(tokens, tokens.length - 1);
  // "Panel: Who pays? – Moderator:".
  const isSetOff = isMark(tokens[at - 1], "–—-,;|") && tokens[at - 1]?.glued !== true;
  if (role?.next !== tokens.length || !(isSmall || isSetOff)) return false;
  return (readPeople(text, next, lexicon, role.value)?.people.length ?? 0) > 0;
}
