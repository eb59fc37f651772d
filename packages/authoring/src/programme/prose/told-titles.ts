import { readDate } from "../dates/dates.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { isCapital } from "../people/person-names.ts";
import { withoutEdges } from "../text/clean.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";
import { isMark, type Token } from "../text/tokens.ts";

/** Where an hour stands among the tokens of its clause. */
interface Hour {
  readonly at: number;
  readonly next: number;
}

const MOST_WORDS = 16;

/**
 * What a clause says that happens at its hour, without the verb: behind it in "at 8:30 begins the prayer" and "begins at 9 with a
 * prayer", before it in "the prayer begins at 9".
 */
export function toldTitle(
  text: SourceText,
  tokens: readonly Token[],
  hour: Hour,
  lexicon: Lexicon,
  goesOn: boolean,
): Span | undefined {
  const range = whatHappens(tokens, hour, lexicon, goesOn);
  if (range === undefined) return undefined;
  return nameOf(text, tokens, lexicon) ?? titleOf(text, tokens, range, lexicon);
}

/** What the clause says that it is called: "la prima sessione dal titolo Ieri, oggi, domani", "o painel sob o tema “Ver e ouvir”". */
function nameOf(text: SourceText, tokens: readonly Token[], lexicon: Lexicon): Span | undefined {
  const at = tokens.findIndex((_, place) => lexicon.titled.has(tokens, place));
  const behind = at === -1 ? undefined : lexicon.titled.match(tokens, at)?.next;
  if (behind === undefined) return undefined;
  const from = skipComma(tokens, behind);
  let end = behindQuotation(tokens, from);
  const isQuoted = end > from + 1;
  while (!isQuoted && end < tokens.length && !endsName(tokens, end, lexicon)) end++;
  const [first, last] = [tokens[from], tokens[isMark(tokens[end], "?!") ? end : end - 1]];
  if (first === undefined || last === undefined) return undefined;
  return withoutEdges(text, { start: first.start, end: last.end });
}

/** Where words that no quotation holds together are of what follows: ", with …". */
function endsName(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  if (isMark(tokens[at], ";?!")) return true;
  return tokens[at]?.text === "," && lexicon.small.has(tokens, at + 1);
}

/** From one token to another. */
type Range = readonly [from: number, to: number];

