import { isAnother } from "./another.ts";
import { isOfPeople } from "./category-kinds.ts";
import { isAnd, isSince } from "./clause.ts";
import { isDenied } from "./denied.ts";
import { continuation, MAX_PHRASE } from "./phrase-goes-on.ts";
import {
  afterArticle,
  afterRole,
  endsWithRole,
  hasRole,
  markAt,
  type Sentence,
  type Span,
  trim,
} from "./sentence.ts";

/** The words after a number, as far as they tell who is counted. */
export function phraseBehind(sentence: Sentence, end: number): Span | undefined {
  let from = end;
  // "18 on the waiting list and we refused 15": what follows the "and" is of others.
  if (hasRole(sentence, from, "and") && sentence.notes[from]?.category === undefined)
    return undefined;
  if (/^[–:=]$/.test(markAt(sentence, from)) && sentence.tokens[from + 1]?.kind === "word") from++;
  // "4 de la BCCO Oradea": the "de" is one of "de la".
  if (hasRole(sentence, from, "numberLink") && !hasRole(sentence, from, "from")) from++;
  // "12 of the 437 never showed up": nobody is named.
  if (hasRole(sentence, from, "denies") && isDenied(sentence, { from, to: from + NEAR }))
    return undefined;
  // "12 of the 45 participants were judges": the 45 are no judges.
  const told = isOfWhole(sentence, end) ? from : afterCopula(sentence, from);
  // "37 de participanți au fost 15 judecători și 22 de avocați": behind the verb are others.
  const { people } = sentence.notes[from] ?? {};
  if (people !== undefined && told > from && !isWord(sentence, told))
    return { from, to: people.end };
  const to = phraseEnd(sentence, told);
  return to > told ? { from: told, to } : undefined;
}

function isWord({ notes, tokens }: Sentence, at: number): boolean {
  return tokens[at]?.kind === "word" && notes[at]?.count === undefined;
}

const NEAR = 8;

/** Whether the number before a token is the second of two: `12 of the 45`. */
function isOfWhole({ notes }: Sentence, end: number): boolean {
  for (let at = end - 2; at >= Math.max(0, end - LONGEST_OF); at--) {
    if (notes[at]?.count !== undefined) return true;
    if (notes[at]?.people !== undefined || notes[at]?.category !== undefined) return false;
  }
  return false;
}

const LONGEST_OF = 5;

/** `14 of them were lawyers`: the lawyers. */
function afterCopula(sentence: Sentence, from: number): number {
  const copula = hasRole(sentence, from, "ofThem") ? afterRole(sentence, from) : from;
  if (!hasRole(sentence, copula, "were")) return from;
  const next = afterRole(sentence, copula);
  // "425 people were present": that is what they did, not who they are.
  const isVerb = hasRole(sentence, next, "attended") && sentence.notes[next]?.people === undefined;
  return isVerb ? from : next;
}

function phraseEnd(sentence: Sentence, from: number): number {
  const { notes, tokens } = sentence;
  let at = afterParticiple(sentence, from);
  let isLinked = false;
  while (at < Math.min(tokens.length, from + MAX_PHRASE)) {
    const after = at === from ? undefined : continuation(sentence, at);
    if (after !== undefined) {
      at = after;
      continue;
    }
    if (isPhraseEnd(sentence, at, from)) break;
    isLinked ||= hasRole(sentence, at, "from") || hasRole(sentence, at, "place");
    if (!isLinked && isAnd(notes[at]) && isAnother(sentence, afterRole(sentence, at))) break;
    at =
      notes[at]?.category?.end ??
      (hasRole(sentence, at, "from") ? afterRole(sentence, at) : at + 1);
  }
  return lastContent(sentence, from, Math.min(at, tokens.length));
}

function isPhraseEnd(sentence: Sentence, at: number, from: number): boolean {
  const { notes, tokens } = sentence;
  if (tokens[at]?.kind === "mark" && !/^[/&]$/.test(tokens[at]?.folded ?? "")) return true;
  const { count } = notes[at] ?? {};
  // In Romanian the noun of an office counts itself: `primarul`.
  const isOwn = at === from && count?.end === at;
  if (count !== undefined && !isOwn && !isPartOfName(sentence, at)) return true;
  if (notes[at]?.category === undefined && endsPhrase(sentence, at)) return true;
  // "3 judges did not attend"; "736 are not yet" may be people all the same.
  return at > from && hasRole(sentence, at, "denies");
}

