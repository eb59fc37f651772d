import { isGivenName } from "../../names/is-given-name.ts";
import type { Detail, DraftItem } from "../assemble/draft.ts";
import { kindOf } from "../lexicon/kind-of.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { withoutEdges } from "../text/clean.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";
import { isMark, type Token } from "../text/tokens.ts";
import { namesSomebody } from "./people.ts";
import { isCapital } from "./person-names.ts";

/** So many items, and so large a part of all talks, say that their columns were lost. */
const FEWEST = 3;
const LONGEST_NAME = 4;
const MOST_TOKENS = 8;
/** What is no talk has no speaker. */
const SERVICE: ReadonlySet<string> = new Set([
  "break",
  "meal",
  "registration",
  "departure",
  "social",
]);

/**
 * The talks of a text that was copied out of columns, with the speakers apart from the title that they stand right behind: "Housing first
 * in small towns Ana Pop". One alone may be about Ana Pop.
 */
export function namesAtEnd(
  text: SourceText,
  talks: readonly DraftItem[],
  lexicon: Lexicon,
): ReadonlyMap<DraftItem, DraftItem> {
  const found = new Map(
    talks.flatMap((item) => {
      const parted = partName(text, item, lexicon);
      return parted === undefined ? [] : [[item, parted] as const];
    }),
  );
  return isMostTalks(found.size, talks.length) ? found : new Map();
}

/** The items of a text that may have speakers. */
export function talksOf(
  text: SourceText,
  items: readonly DraftItem[],
  lexicon: Lexicon,
): DraftItem[] {
  return items.filter(({ title }) => !SERVICE.has(kindOf(text.tokens(title, 40), lexicon)));
}

/** Whether so many of the talks look alike that it is how the text is laid out. */
export function isMostTalks(found: number, talks: number): boolean {
  return found >= FEWEST && found * 2 >= talks;
}

function partName(text: SourceText, item: DraftItem, lexicon: Lexicon): DraftItem | undefined {
  const { head, second, remark } = withoutTail(text, item.title, lexicon);
  const tokens = text.tokens(head);
  const at = nameStart(text, tokens, lexicon);
  if (at === undefined) return undefined;
  const [first, before] = [tokens[at], tokens[at - 1]];
  if (first === undefined || before === undefined) return undefined;
  const names = [{ start: first.start, end: head.end }, ...second];
  const details: Detail[] = [...names, ...remark].map((span) => ({ ...span, bullet: false }));
  return {
    ...item,
    title: { start: item.title.start, end: before.end },
    details: [...details, ...item.details],
  };
}

/** A title without the second speaker behind a dash, and without a remark in brackets: `… Ana Pop - Ion Vlad (in English)`. */
function withoutTail(text: SourceText, title: Span, lexicon: Lexicon) {
  const whole = withoutEdges(text, title);
  const words = text.slice(whole.start, whole.end);
  const open = words.endsWith(")") ? words.lastIndexOf("(") : -1;
  const remark = open > 0 ? [{ start: whole.start + open, end: whole.end }] : [];
  const end = whole.start + (open > 0 ? open : words.length);
  const span = withoutSuffix(text, withoutEdges(text, { start: whole.start, end }));
  const dash = text.slice(span.start, span.end).search(/ [–—/&-] [^–—/&]*$/);
  const other = { start: span.start + dash + 3, end: span.end };
  const isPerson = dash > 0 && namesSomebody(text, other, lexicon);
  return isPerson
    ? { head: { start: span.start, end: span.start + dash }, second: [other], remark }
    : { head: span, second: [], remark };
}

/** "Warren Pike, III", "Ana Pop, PhD": what is no part of a name, and of nothing else. */
function withoutSuffix(text: SourceText, { start, end }: Span): Span {
  const suffix = /, (?:I{2,3}|IV|[JS]r\.?|Ph\.?D\.?|M\.?D\.?)$/.exec(text.slice(start, end));
  return { start, end: end - (suffix?.[0].length ?? 0) };
}

/** Where a given name with one to three further words begins that end a title, behind a word that does not lead to it. */
function nameStart(
  text: SourceText,
  tokens: readonly Token[],
  lexicon: Lexicon,
): number | undefined {
  for (let at = Math.max(1, tokens.length - MOST_TOKENS); at < tokens.length - 1; at++) {
    const [first, before] = [tokens[at], tokens[at - 1]];
    if (first === undefined || before === undefined || !isGivenName(first.text)) continue;
    const name = tokens.slice(at);
    const words = name.filter(({ kind }) => kind === "word").length;
    const isName =
      words > 1 &&
      words <= LONGEST_NAME &&
      name.every((token, place) => isNamePart(text, token, name[place + 1]));
    const leads =
      before.kind === "mark" ||
      lexicon.small.has(tokens, at - 1) ||
      lexicon.honorifics.has(tokens, at - 1) ||
      lexicon.roles.has(tokens, at - 1);
    if (isName && !leads && !lexicon.kinds.has(tokens, at)) return at;
  }
  return undefined;
}

/** The parts of "Ana-Maria O’Neill"; and not "ARIA" beside them. */
function isNamePart(text: SourceText, token: Token, next: Token | undefined): boolean {
  if (token.kind === "mark") return isMark(token, "’'-") && token.glued && next?.glued === true;
  const isInitial = token.end - token.start === 1 && next?.glued === true;
  return (
    isCapital(text, token) && (isInitial || /\p{Ll}$/u.test(text.slice(token.start, token.end)))
  );
}
