import type { Lexicon } from "../lexicon/lexicon.ts";
import { hasDigit } from "../text/characters.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";
import { isMark, type Token } from "../text/tokens.ts";
import { isAscending, type Place, placesOf } from "./flowed-places.ts";

/** Hours that are written with minutes or with a word behind them. */
export const TIMES = /(?<![0-9])[0-9]{1,2}(?:[:.,h][0-9]{2}|\s?(?:h|u|uhr|uur|am|pm)(?!\p{L}))/giu;
/** These, and what may be an hour where a word says so: "alle 10". */
const HOURS =
  /(?<![0-9])[0-9]{1,2}(?:[:.,h][0-9]{2}|\s?(?:h|u|uhr|uur|am|pm)(?!\p{L})|(?![0-9]))/giu;
/** A range and one more time at least. */
const TIMES_OF_TWO_ITEMS = 3;

export interface Cuts {
  /** Where the items of a line start. */
  readonly cuts: readonly number[];
  /** Whether a word leads to each hour, as in prose: "alle 9.30 accoglienza; alle 10 preghiera". */
  readonly told: boolean;
  /** The one that has hours and no title. */
  readonly untitled?: number | undefined;
}

const UNCUT: Cuts = { cuts: [], told: false };

/** Nothing where the line has one item, or is a sentence; unless it is known to belong to a programme that flows. */
export function cutsOf(
  text: SourceText,
  line: Span,
  lexicon: Lexicon,
  uniform: boolean,
  belongs: boolean,
): Cuts {
  if (!hasDigit(text, line)) return UNCUT;
  const words = text.slice(line.start, line.end);
  const isDense = hasTimes(words, belongs);
  if (!isDense && (words.match(HOURS)?.length ?? 0) < TIMES_OF_TWO_ITEMS) return UNCUT;
  const tokens = text.tokens(line);
  const places = placesOf(text, tokens, lexicon, uniform);
  const [first] = places;
  const last = places.at(-1);
  const told = places.every(({ led, titled }) => led && titled);
  if (first === undefined || last === undefined || !(told || isAscending(places))) return UNCUT;
  if (!isDense && !told) return UNCUT;
  const untitled = places.filter(({ titled }) => !titled);
  if (untitled.length === 0 || lacksOneTitle(tokens, places, untitled)) {
    const several = belongs || areItems(tokens, places, told);
    const cuts = places.map(({ start }) => start);
    return several ? { cuts, told, untitled: untitled[0]?.start } : UNCUT;
  }
  // "Opening 9.00 – 9.30 Panel 9.30 – 10.00": each title stands before its times.
  const ranges = rangesIn(places);
  const titleFirst = ranges > 1 && ranges >= places.length - 1 && untitled.length === 1;
  if (!titleFirst || last.titled || startsLine(tokens, places) || last.end < endOfWords(tokens))
    return UNCUT;
  return { cuts: [line.start, ...places.slice(0, -1).map(({ end }) => end)], told: false };
}

/**
 * "9:00 – 9:30 9:30 – 10:00 Opening 10:00 – 11:00 Panel …": among many with titles one hour has none, which got lost or stands behind
 * the next. Where the last has none the titles may all stand before their hours, unless the line begins with one.
 */
function lacksOneTitle(
  tokens: readonly Token[],
  places: readonly Place[],
  untitled: readonly Place[],
): boolean {
  const isLast = untitled[0] === places.at(-1);
  return (
    untitled.length === 1 &&
    places.length >= PROGRAMME &&
    rangesIn(places) > 1 &&
    (!isLast || startsLine(tokens, places))
  );
}

const PROGRAMME = 5;

/** What parts two items: "; ora 15:00", ") 15:00", ", alle 19.30". */
const MAY_BE_TWO = /;|\) ?[0-9]|, \p{L}{1,4} (?:\p{L}{1,4} )?[0-9]/u;

function hasTimes(words: string, belongs: boolean): boolean {
  if (!belongs && MAY_BE_TWO.test(words))
    return (words.match(HOURS)?.length ?? 0) >= TIMES_OF_TWO_ITEMS - 1;
  return (words.match(TIMES)?.length ?? 0) >= (belongs ? 1 : TIMES_OF_TWO_ITEMS);
}

/** Whether times with their titles are those of several items. */
function areItems(tokens: readonly Token[], places: readonly Place[], told: boolean): boolean {
  if (rangesIn(places) > 1 || places.length > 4) return true;
  const starts = startsLine(tokens, places);
  return ((starts || told) && places.length > 2) || (starts && isParted(tokens, places));
}

function rangesIn(places: readonly Place[]): number {
  return places.filter(({ range }) => range).length;
}

/** Whether nothing stands before the first, or what ends a sentence or leads to it. */
function startsLine(tokens: readonly Token[], places: readonly Place[]): boolean {
  const [first] = places;
  const before = first === undefined ? undefined : tokenBefore(tokens, first)?.text;
  return before === undefined || /^[:.;]$/.test(before) || isMarked(tokens, places);
}

/** `Presiede: Anna Verdi -9.30 Relazione -10.15 Dibattito`: a mark like that of a list stands before each. */
function isMarked(tokens: readonly Token[], places: readonly Place[]): boolean {
  const marks = new Set(places.map((place) => tokenBefore(tokens, place)?.text ?? ""));
  return marks.size === 1 && /^[-–—•·*]$/.test([...marks][0] ?? "");
}

/** `Ora 10:00 – Deschiderea; Ora 15:00 – Recital`, `10.00 Ana Pop (Cluj) 10.30 Jan Vos (Gent)`, `Alle 19 dibattito, alle 20 cena`. */
function isParted(tokens: readonly Token[], [first, ...others]: readonly Place[]): boolean {
  const isSetOff = (place: Place) =>
    isMark(tokenBefore(tokens, place), first?.led && place.led ? ";)," : ";)");
  return others.length > 0 && others.every(isSetOff);
}

function tokenBefore(tokens: readonly Token[], { start }: Span): Token | undefined {
  return tokens.findLast((token) => token.end <= start);
}

function endOfWords(tokens: readonly Token[]): number {
  return tokens.findLast(({ kind }) => kind !== "mark")?.end ?? 0;
}