function whatHappens(
  tokens: readonly Token[],
  hour: Hour,
  lexicon: Lexicon,
  goesOn: boolean,
): Range | undefined {
  const { length } = tokens;
  const behind = skipComma(tokens, hour.next);
  const verb = verbOf(tokens, hour, lexicon);
  if (verb === undefined) {
    const quoted = goesOn ? quotationBefore(tokens, hour.at) : undefined;
    if (quoted !== undefined) return quoted;
    // "Alle 10 la proiezione", "alle 12 si ritornerà in assemblea".
    const opens = /^[,;:(.]?$/.test(tokens[hour.at - 1]?.text ?? "");
    const mayBeTitle = opens || lexicon.articles.has(tokens, behind);
    return goesOn && mayBeTitle && !isPlace(tokens, behind, lexicon) ? [behind, length] : undefined;
  }
  return verb.at > hour.at
    ? behindHour(tokens, verb, behind, lexicon)
    : beforeHour(tokens, verb, { at: hour.at, next: behind }, lexicon);
}

/** "La conferencia «Nacer sin nacionalidad», que ofrecerá a las 9.30 horas el catedrático". */
function quotationBefore(tokens: readonly Token[], at: number): Range | undefined {
  const close = tokens.findLastIndex((token, place) => place < at && isMark(token, "”»"));
  const open = tokens.findLastIndex((token, place) => place < close && isMark(token, "“„«"));
  return open === -1 || at - close > MOST_BEHIND_QUOTATION ? undefined : [open, close + 1];
}

const MOST_BEHIND_QUOTATION = 5;

/** ", às 20 horas, no Salão Nobre": where, and not what. */
function isPlace(tokens: readonly Token[], at: number, { small, rooms, venues }: Lexicon): boolean {
  return small.has(tokens, at) && (rooms.has(tokens, at + 1) || venues.has(tokens, at + 1));
}

/** "At 8:30 begins the prayer", "at 8:30 the prayer begins". */
function behindHour(
  tokens: readonly Token[],
  verb: Verb,
  behind: number,
  lexicon: Lexicon,
): Range | undefined {
  const isNamed = behind < verb.at && isNoun(tokens, behind, lexicon);
  // "Alle 10 la proiezione, seguita da gruppi".
  if (verb.value === "before" && isNamed && lexicon.articles.has(tokens, behind))
    return [behind, verb.at];
  const isBehind = verb.value === "before" || isNoun(tokens, verb.next, lexicon);
  if (isBehind) return [verb.next, tokens.length];
  return isNamed ? [behind, verb.at] : undefined;
}

/** "The prayer begins at 8:30", "begins at 8:30 with a prayer", "es folgt die Andacht, um 8.30 Uhr". */
function beforeHour(
  tokens: readonly Token[],
  verb: Verb,
  { at, next }: Hour,
  lexicon: Lexicon,
): Range | undefined {
  const subject = subjectBefore(tokens, verb.at, lexicon);
  // "C'est un atelier qui s'ouvrira à 10 h".
  const isRelative = lexicon.small.has(tokens, verb.at - 1);
  const isNamed = subject < verb.at && !isRelative && isNoun(tokens, subject, lexicon);
  const between = skipHead(tokens, verb.next, lexicon);
  const isBetween = between < at;
  // "La ora 8:30 dimineața cu o alergare".
  const opened = [next, next + 1].find((place) => lexicon.openedBy.has(tokens, place));
  // "Nous nous retrouverons tous à 10 h pour la présentation".
  const isAdverb = verb.value === "beside" && at - between <= 1;
  if ((!isBetween || isAdverb) && opened !== undefined) return [opened + 1, tokens.length];
  const isObject = verb.value === "before" || !isNamed;
  if (!isBetween && isObject) return [next, tokens.length];
  if (isBetween && (isObject || lexicon.articles.has(tokens, between))) return [between, at];
  return isNamed ? [subject, verb.at] : undefined;
}

interface Verb {
  readonly value: "beside" | "before";
  readonly at: number;
  readonly next: number;
}

/** The last verb before the hour, or the first behind it. */
function verbOf(tokens: readonly Token[], hour: Hour, lexicon: Lexicon): Verb | undefined {
  let before: Verb | undefined;
  for (let at = 0; at < tokens.length; at++) {
    if (at === hour.at) {
      if (before !== undefined) return before;
      at = hour.next;
    }
    const found = lexicon.happens.match(tokens, at);
    if (found === undefined) continue;
    before = { value: found.value, at, next: found.next };
    if (at >= hour.next) return before;
    at = found.next - 1;
  }
  return before;
}

function skipComma(tokens: readonly Token[], at: number): number {
  return isMark(tokens[at], ",)–:—-") ? at + 1 : at;
}

/** What a verb is about stands behind the date and a colon. */
function subjectBefore(tokens: readonly Token[], verb: number, lexicon: Lexicon): number {
  let start = 0;
  for (let at = 0; at < verb; ) {
    const date = tokens[at]?.kind === "mark" ? undefined : readDate(tokens, at, lexicon);
    const isDate = date?.value.weekday !== undefined || date?.value.month !== undefined;
    const next = date === undefined || !isDate ? at + 1 : date.next;
    if (isDate || isMark(tokens[at], ";:")) start = next;
    at = next;
  }
  return Math.min(skipHead(tokens, start, lexicon), verb);
}

function isNoun(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  return isWord(tokens, skipArticle(tokens, at, lexicon), lexicon);
}

/** The date, the conjunction and the marks before what a clause is about. */
function skipHead(tokens: readonly Token[], from: number, lexicon: Lexicon): number {
  let at = from;
  for (let count = 0; count < MOST_IN_HEAD; count++) {
    const date = tokens[at]?.kind === "mark" ? undefined : readDate(tokens, at, lexicon);
    const isSmall = tokens[at]?.kind === "mark" || lexicon.and.has(tokens, at);
    const next = date?.next ?? (isSmall ? at + 1 : at);
    if (next === at || isMark(tokens[at], '"“„«‘')) break;
    at = next;
  }
  return at;
}

const MOST_IN_HEAD = 6;

function skipArticle(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  const article = lexicon.articles.match(tokens, at);
  if (article === undefined) return at;
  return isMark(tokens[article.next], "'’") ? article.next + 1 : article.next;
}

/** A word that may be what happens: no preposition, and no number. */
function isWord(tokens: readonly Token[], at: number, { small }: Lexicon): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind === "number") return false;
  return token.kind === "word" ? !small.has(tokens, at) : isMark(token, '"“„«‘');
}

