import type { Detail } from "../assemble/draft.ts";
import { kindOf } from "../lexicon/kind-of.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { saysParallel, saysTalks } from "../lines/parallel.ts";
import { isNumbering } from "../places/rooms.ts";
import { FILLER } from "../text/characters.ts";
import { plainText, withoutEdges } from "../text/clean.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";
import { isMark, type Token } from "../text/tokens.ts";
import {
  announces,
  isEndedTheme,
  isNamed,
  isPeople,
  isPlace,
  isProse,
  isQuoted,
  isTheme,
} from "./theme-lines.ts";

const LONGEST_LABEL = 40;

/** A title, and the lines under it. */
export interface TitledLines {
  readonly title: Span;
  readonly details: readonly Detail[];
  /** A label that stands apart from its theme, with the place between. */
  readonly lead?: Span;
  readonly place?: Span;
}

/** Whether the line under a title that is a label alone ("Panel 2", "Tavola rotonda", "Keynote") is its theme. */
export function hasThemeBelow(text: SourceText, lines: TitledLines, lexicon: Lexicon): boolean {
  const { title, details } = lines;
  const [theme, after] = details;
  if (theme === undefined || !isLineBreak(text.slice(title.end, theme.start))) return false;
  if (saysTalks(text, title, lexicon)) return false;
  // A sentence may stand there too, unless people follow on it.
  const isEnded =
    text.charAt(theme.end - 1) === "." && after !== undefined && announces(text, after, lexicon);
  const isFound = isEnded ? isEndedTheme(text, theme, lexicon) : isTheme(text, theme, lexicon);
  if (!isFound) return false;
  const { label } = partLabel(text, title, lexicon) ?? { label: title };
  if (!isLabel(text, label, lexicon) && !isOpenTitle(text, title, theme, lexicon)) return false;
  // "Have you ever wanted to act?" may start a description.
  if (after !== undefined && isQuestion(text, theme) && isProse(text, after, lexicon)) return false;
  // Of several lines that look alike none is the theme: they are what stands in the session.
  if (after !== undefined && isAlike(text, label, after, lexicon)) return false;
  // "Keynote", "Szymon Wrzos": two words with capitals may be anybody.
  return (
    isEnded ||
    !isNamed(text, theme, lexicon) ||
    (after !== undefined && isPeople(text, after, lexicon))
  );
}

/** Another theme; and not "Plenary with interpretation" below the theme of "Plenary". */
function isAlike(text: SourceText, label: Span, after: Detail, lexicon: Lexicon): boolean {
  const [[first], [again]] = [text.tokens(label, 1), text.tokens(after, 1)];
  return (
    again?.text !== first?.text && isTheme(text, after, lexicon) && !isNamed(text, after, lexicon)
  );
}

/** More may stand between: the room of a cell. A pipe parts columns without a header. */
function isLineBreak(markup: string): boolean {
  const between = markup.replaceAll(FILLER, "");
  if (/^\s*\|\s*$/.test(between)) return true;
  return between.length <= LONGEST_LABEL && /^[\s:.–—-]*$/.test(between) && /[\n\v]/.test(between);
}