/** `12 newly trained judges`: in languages where it stands before the noun, a participle is no verb. */
function afterParticiple(sentence: Sentence, from: number): number {
  const at = [from, from + 1].find((i) => hasRole(sentence, i, "participle"));
  if (at === undefined) return from;
  for (let noun = at + 1; noun <= at + LONGEST_PARTICIPLE; noun++) {
    const { category, people, roles } = sentence.notes[noun] ?? {};
    if (category !== undefined || people !== undefined) return noun;
    if (sentence.tokens[noun]?.kind !== "word" || roles !== undefined) return from;
  }
  return from;
}

const LONGEST_PARTICIPLE = 3;

/** The number in `Sector 1` or `Legea 303`, where nobody follows who could be counted. */
function isPartOfName(sentence: Sentence, at: number): boolean {
  const { notes, tokens } = sentence;
  const count = notes[at]?.count;
  const before = tokens[at - 1];
  if (count?.written !== "digits" || before?.kind !== "word") return false;
  if (notes[at - 1]?.roles?.value.has("and")) return false;
  // "13 consiglieri su 17", "tre alunni di 14, 15 e 16 anni".
  if ((["ratio", "from", "numberLink"] as const).some((role) => hasRole(sentence, at - 1, role)))
    return false;
  const after = tokens[count.end];
  // "9 from DGASPC Sector 4 and 5 from DGASPC Ilfov".
  if (hasRole(sentence, at - 1, "numbered") && hasRole(sentence, count.end, "and")) return true;
  return after === undefined || after.kind === "mark";
}

function endsPhrase(sentence: Sentence, at: number): boolean {
  if (sentence.notes[at]?.people !== undefined) return false;
  if (hasRole(sentence, at, "attended") || isVagueMember(sentence, at)) return true;
  if (isSince(sentence, at) || hasRole(sentence, at, "givenBy")) return true;
  return (["stop", "were", "namely", "including", "total"] as const).some((role) =>
    hasRole(sentence, at, role),
  );
}

/** `12 judges and several lawyers`, `and both lawyers`: the lawyers are none of the 12; in `from counties and several NGOs` nobody begins anew. */
function isVagueMember(sentence: Sentence, at: number): boolean {
  const isVague = hasRole(sentence, at, "vague") || hasRole(sentence, at, "both");
  if (!isVague || !endsWithRole(sentence, at, "and")) return false;
  const next = afterRole(sentence, at);
  const noun = afterArticle(sentence, next);
  const { category, people } = sentence.notes[noun] ?? {};
  return people !== undefined || isOfPeople(sentence.vocabulary.tree, category?.value);
}

/** Small words at the end lead on to what is not there: `32 participants from | 5 countries`. */
function lastContent(sentence: Sentence, from: number, to: number): number {
  let end = to;
  while (end > from) {
    const start = smallBefore(sentence, from, end);
    if (sentence.tokens[end - 1]?.kind === "mark") end--;
    else if (start === undefined) break;
    else end = start;
  }
  return end;
}

const LONGEST_SMALL = 4;

/** Where a small phrase starts that ends before a token. */
function smallBefore(sentence: Sentence, from: number, end: number): number | undefined {
  for (let at = Math.max(from, end - LONGEST_SMALL); at < end; at++) {
    const { category, people } = sentence.notes[at] ?? {};
    if (category !== undefined || people !== undefined || afterRole(sentence, at) !== end) continue;
    if (SMALL.some((role) => hasRole(sentence, at, role))) return at;
  }
  return undefined;
}

const SMALL = [
  "from",
  "place",
  "ratio",
  "and",
  "or",
  "article",
  "about",
  "older",
  "orSo",
  "both",
  "adverb",
] as const;

/** The words before a number that nothing follows: `NGOs: 28`, `lawyers (14)`. */
export function phraseBefore(sentence: Sentence, at: number, segment: number): Span | undefined {
  const leadsOn = (["from", "place", "stop", "and", "were", "article", "about"] as const).some(
    (role) => hasRole(sentence, at - 1, role),
  );
  if (leadsOn && sentence.notes[at - 1]?.people === undefined) return undefined;
  let from = Math.max(segment, at - MAX_PHRASE);
  for (let i = from; i < at - 1; i++) {
    const people = sentence.notes[i]?.people;
    if (people !== undefined) {
      i = people.end - 1;
      continue;
    }
    const attended = hasRole(sentence, i, "attended");
    if (hasRole(sentence, i, "stop") || leadsToParts(sentence, i) || attended)
      from = afterRole(sentence, i);
  }
  const phrase = trim(sentence, { from, to: at });
  return phrase.to > phrase.from ? phrase : undefined;
}
/** Whether a phrase leads from a whole to its parts: `of whom`, `namely`. */
export function leadsToParts(sentence: Sentence, at: number): boolean {
  return hasRole(sentence, at, "namely") || hasRole(sentence, at, "including");
}
