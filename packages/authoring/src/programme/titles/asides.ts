import type { Lexicon } from "../lexicon/lexicon.ts";
import { bracketAtEnd } from "../text/brackets.ts";
import { withoutEdges } from "../text/clean.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";
import type { Token } from "../text/tokens.ts";

/**
 * What a bracket at the end of a title says beside it: `Panel (Servicios Sociales)`, `Lunch (bring your own)`. One word, an abbreviation, a
 * number, and words for a kind of item or for a part belong to the title: `Lunch (optional)`, `Run (10 km)`, `Recess (coffee break)`; the
 * language, `Housing (EN)`, does not.
 */
export function asideAtEnd(
  text: SourceText,
  title: Span,
  tokens: readonly Token[],
  lexicon: Lexicon,
): { title: Span; aside: Span } | undefined {
  const bracket = bracketAtEnd(tokens);
  const open = bracket && tokens[bracket.open];
  if (bracket === undefined || open === undefined) return undefined;
  const inside = tokens.slice(bracket.open + 1, bracket.close);
  const [first, last] = [inside[0], inside.at(-1)];
  if (first === undefined || last === undefined || isOfTitle(text, inside, lexicon))
    return undefined;
  return {
    title: withoutEdges(text, { start: title.start, end: open.start }),
    aside: { start: first.start, end: last.end },
  };
}

function isOfTitle(text: SourceText, tokens: readonly Token[], lexicon: Lexicon): boolean {
  const [first] = tokens;
  const words = tokens.filter(({ kind }) => kind === "word");
  if (first === undefined || words.length === 0) return true;
  const isLabel = lexicon.sessions.has(tokens, 0) || lexicon.ordinals.has(tokens, 0);
  const isKind =
    lexicon.kinds.match(tokens, 0)?.next === tokens.length || isCompound(tokens, lexicon);
  const isNumber = first.kind === "number" && tokens.length <= LONGEST_NUMBER;
  const isName = /^(?:\p{Lu}\p{Ll}|(?:DE|EN|ES|FR|IT|NL|PT|RO)$)/u.test(
    text.slice(first.start, first.end),
  );
  return isLabel || isKind || isNumber || (words.length === 1 && !isName);
}

/** "Fishbowl-Diskussion". */
function isCompound(tokens: readonly Token[], lexicon: Lexicon): boolean {
  const [, hyphen, last, ...others] = tokens;
  const isOne = hyphen?.text === "-" && hyphen.glued && last?.glued === true;
  return isOne && others.length === 0 && lexicon.kinds.isIn(tokens);
}

/** "10 km", "3ª parte". */
const LONGEST_NUMBER = 3;
