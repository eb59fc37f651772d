import { hasRole, type Sentence, type Span } from "./sentence.ts";

/** What is known of words that may be the name of an institution. */
export interface NameContext {
  /** The label of a category within them. */
  readonly category?: Span | undefined;
  /** Whether people speak for what the words name, so that one capital is enough. */
  readonly speaksFor: boolean;
  /** Whether the words stand without people: then only what looks like nothing but a name is one. */
  readonly alone?: boolean;
}

/**
 * Whether words name one institution (`National Agency for Employment`, `GDSACP`), not a kind of them (`Romanian NGOs`,
 * `foreign embassies`) nor a place. The source's capitals tell it; German ones do not, so there a name has two nouns.
 */
export function isName(sentence: Sentence, span: Span, context: NameContext): boolean {
  const words = contentWords(sentence, span);
  if (words.length === 0) return false;
  if (words.some(({ isAcronym }) => isAcronym)) return true;
  if (isKind(sentence, span)) return false;
  const capitals = words.filter(({ capital }) => capital);
  if (sentence.vocabulary.attendance.capitalNouns && hasVerb(sentence, span)) return false;
  if (sentence.vocabulary.attendance.capitalNouns)
    return namedInGerman(sentence, span, context, capitals);
  if (words.some(({ hasInnerCapital }) => hasInnerCapital)) return true;
  if (context.alone) return looksLikeName(words, capitals, context);
  if (context.category !== undefined) return isCapital(sentence, context.category.from);
  if (capitals.length > 1) return true;
  const first = sentence.vocabulary.attendance.noun === "first" ? words[0] : words.at(-1);
  return context.speaksFor && first?.capital === true;
}

/** Without people only `Ministry of Justice` and `Gemeente Utrecht` are names: `Police Officers` may be a heading's capitals. */
function looksLikeName(
  words: readonly Word[],
  capitals: readonly Word[],
  { category }: NameContext,
): boolean {
  if (capitals.length < 2) return false;
  if (words.some(({ small }) => small)) return true;
  return (
    category !== undefined &&
    words[0]?.at === category.from &&
    capitals.some(({ at }) => at >= category.to)
  );
}

function namedInGerman(
  { notes }: Sentence,
  { from }: Span,
  { category, alone, speaksFor }: NameContext,
  capitals: readonly Word[],
): boolean {
  const beyond = capitals.filter(({ at }) => {
    if (notes[at]?.country !== undefined) return false;
    return category === undefined || at < category.from || at >= category.to;
  });
  if (alone)
    return (
      beyond.length > 1 || (category !== undefined && beyond.length > 0 && category.from === from)
    );
  if (category !== undefined) return beyond.length > 0;
  return beyond.length > 1 || (speaksFor && beyond.length > 2);
}

const LONGEST_SMALL = 5;

/** `Thüringen setzten sich …`: a long word in lower case behind a capital one is a verb, not a part of a German name. */
function hasVerb(sentence: Sentence, { from, to }: Span): boolean {
  for (let at = from + 1; at < to; at++) {
    const { start, end } = sentence.tokens[at] ?? { start: 0, end: 0 };
    const isSmall = /^\p{Ll}/u.test(sentence.text.slice(start, end));
    const isLong = end - start > LONGEST_SMALL && sentence.notes[at]?.roles === undefined;
    if (isSmall && isLong && isCapital(sentence, at - 1)) return true;
  }
  return false;
}

interface Word {
  readonly at: number;
  readonly capital: boolean;
  readonly isAcronym: boolean;
  /** `CoMensha`. */
  readonly hasInnerCapital: boolean;
  /** A small word in lower case, as within names: `for`, `de`. */
  readonly small: boolean;
}

function contentWords(sentence: Sentence, { from, to }: Span): Word[] {
  const words: Word[] = [];
  for (let at = from; at < to; at++) {
    const token = sentence.tokens[at];
    if (token?.kind !== "word") continue;
    const text = sentence.text.slice(token.start, token.end);
    const capital = /^\p{Lu}/u.test(text);
    if (!capital && hasRole(sentence, at, "article")) continue;
    words.push({
      at,
      capital,
      isAcronym: isShortName(sentence, at),
      small: !capital && text.length <= 7,
      hasInnerCapital: /^\p{Lu}\p{Ll}+\p{Lu}/u.test(text),
    });
  }
  return words;
}

/** Organizations whose name is one word like any other, in all languages. */
const ONE_WORD_NAMES = new Set(
  "caritas diakonie europol eurojust interpol frontex unicef oxfam greenpeace amnesty malteser johanniter solwodi pagasa comensha fairwork payoke".split(
    " ",
  ),
);

/** `GDSACP` and `Caritas`, but neither `NGO` nor `USA`. */
export function isShortName(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  const text = sentence.text.slice(token?.start, token?.end);
  if (ONE_WORD_NAMES.has(token?.folded ?? "")) return isCapital(sentence, at);
  return (
    text.length <= 14 &&
    /^(?:\p{Lu}[.]?){2,8}$/u.test(text) &&
    !hasRole(sentence, at, "kind") &&
    sentence.notes[at]?.country === undefined
  );
}

function isKind(sentence: Sentence, { from, to }: Span): boolean {
  for (let at = from; at < to; at++)
    if (hasRole(sentence, at, "kind")) return !isNamedBehind(sentence, at, to);
  return false;
}

/** `ITM Neamț`: a capital behind the short name of a kind names one of them. */
function isNamedBehind(sentence: Sentence, kind: number, to: number): boolean {
  const { people, category, country } = sentence.notes[kind + 1] ?? {};
  const isOther = people !== undefined || category !== undefined || country !== undefined;
  return kind + 1 < to && isCapital(sentence, kind) && isCapital(sentence, kind + 1) && !isOther;
}

/** Whether a word starts with a capital. */
export function isCapital({ text, tokens }: Sentence, at: number): boolean {
  return /^\p{Lu}/u.test(text.slice(tokens[at]?.start, tokens[at]?.end));
}
