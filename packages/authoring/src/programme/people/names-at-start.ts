import { isGivenName } from "../../names/is-given-name.ts";
import type { DraftItem } from "../assemble/draft.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { SourceText } from "../text/source-text.ts";
import { isMark, type Token } from "../text/tokens.ts";
import { isMostTalks } from "./names-at-end.ts";
import { isCapital, isParticle } from "./person-names.ts";

/** More than two people who speak are listed with marks. */
const MOST_PEOPLE = 2;

/**
 * The talks of a text whose line names who speaks right before the title, with nothing, a dash or where they are from between: "Ana Pop The
 * house of the wind", "Ana Pop – The house of the wind", "Ana Pop, University of Cluj, The house of the wind". One alone may be about Ana Pop, and names behind which no words in lower case ever
 * follow may have their city behind them.
 */
export function namesAtStart(
  text: SourceText,
  talks: readonly DraftItem[],
  lexicon: Lexicon,
): ReadonlyMap<DraftItem, DraftItem> {
  const starts = talks.flatMap((item) => {
    const tokens = text.tokens(item.title, 40);
    const at = titleStart(text, tokens, lexicon);
    return at === undefined ? [] : [{ item, tokens, at }];
  });
  const worded = starts.filter(({ tokens, at }) =>
    tokens.slice(at).some((token) => isInLowerCase(text, token)),
  );
  if (!isMostTalks(starts.length, talks.length) || worded.length * 2 < starts.length)
    return new Map();
  const surnames = starts.filter(({ tokens, at }) => isSurname(text, tokens, at, lexicon));
  const areTwo = surnames.length * 3 >= starts.length * 2;
  return new Map(
    starts.map(({ item, tokens, at }) => {
      const isLonger = areTwo && isSurname(text, tokens, at, lexicon);
      return [item, parted(item, tokens, isLonger ? at + 1 : at)];
    }),
  );
}

/** "Ana García Pérez La vivienda": a capital before the one with which a title begins that goes on in lower case. */
function isSurname(
  text: SourceText,
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): boolean {
  const [surname, first, second] = tokens.slice(at, at + 3);
  if (tokens[at - 1]?.kind === "mark") return false;
  if (surname === undefined || lexicon.small.has([surname], 0) || !isName(text, surname))
    return false;
  const starts = first?.kind === "word" && isCapital(text, first);
  return starts && second !== undefined && isInLowerCase(text, second);
}

function parted(item: DraftItem, tokens: readonly Token[], at: number): DraftItem {
  const { start, end } = item.title;
  const people = { start, end: tokens[at - 1]?.end ?? start, bullet: false };
  const title = { start: tokens[at]?.start ?? start, end };
  return { ...item, title, details: [people, ...item.details] };
}

function isInLowerCase(text: SourceText, token: Token): boolean {
  return token.kind === "word" && /\p{Ll}/u.test(text.charAt(token.start));
}

/** Where the title starts behind the names of one or two people. */
function titleStart(
  text: SourceText,
  tokens: readonly Token[],
  lexicon: Lexicon,
): number | undefined {
  if (lexicon.kinds.has(tokens, 0) || lexicon.sessions.has(tokens, 0)) return undefined;
  let at = 0;
  for (let people = 0; people < MOST_PEOPLE; people++) {
    const next = nameEnd(text, tokens, at);
    if (next === undefined) return undefined;
    if (!AND.has(tokens[next]?.text ?? "")) {
      const title = isMark(tokens[next], "–—-") && !tokens[next]?.glued ? next + 1 : next;
      const behind = isMark(tokens[next], ",") ? behindAffiliation(text, tokens, next) : title;
      return behind !== undefined && isTitle(text, tokens, behind, lexicon) ? behind : undefined;
    }
    at = next + 1;
  }
  return undefined;
}

/** "Ana Pop, Court of Cluj, What a judge hears": behind where she is from, words that go on in lower case. */
function behindAffiliation(
  text: SourceText,
  tokens: readonly Token[],
  comma: number,
): number | undefined {
  const next = tokens.findIndex((token, at) => at > comma && token.kind === "mark");
  const words = tokens.slice(next + 1, next + 1 + FEWEST_IN_TALK);
  const isTalk =
    words.length === FEWEST_IN_TALK && words.some((token) => isInLowerCase(text, token));
  return isMark(tokens[next], ",") && isTalk ? next + 1 : undefined;
}

const FEWEST_IN_TALK = 3;

const AND: ReadonlySet<string> = new Set("and e y et und en și si &".split(" "));

/** Behind a given name, perhaps a second one or what leads to a surname, and that. */
function nameEnd(text: SourceText, tokens: readonly Token[], start: number): number | undefined {
  const first = tokens[start];
  if (first === undefined || !isGivenName(first.text) || !isName(text, first)) return undefined;
  let at = start + 1;
  // "Karl-Heinz".
  if (isJoiner(tokens[at]) && isName(text, tokens[at + 1])) at += 2;
  const [second, third, fourth] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const isSecond =
    isGivenName(second?.text ?? "") && isName(text, third) && fourth?.kind === "word";
  if (isSecond && isCapital(text, fourth)) at++;
  while (isParticle(tokens[at]) && tokens[at + 1]?.kind === "word" && at < start + 3) at++;
  if (!isName(text, tokens[at])) return undefined;
  at++;
  // "Smith-Jones", "O’Neill".
  while (isJoiner(tokens[at]) && isName(text, tokens[at + 1])) at += 2;
  return at;
}

function isJoiner(token: Token | undefined): boolean {
  return token?.glued === true && isMark(token, "’'-");
}

/** A capital before small letters: "MARCO ROSSI" may be the title of an event. */
function isName(text: SourceText, token: Token | undefined): boolean {
  if (token?.kind !== "word" || !isCapital(text, token)) return false;
  return (
    /\p{Ll}$/u.test(text.slice(token.start, token.end)) || /^[’']$/.test(text.charAt(token.end))
  );
}

/** What starts like a title, and names neither an office nor an institution. */
function isTitle(
  text: SourceText,
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): boolean {
  const first = tokens[at];
  if (first === undefined) return false;
  const starts = first.kind === "mark" ? isMark(first, '“„«"‘¿¡') : !isInLowerCase(text, first);
  const { honorifics, roles, venues, bodies, rooms } = lexicon;
  const isOther = [honorifics, roles, venues, bodies, rooms].some(
    (set) => set.has(tokens, at) || (!lexicon.small.has(tokens, at) && set.has(tokens, at + 1)),
  );
  return starts && !isOther;
}
