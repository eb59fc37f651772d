import type { Lexicon } from "../lexicon/lexicon.ts";
import type { SourceText } from "../text/source-text.ts";
import { isMark, type Token } from "../text/tokens.ts";
import { isRoom } from "./rooms.ts";

const MOST_WORDS = 7;
const MOST_SMALL = 3;

/** Whether words tell where, before something else: `Great Hall`, `Plaza del Caño`, `Harper Mill House`, `in the chapel`, `outdoors, under the limes`. */
export function isPlaceHead(text: SourceText, tokens: readonly Token[], lexicon: Lexicon): boolean {
  const at = tokens.findIndex(({ text: mark }) => /^[,(]$/.test(mark));
  const name = at === -1 ? tokens : tokens.slice(0, at);
  if (name.length === 0 || lexicon.kinds.match(name, 0)?.next === name.length) return false;
  if (lexicon.outdoors.match(name, 0)?.next === name.length) return true;
  if (name.filter(({ kind }) => kind !== "mark").length > MOST_WORDS) return false;
  if (name.some((token) => token.kind === "mark" && !isMark(token, "’'.-“”„«»\""))) return false;
  return isRoom(name, lexicon) || isNamedVenue(text, name, lexicon) || isLed(name, lexicon);
}

/** A word for a place with a name: `Casa Lucăcești`, `cinéma Le Labor`, `place de l’Abbé-Magnet`, `Grote Kerk`. */
function isNamedVenue(text: SourceText, name: readonly Token[], lexicon: Lexicon): boolean {
  const last = name.length - 1;
  const isCapitalAt = (at: number) => /^\p{Lu}/u.test(text.slice(name[at]?.start, name[at]?.end));
  const areCapitals = name.every((_, at) => isCapitalAt(at));
  if (last > 0 && last < MOST_SMALL && areCapitals && lexicon.venues.has(name, last)) return true;
  const place = lexicon.venues.match(name, 0) ?? lexicon.rooms.match(name, 0);
  let at = lexicon.of.match(name, place?.next ?? name.length)?.next ?? place?.next ?? name.length;
  while (name[at] !== undefined && isSmall(name, at, lexicon)) at++;
  return place !== undefined && isCapitalAt(at);
}

/** "la" of "place de la Mairie", "l’" of "place de l’Abbé". */
function isSmall(name: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const isElided = name[at]?.text.length === 1 && isMark(name[at + 1], "’'");
  return isElided || isMark(name[at], "’'") || lexicon.small.has(name, at);
}

/** `im Garten`, `dans la salle des fêtes`. */
function isLed(name: readonly Token[], lexicon: Lexicon): boolean {
  if (!lexicon.small.has(name, 0) || lexicon.articles.has(name, 0)) return false;
  let at = 1;
  while (at < MOST_SMALL && lexicon.small.has(name, at)) at++;
  return lexicon.rooms.has(name, at) || lexicon.venues.has(name, at);
}
