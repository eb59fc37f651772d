import type { Detail } from "../assemble/draft.ts";
import { kindOf } from "../lexicon/kind-of.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { namesSomebody } from "../people/people.ts";
import { FILLER } from "../text/characters.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";
import { type Token, tokenize } from "../text/tokens.ts";
import { isPeople, isShouted } from "./theme-lines.ts";

export const LONGEST_TITLE = 300;
/** A line that was broken because the page ends there. */
const SHORTEST_BROKEN = 25;
const LONGEST_BREAK = 40;
const LONGEST_SMALL = 12;
/** One line break, and what stands before it. */
const LINE_BREAK = /^\s*([:,]?)[^\S\n\v]*[\n\v][^\S\n\v]*$/;

/** Whether a title goes on in the first of the lines under it: in lower case, or because a quotation, a bracket or a colon leaves it open. */
export function goesOn(
  text: SourceText,
  title: Span,
  [next, ...later]: readonly Detail[],
  lexicon: Lexicon,
): boolean {
  if (next === undefined || next.bullet || next.start - title.end > LONGEST_BREAK) return false;
  if (next.end - title.start > LONGEST_TITLE) return false;
  const between = text.slice(title.end, next.start).replaceAll(FILLER, "");
  // "Ergeb-", and on the next line "nisse".
  const isHyphenated = /^-[^\S\n\v]*[\n\v][^\S\n\v]*$/.test(between);
  if (isHyphenated && /\p{L}/u.test(text.charAt(title.end - 1)))
    return /\p{Ll}/u.test(text.charAt(next.start));
  const [, mark] = LINE_BREAK.exec(between) ?? [];
  if (mark === undefined) return false;
  if (linesToClose(text, title, [next, ...later]) > 0) return true;
  const tokens = text.tokens(next, 12);
  if (namesSomebody(text, next, lexicon) || lexicon.sequels.has(tokens, 0)) return false;
  const words = text.slice(title.start, title.end);
  const line = text.slice(next.start, next.end);
  if (leadsOn(words, mark, /^\p{Ll}/u.test(line), lexicon)) return true;
  // "a) Bread": an entry of a list.
  if (isPeople(text, next, lexicon) || /[@\d]|^\p{L}[.)]\s/u.test(line)) return false;
  if (isOfAbove(words, tokens, lexicon) && line.length <= LONGEST_OF) return true;
  if (mark === ":") return /^[\p{Ll}“„«"]/u.test(line);
  // "EVENING FOR CHILDREN", and below it "AND FOR PARENTS".
  if (isShouted(words) && isShouted(line)) return lexicon.small.has(tokens, 0);
  return words.length >= SHORTEST_BROKEN && /[\p{L},–-]$/u.test(words) && /^\p{Ll}/u.test(line);
}

/** A list goes on after its comma, behind a small word a long line, or one in lower case, and behind "and" any. */
function leadsOn(words: string, mark: string, lower: boolean, lexicon: Lexicon): boolean {
  if ((mark === "," && words.includes(",")) || /,.*,$/.test(words)) return true;
  const end = { start: Math.max(0, words.length - LONGEST_SMALL), end: words.length };
  const last = tokenize(words, end).at(-1);
  const isBroken = lower || words.length >= SHORTEST_BROKEN;
  // "OPENING AND", "Keynote lecture".
  if (last === undefined || !lexicon.small.has([last], 0)) return false;
  return isBroken || lexicon.and.has([last], 0);
}

const LONGEST_OF = 60;
const REST: ReadonlySet<string> = new Set(["break", "meal", "departure"]);

/** "REGISTRATION", and below it "Of the participants": a word that says its kind, and what it is the kind of. */
function isOfAbove(words: string, next: readonly Token[], lexicon: Lexicon): boolean {
  const title = tokenize(words, { start: 0, end: words.length }, 6);
  if (REST.has(kindOf(title, lexicon))) return false;
  return lexicon.kinds.match(title, 0)?.next === title.length && lexicon.of.has(next, 0);
}

/** The mark of a quotation or a bracket that does not end. */
function openIn(words: string): string | undefined {
  let open = "";
  for (const mark of words.match(/[“”„«»"()]/g) ?? []) {
    if (mark === "(" || mark === ")") continue;
    const closes = mark === "”" || mark === "»" || (open !== "" && (mark === "“" || mark === open));
    open = closes ? "" : mark;
  }
  if (open !== "") return open;
  return words.lastIndexOf("(") > words.lastIndexOf(")") ? "(" : undefined;
}

/** A quotation that ends no sooner is one whose end is missing. */
export const MOST_LINES = 3;
const CLOSING: Readonly<Record<string, RegExp>> = {
  "(": /[()]/,
  '"': /"/,
  "“": /[“”]/,
  "„": /[“”„]/,
  "«": /[«»]/,
};

/** How many of the next lines belong to a title whose quotation or bracket ends in the last of them, before another opens. */
export function linesToClose(text: SourceText, title: Span, lines: readonly Detail[]): number {
  const open = openIn(text.slice(title.start, title.end));
  if (open === undefined) return 0;
  for (const [at, line] of lines.slice(0, MOST_LINES).entries()) {
    if (line.bullet) return 0;
    const found = CLOSING[open]?.exec(text.slice(line.start, line.end))?.[0];
    if (found !== undefined) return found !== open || found === '"' ? at + 1 : 0;
  }
  return 0;
}
