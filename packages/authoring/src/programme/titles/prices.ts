import { withoutEdges } from "../text/clean.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";
import { isMark, type Token } from "../text/tokens.ts";

const CURRENCIES: ReadonlySet<string> = new Set(
  "€ $ £ euro euros eur ron leu lei chf gbp usd dollar dollars pound pounds franc francs".split(
    " ",
  ),
);
/** "Adults 5 €", "participation : 8 €". */
const MOST_BEFORE = 3;
/** "€ 7,50 per person", behind marks that stand within titles too. */
const MOST_BEHIND = 3;

/**
 * What something costs, behind its title: `Dinner; adults 18 €, bring a plate`, `Lunch – € 7,50 p.p.`. Behind a semicolon all that
 * follows is told beside the title, behind a dash or a comma the price must be all.
 */
export function priceAtEnd(
  text: SourceText,
  title: Span,
  tokens: readonly Token[],
): { title: Span; aside: Span } | undefined {
  for (const [at, mark] of tokens.entries()) {
    const first = tokens[at + 1];
    if (at === 0 || first === undefined || !isMark(mark, ";,–—|(-") || isHyphen(tokens, at))
      continue;
    const isSet = mark.text === ";" ? hasPrice(tokens, at + 1) : isPriceAlone(tokens, at + 1);
    if (!isSet) continue;
    const head = withoutEdges(text, { start: title.start, end: mark.start });
    if (head.start >= head.end) return undefined;
    return { title: head, aside: withoutEdges(text, { start: first.start, end: title.end }) };
  }
  return undefined;
}

function isHyphen(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === "-" && tokens[at]?.glued === true && tokens[at + 1]?.glued === true;
}

function hasPrice(tokens: readonly Token[], from: number): boolean {
  return tokens.some((_, at) => at >= from && priceAt(tokens, at) !== undefined);
}

/** A price, with a word for what it is of before it, and for whom behind it. */
function isPriceAlone(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at <= from + MOST_BEFORE && at < tokens.length; at++) {
    const end = priceAt(tokens, at);
    if (end === undefined) continue;
    const behind = tokens.slice(end).filter(({ kind }) => kind !== "mark");
    return behind.length <= MOST_BEHIND && behind.every(({ kind }) => kind === "word");
  }
  return false;
}

/** The place behind `18 €`, `7,50 euro`, `€ 7.50`, `5,-`. */
function priceAt(tokens: readonly Token[], at: number): number | undefined {
  const isBefore = CURRENCIES.has(tokens[at]?.text ?? "");
  const number = isBefore ? at + 1 : at;
  if (tokens[number]?.kind !== "number") return undefined;
  const isSplit = isMark(tokens[number + 1], ".,") && tokens[number + 2]?.glued === true;
  const next = isSplit ? number + 3 : number + 1;
  if (isBefore) return next;
  return CURRENCIES.has(tokens[next]?.text ?? "") ? next + 1 : undefined;
}