/** The label and the place of "Panel 1 – Building C", whose theme stands below. */
export function partLabel(
  text: SourceText,
  title: Span,
  lexicon: Lexicon,
): { label: Span; place: Span } | undefined {
  const tokens = text.tokens(title, 24);
  const at = tokens.findIndex(
    ({ text: mark, glued }) => /^[-–—|,(]$/.test(mark) && !isHyphen(mark, glued),
  );
  const [before, first, last] = [tokens[at - 1], tokens[at + 1], tokens.at(-1)];
  if (before === undefined || first === undefined || last === undefined) return undefined;
  const label = { start: title.start, end: before.end };
  const end = isMark(last, ")]") ? last.start : last.end;
  const place = withoutEdges(text, { start: first.start, end });
  const isPlaced = isLabel(text, label, lexicon) && isPlace(text, text.tokens(place), lexicon);
  return isPlaced ? { label, place } : undefined;
}

function isHyphen(mark: string, glued: boolean): boolean {
  return mark === "-" && glued;
}

const LONGEST_QUESTION = 90;
const MOST_ABOVE_QUESTION = 3;
const MOST_ABOVE_QUOTATION = 4;

/** "Cannabis after the law:" leads on to its second half, and a few words above one question or quotation to that. */
function isOpenTitle(text: SourceText, title: Span, theme: Span, lexicon: Lexicon): boolean {
  const tokens = text.tokens(title, 40);
  const unthemed = isQuoted(text, theme) ? SERVICE : UNTHEMED;
  if (unthemed.has(kindOf(tokens, lexicon)) || isPeople(text, title, lexicon)) return false;
  // "Cinema", above the name of a film.
  const isElsewhere = !isQuoted(text, theme) && isPlace(text, tokens, lexicon);
  if (isElsewhere || saysParallel(text, title, lexicon)) return false;
  const words = tokens.filter(({ kind }) => kind !== "mark").length;
  const hasColon = text.slice(title.end - 1, theme.start).includes(":");
  if (hasColon) return words > 2 && text.tokens(theme).length > 1;
  const isPlain = !/[“„«"]/.test(text.slice(title.start, title.end));
  if (isQuoted(text, theme)) return isPlain && words <= MOST_ABOVE_QUOTATION;
  const isShort = words <= MOST_ABOVE_QUESTION && theme.end - theme.start <= LONGEST_QUESTION;
  if (!isQuestion(text, theme) || text.tokens(theme).length <= 3) return false;
  return isShort && /[\p{L}\p{N}]$/u.test(plainText(text, title));
}

function isQuestion(text: SourceText, line: Span): boolean {
  return plainText(text, line).endsWith("?");
}

const SERVICE: ReadonlySet<string> = new Set(["registration", "break", "meal", "departure"]);
const UNTHEMED: ReadonlySet<string> = new Set([...SERVICE, "opening", "closing"]);

/** Whether the line under one word says it again, with more: "Opening", "Official opening of the meeting". */
export function isToldAgain(
  text: SourceText,
  { title, details }: TitledLines,
  lexicon: Lexicon,
): boolean {
  const [theme] = details;
  if (theme === undefined || !isLineBreak(text.slice(title.end, theme.start))) return false;
  const [word, ...more] = text.tokens(withoutEdges(text, title), 4);
  const told = text.tokens(theme, 4);
  const isSame = told.slice(0, 2).some(({ text: again }) => again === word?.text);
  return more.length === 0 && isSame && told.length > 2 && isTheme(text, theme, lexicon);
}

/** A word for one talk or session, with its number or without. */
export function isLabel(text: SourceText, title: Span, lexicon: Lexicon): boolean {
  if (title.end - title.start > LONGEST_LABEL) return false;
  const tokens = text.tokens(withoutEdges(text, title));
  const numbered = numberBefore(tokens, lexicon);
  const word = labelWord(tokens, numbered, lexicon);
  if (word === undefined) return false;
  const rest = tokens
    .slice(word.next)
    .filter(({ kind, text: mark }) => kind !== "mark" || !/^[.:#°º]$/.test(mark));
  if (rest.length > 2 || !rest.every(isPartOfNumber)) return false;
  return word.alone || numbered > 0 || rest.length > 0;
}

/** Behind "1st", "Erstes", "II". */
function numberBefore(tokens: readonly Token[], lexicon: Lexicon): number {
  const ordinal = lexicon.ordinals.match(tokens, 0);
  if (ordinal !== undefined) return ordinal.next;
  const [first, mark] = tokens;
  const isRoman = /^[ivx]{1,4}$/.test(first?.text ?? "");
  const isNumber = first?.kind === "number" && first.text.length <= 2;
  if (!isRoman && !isNumber) return 0;
  return mark?.kind === "mark" ? 2 : 1;
}

/** The "2" and "B" of "Panel 2B", and the "N" of "N° 2". */
function isPartOfNumber(token: Token): boolean {
  return isNumbering(token) || /^(?:n|nr|no)$/.test(token.text);
}

/** `alone` where the word is a label without a number too: "Keynote", and not "Group". */
function labelWord(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): { next: number; alone: boolean } | undefined {
  const session = lexicon.sessions.match(tokens, at);
  const kind = lexicon.kinds.match(tokens, at);
  if (lexicon.together.match(tokens, at)?.next === tokens.length) return undefined;
  const next = Math.max(session?.next ?? 0, kind?.next ?? 0);
  if (kind === undefined || kind.next < next)
    return session === undefined ? undefined : { next, alone: false };
  const isTalk = TALKS.has(kind.value);
  const isTable = lexicon.eventKinds.match(tokens, at)?.value === "roundtable";
  const isWorkshop = kind.value === "workshop" && session?.next === next;
  if (!isTalk && !isTable && session?.next !== next) return undefined;
  return { next, alone: isTalk || isTable || isWorkshop };
}

const TALKS: ReadonlySet<string> = new Set(["keynote", "presentation", "panel", "plenary"]);
