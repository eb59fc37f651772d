import type { Token } from "./token.ts";
import type { Vocabulary } from "./vocabulary.ts";
import type { WordRole } from "./word-roles.ts";

/**
 * The noun of an office whose holder stands at a token, as one among others: `the mayor and 2 councillors`. Nobody counts him in `the
 * mayor opened the training of 12 judges`, nor in `representatives of the mayor`.
 */
export function soleOfficeAt(
  tokens: readonly Token[],
  at: number,
  { soleOffices, roles }: Vocabulary,
): number | undefined {
  const office = soleOffices.match(tokens, at);
  if (office === undefined || !startsMember(tokens, at, roles)) return undefined;
  const first = roles.match(tokens, at);
  const article = first?.value.has("article") ? first : undefined;
  // In Romanian the noun has its article within, and whose office it is stands behind: `primarul comunei`.
  const farthest = office.end + (article === undefined ? MOST_OWNERS : 0);
  for (let end = office.end; end <= farthest; end++) {
    if (endsMember(tokens, end, roles)) return article?.end ?? at;
    if (roles.match(tokens, end) !== undefined) return undefined;
  }
  return undefined;
}

const MOST_OWNERS = 2;
const LONGEST_LEAD = 4;
const LEADING: readonly WordRole[] = ["and", "attended", "gathered", "were", "including", "namely"];
const FOLLOWING: readonly WordRole[] = ["and", "attended", "were", "from", "place"];

function startsMember(tokens: readonly Token[], end: number, roles: Vocabulary["roles"]): boolean {
  if (isEdge(tokens[end - 1])) return true;
  for (let at = Math.max(0, end - LONGEST_LEAD); at < end; at++) {
    const lead = roles.match(tokens, at);
    if (lead?.end === end && LEADING.some((role) => lead.value.has(role))) return true;
  }
  return false;
}

function endsMember(tokens: readonly Token[], at: number, roles: Vocabulary["roles"]): boolean {
  const next = roles.match(tokens, at)?.value;
  if (isEdge(tokens[at]) || next?.has("and")) return true;
  // "primarul a deschis": what has one letter may be a verb.
  return tokens[at]?.folded.length !== 1 && FOLLOWING.some((role) => next?.has(role));
}

function isEdge(token: Token | undefined): boolean {
  return token === undefined || token.kind === "mark";
}
