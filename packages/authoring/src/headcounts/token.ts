import { foldLabel } from "@plenary/core";
import { languages } from "../languages/languages.ts";
import { withoutFillers } from "./entities.ts";

/** A word, a number or a punctuation mark of a text. */
export interface Token {
  readonly kind: "word" | "number" | "mark";
  /** The word as words are compared; the mark itself. */
  readonly folded: string;
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** What a number may count: a whole number that is no date, share, rank or range. */
  readonly value?: number;
}

const DOTTED = /(?:\p{L}[.]){2,}\p{L}?(?!\p{L})/uy;
/** With few apostrophes, as what stands behind an elided article is read again. */
const WORD = /[\p{L}\p{M}][\p{L}\p{M}\p{N}\u00ad\u200b]*(?:['’ʼ][\p{L}\p{M}\u00ad\u200b]+){0,3}/uy;
/** Of all languages, as a text is cut into words before its language is known. */
const all = (list: "secondForms" | "abbreviations") =>
  languages.flatMap(({ attendance }) => attendance[list]);
// Richter*innen, avocat·e·s, abogados/as, advogado(a): the second form of a word that names one group of people.
const SECOND_FORM = new RegExp(
  `(?:(?:[*:·_]|/-?|\\(-?)(?:${[...new Set(all("secondForms"))].join("|")})\\)?){1,3}(?![\\p{L}\\p{N}])`,
  "uy",
);
const NUMBER = /\d{1,3}(?:[.,'’ \u00a0\u202f]\u200b{0,9}\d{3}(?!\d))+|\d+/y;
/** `K-12`, `EU-27`: a name that ends in a number. */
const NAME_BEFORE = /(?<![\p{L}\p{N}])\p{Lu}{1,2}-$/u;
/** `32 (40 %) were women`: the share says nothing new. */
const SHARE = /\s?\(\s?\d{1,3}(?:[.,]\d{1,3})?\s?%\s?\)/y;
// "160.º", "177 bis" are ranks and articles of law; "12 bis 15", "12 bis etwa 15" are two ends.
const RANK = /^(?:\.?[ºª°]| (?:bis|ter|quater)(?!\p{L}|\s(?:\p{L}{1,5}[.]?\s)?\d))/u;
const MONEY_BEFORE = /(?:[€$£]|EUR|USD|GBP|CHF|RON|MDL|BGN|HUF|PLN|CZK|BRL) ?$/;
const MONEY_BEHIND = /^\s?(?:EUR|USD|GBP|CHF|RON|MDL|BGN|HUF|PLN|CZK|BRL)(?!\p{L})/u;
const NUMBER_GOES_ON = /(?:[.,:/\u2010-\u2013-]\d+)+/y;
const LETTERS = /[\p{L}\p{M}]+/uy;
/** A word of which nothing but its case is folded, as of most in most texts. */
const PLAIN = /^[A-Za-z0-9]+$/;
/** `Polizeibeamtinnen und -beamte`, `Staats- und Rechtsanwälte`: what two words share is written once. */
const SHARED_START = /-(?:\p{Ll}[\p{L}\p{M}]*)/uy;
const SHARED_END = /-(?=\s(?:und|oder|sowie|bzw[.]|en|of)\s)/y;
const JOINS_SHARED = new Set(["und", "oder", "sowie", "bzw", "en", "of"]);
const LEADERS = /(?:[.…]\s?){3,}|…/y;
const SPACE = /\s+/y;
const MARKS = new Set(",;:.!?()[]–—-/&+=|");
const MAX_PEOPLE = 10_000_000;
const ABBREVIATIONS = new Set(all("abbreviations").map(foldLabel));

/** Splits a part of a text into words, numbers and marks, in linear time. Hyphens within words, quotation marks and other signs are left out. */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  const folded = new Map<string, string>();
  const fold = (word: string) => {
    const known = folded.get(word) ?? (PLAIN.test(word) ? word.toLowerCase() : foldLabel(word));
    folded.set(word, known);
    return known;
  };
  let at = start;
  while (at < end) {
    const next = tokenAt(text, at, fold, tokens.at(-1));
    if (next.token !== undefined) tokens.push(next.token);
    at = next.end;
  }
  return tokens;
}

interface Step {
  readonly end: number;
  readonly token?: Token;
}

function tokenAt(
  text: string,
  start: number,
  fold: (word: string) => string,
  previous: Token | undefined,
): Step {
  const space = matchEnd(SPACE, text, start);
  if (space !== undefined) return { end: space };
  const first = text.charCodeAt(start);
  const isDigit = first >= ZERO && first <= NINE;
  // The first character tells which of the patterns is worth a try.
  if (isDigit) return number(text, start, matchEnd(NUMBER, text, start) ?? start + 1);
  if (isLetter(first)) {
    const dotted = matchEnd(DOTTED, text, start);
    if (dotted !== undefined) return word(text, start, dotted, fold, dotted);
    const plain = matchEnd(WORD, text, start);
    if (plain !== undefined) {
      const end = afterElision(text, start, plain);
      return word(text, start, end, fold, matchEnd(SECOND_FORM, text, end) ?? end);
    }
  }
  const rest = sharedEnd(text, start, previous);
  // With its hyphen it is no word of its own: "-beamte" are police officers here, and no officials.
  if (rest !== undefined)
    return {
      end: rest,
      token: { kind: "word", folded: text.slice(start, rest), start, end: rest },
    };
  const leaders = matchEnd(LEADERS, text, start);
  if (leaders !== undefined) return { end: leaders, token: mark("…", start, leaders) };
  return punctuation(text, start, previous);
}

const ZERO = 48;
const NINE = 57;
const ASCII = 128;

/** Whether a character may begin a word: a letter, or anything beyond ASCII. */
function isLetter(code: number): boolean {
  const lower = code | 32;
  return code >= ASCII || (lower >= 97 && lower <= 122);
}

function sharedEnd(text: string, start: number, previous: Token | undefined): number | undefined {
  return JOINS_SHARED.has(previous?.folded ?? "") ? matchEnd(SHARED_START, text, start) : undefined;
}

function matchEnd(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** French and Italian articles are words of their own: l'avocat, dell'ordine; NGO's is one word. */
function afterElision(text: string, start: number, end: number): number {
  for (let at = start + 1; at < Math.min(end - 1, start + 7); at++) {
    if (!"'’ʼ".includes(text.charAt(at))) continue;
    return withoutFillers(text.slice(at + 1, end)).toLowerCase() === "s" ? end : at + 1;
  }
  return end;
}

function word(
  text: string,
  start: number,
  wordEnd: number,
  fold: (word: string) => string,
  end: number,
): Step {
  return { end, token: { kind: "word", folded: fold(text.slice(start, wordEnd)), start, end } };
}

function mark(folded: string, start: number, end: number): Token {
  return { kind: "mark", folded, start, end };
}

function number(text: string, start: number, digits: number): Step {
  const before = text.charAt(start - 1);
  const end = matchEnd(NUMBER_GOES_ON, text, digits) ?? digits;
  const letters = matchEnd(LETTERS, text, end);
  const times = letters !== undefined && /^x$/i.test(text.slice(end, letters));
  const after = letters ?? end;
  const rank = RANK.test(text.slice(end, end + 20));
  const share = /^(?:\s|[ \u00a0\u200b]{0,9})[%‰°€$£]/.test(text.slice(after, after + 10));
  const value = Number(text.slice(start, digits).replace(/\D/g, "").slice(0, 15));
  const counts =
    end === digits &&
    (letters === undefined || times) &&
    !share &&
    !rank &&
    !MONEY_BEFORE.test(text.slice(Math.max(0, start - 4), start)) &&
    !MONEY_BEHIND.test(text.slice(after, after + 5)) &&
    !NAME_BEFORE.test(text.slice(Math.max(0, start - 4), start)) &&
    !"€$£#§".includes(before || " ") &&
    value <= MAX_PEOPLE;
  const token: Token = {
    kind: "number",
    folded: text.slice(start, Math.min(end, start + 15)),
    start,
    end: after,
  };
  if (!counts) return { end: after, token };
  return { end: matchEnd(SHARE, text, after) ?? after, token: { ...token, value } };
}

function punctuation(text: string, start: number, previous: Token | undefined): Step {
  const character = text.charAt(start);
  const end = start + 1;
  if (!MARKS.has(character)) return { end };
  const glued = previous?.end === start;
  const spaced = /\s/.test(text.charAt(end) || " ");
  if (character === "." || character === "!" || character === "?") {
    const abbreviated = character === "." && glued && isAbbreviation(text, previous);
    return (!spaced && /[\p{L}\p{N}]/u.test(text.charAt(end))) || abbreviated
      ? { end }
      : { end, token: mark(character, start, end) };
  }
  const hyphen = character === "-" || character === "–";
  if (glued && matchEnd(SHARED_END, text, start) !== undefined) return { end };
  if (hyphen && glued && !spaced && previous?.kind === "word") return { end };
  return { end, token: mark(hyphen || character === "—" ? "–" : character, start, end) };
}

const LONGEST_ENDING = 3;

function isAbbreviation(text: string, previous: Token | undefined): boolean {
  if (previous?.kind !== "word") return false;
  const { folded, start } = previous;
  // "d-na."
  const isEnding = text.charAt(start - 1) === "-" && folded.length <= LONGEST_ENDING;
  return isEnding || folded.length === 1 || ABBREVIATIONS.has(folded);
}
