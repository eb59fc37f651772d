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
  const office = soleOffices.match(tokens, at) ?? ownedAt(tokens, at, soleOffices);
  if (office === undefined || !startsMember(tokens, at, roles)) return undefined;
  // "2 judges and the mayor opened it": what the verb tells is of all of them.
  const following = isLedBy(tokens, at, roles, ["and"])
    ? [...FOLLOWING, "stop" as const]
    : FOLLOWING;
  const first = roles.match(tokens, at);
  const article = first?.value.has("article") ? first : undefined;
  // In Romanian the noun has its article within, and whose office it is stands behind: `primarul comunei`.
  const farthest = office.end + (article === undefined ? MOST_OWNERS : 0);
  for (let end = office.end; end <= farthest; end++) {
    if (endsMember(tokens, end, roles, following)) return article?.end ?? at;
    if (roles.match(tokens, end) !== undefined) return undefined;
  }
  return undefined;
}

/** `the Bishop's representative`. */
function ownedAt(
  tokens: readonly Token[],
  at: number,
  soleOffices: Vocabulary["soleOffices"],
): { readonly end: number } | undefined {
  const [article, owner, ...office] = tokens.slice(at, at + LONGEST_OWNED);
  if (article === undefined || owner?.folded.endsWith("'s") !== true) return undefined;
  const found = soleOffices.match([article, ...office], 0);
  return found && { end: at + 1 + found.end };
}

const LONGEST_OWNED = 5;
const MOST_OWNERS = 2;
const LONGEST_LEAD = 4;
const LEADING: readonly WordRole[] = ["and", "attended", "gathered", "were", "including", "namely"];
const FOLLOWING: readonly WordRole[] = ["and", "attended", "were", "from", "place"];

function startsMember(tokens: readonly Token[], end: number, roles: Vocabulary["roles"]): boolean {
  return isEdge(tokens[end - 1]) || isLedBy(tokens, end, roles, LEADING);
}

function isLedBy(
  tokens: readonly Token[],
  end: number,
  roles: Vocabulary["roles"],
  leading: readonly WordRole[],
): boolean {
  for (let at = Math.max(0, end - LONGEST_LEAD); at < end; at++) {
    const lead = roles.match(tokens, at);
    if (lead?.end === end && leading.some((role) => lead.value.has(role))) return true;
  }
  return false;
}

function endsMember(
  tokens: readonly Token[],
  at: number,
  roles: Vocabulary["roles"],
  following: readonly WordRole[],
): boolean {
  const next = roles.match(tokens, at)?.value;
  if (isEdge(tokens[at]) || next?.has("and")) return true;
  // "primarul a deschis": what has one letter may be a verb.
  return tokens[at]?.folded.length !== 1 && following.some((role) => next?.has(role));
}

function isEdge(token: Token | undefined): boolean {
  return token === undefined || token.kind === "mark";
}