/** Without its article, to the next clause; not what stands for the whole, nor a pronoun. */
function titleOf(
  text: SourceText,
  tokens: readonly Token[],
  [from, to]: Range,
  lexicon: Lexicon,
): Span | undefined {
  const start = skipHead(tokens, from, lexicon);
  const first = skipArticle(tokens, start, lexicon);
  const end = titleEnd(text, tokens, first, to, lexicon);
  const [head, last] = [tokens[first], tokens[end - 1]];
  if (head === undefined || last === undefined || end <= first) return undefined;
  const isIndefinite = lexicon.articles.match(tokens, start)?.value === "indefinite";
  const isWhole = isWholeEvent(tokens, first, lexicon);
  const words = tokens.slice(first, end).filter(({ kind }) => kind === "word").length;
  if (isWhole && !isIndefinite) return undefined;
  return words === 0 || words > MOST_WORDS
    ? undefined
    : withoutEdges(text, { start: head.start, end: last.end });
}

/** "The conference", and neither "the opening ceremony" nor "the round table “Who pays?”". */
function isWholeEvent(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const event = lexicon.whole.match(tokens, at) ?? lexicon.eventKinds.match(tokens, at);
  if (event === undefined) return false;
  const kind = lexicon.kinds.match(tokens, at);
  return (kind?.next ?? 0) <= event.next && !isMark(tokens[event.next], '"“„«‘');
}

/** Before the second part of a verb, a conjunction at the end, and a further clause behind a comma. */
function titleEnd(
  text: SourceText,
  tokens: readonly Token[],
  from: number,
  to: number,
  lexicon: Lexicon,
): number {
  const listed = listCommas(text, tokens, from, to, lexicon);
  let end = from;
  while (end < to && (listed.has(end) || !isMark(tokens[end], ",;:")))
    end = Math.min(to, behindQuotation(tokens, end));
  const isLoose = (at: number) =>
    tokens[at]?.kind === "mark"
      ? !isMark(tokens[at], '"”»’)')
      : lexicon.and.has(tokens, at) || lexicon.toldParticles.has(tokens, at);
  while (end > from && isLoose(end - 1)) end--;
  return end;
}

/** The position after a quotation or a bracket that opens at a token, or after that token; after all where it does not close. */
function behindQuotation(tokens: readonly Token[], at: number): number {
  const closing = CLOSING[tokens[at]?.text ?? ""];
  if (closing === undefined) return at + 1;
  const close = tokens.findIndex((token, place) => place > at && isMark(token, closing));
  return close === -1 ? tokens.length : close + 1;
}

const CLOSING: Readonly<Record<string, string>> = {
  '"': '"',
  "“": "”",
  "„": "“”",
  "«": "»",
  "(": ")",
};

/** The commas of an enumeration, each close to the next or to its "and": "games, folk dances and music", and those between names. */
function listCommas(
  text: SourceText,
  tokens: readonly Token[],
  from: number,
  to: number,
  lexicon: Lexicon,
): ReadonlySet<number> {
  const commas = new Set<number>();
  let next = Number.POSITIVE_INFINITY;
  for (let at = to - 2; at > from; at--) {
    if (lexicon.and.has(tokens, at)) next = at;
    else if (
      tokens[at]?.text === "," &&
      (next - at <= LONGEST_LISTED || isBetweenNames(text, tokens, at))
    ) {
      commas.add(at);
      next = at;
    }
  }
  return commas;
}

/** Of one word each: "Greek, Latin, Mathematics". */
function isBetweenNames(text: SourceText, tokens: readonly Token[], at: number): boolean {
  const isShort = isMark(tokens[at + 2], ",") || isMark(tokens[at - 2], ",");
  return isShort && isCapital(text, tokens[at - 1]) && isCapital(text, tokens[at + 1]);
}

const LONGEST_LISTED = 5;
