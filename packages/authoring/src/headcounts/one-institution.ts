import { isOfOrganizations } from "./category-kinds.ts";
import { isCapital } from "./name.ts";
import { afterArticle, afterRole, hasRole, type Sentence, type Span } from "./sentence.ts";

const LONGEST_KIND = 4;

/**
 * Whether words behind "from" name one institution by its kind and a name: `barreau de Lyon`, `politiezone Gent`, `the Lithuanian
 * embassy`. More than one are a kind only (`embassies of Germany`), and areas are no institutions (`the north of France`).
 */
export function isOneInstitution(sentence: Sentence, tail: Span): boolean {
  const { capitalNouns, noun } = sentence.vocabulary.attendance;
  if (noun === "last" && !capitalNouns && isNamedKind(sentence, tail)) return true;
  if (!capitalNouns && isCapital(sentence, tail.from)) return false;
  const at = nameAt(sentence, tail);
  if (at === undefined) return false;
  const { name, kindEnd, isLinked } = at;
  const category = sentence.notes[tail.from]?.category;
  if (
    isArea(sentence, tail.from, kindEnd) ||
    isPlural(sentence, kindOf(sentence, tail.from, kindEnd))
  )
    return false;
  // "ambassade de Roumanie", but "le sud de la France".
  if (sentence.notes[name]?.country !== undefined) return isLinked && category !== undefined;
  return !capitalNouns || category !== undefined;
}

/** The token of the noun that tells the kind. */
function kindOf(sentence: Sentence, from: number, end: number): number {
  return sentence.vocabulary.attendance.noun === "last" ? end - 1 : from;
}

/** Where a name stands behind a few words for the kind, with a word between them or right behind. */
function nameAt(
  sentence: Sentence,
  { from, to }: Span,
): { name: number; kindEnd: number; isLinked: boolean } | undefined {
  const { capitalNouns, capitalKinds } = sentence.vocabulary.attendance;
  for (let at = from + 1; at < Math.min(to, from + 1 + LONGEST_KIND); at++) {
    if (hasRole(sentence, at, "from") || hasRole(sentence, at, "place")) {
      const link = afterRole(sentence, at);
      const name = afterArticle(sentence, link);
      return name < to && isCapital(sentence, name)
        ? { name, kindEnd: at, isLinked: true }
        : undefined;
    }
    if (capitalNouns || !isCapital(sentence, at)) continue;
    // "from neighbouring Moldova" is no name, "politiezone Gent" is one.
    const isBeside = at === from + 1 && capitalKinds !== true;
    return isBeside ? { name: at, kindEnd: at, isLinked: false } : undefined;
  }
  return undefined;
}

/** `the Lithuanian embassy`. */
function isNamedKind(sentence: Sentence, { from, to }: Span): boolean {
  const { notes, vocabulary } = sentence;
  if (!hasRole(sentence, from - 1, "article") || !isCapital(sentence, from)) return false;
  for (let at = from + 1; at < Math.min(to, from + LONGEST_KIND); at++) {
    const { category } = notes[at] ?? {};
    if (category === undefined) continue;
    const isKind = vocabulary.tree.get(category.value)?.kind === "organization";
    return isKind && category.end === to && !isPlural(sentence, to - 1);
  }
  return false;
}

function isArea(sentence: Sentence, from: number, end: number): boolean {
  for (let at = from; at < end; at++)
    if (
      hasRole(sentence, at, "area") ||
      hasRole(sentence, at, "thing") ||
      hasRole(sentence, at, "kind")
    )
      return true;
  return false;
}

function isPlural({ tokens, vocabulary }: Sentence, at: number): boolean {
  const word = tokens[at]?.folded ?? "";
  const { plurals, singulars } = vocabulary.attendance;
  return plurals.some((end) => word.endsWith(end)) && !singulars.some((end) => word.endsWith(end));
}

/**
 * `2 Openbaar Ministerie`, `4 gemeente Helmond`: words in the singular behind more than one name the body that they are from,
 * where kinds have no capitals.
 */
export function isOneBody(sentence: Sentence, name: Span): boolean {
  const { notes, vocabulary } = sentence;
  const { capitalNouns, capitalKinds, noun } = vocabulary.attendance;
  if ((notes[name.from - 1]?.count?.value ?? 0) < 2 || capitalKinds) return false;
  if (isKindBeside(sentence, name)) return true;
  if (capitalNouns || name.to - name.from < 2) return false;
  for (let at = name.from; at < name.from + 2; at++)
    if (!isCapital(sentence, at) || notes[at]?.people !== undefined) return false;
  return !isPlural(sentence, noun === "last" ? name.to - 1 : name.from);
}

/** `gemeente Helmond`, `ambassade de Roumanie`: the kind in the singular, and its name right behind. */
function isKindBeside(sentence: Sentence, { from, to }: Span): boolean {
  const { category } = sentence.notes[from] ?? {};
  if (category === undefined || category.end >= to || isPlural(sentence, from)) return false;
  const isKind = isOfOrganizations(sentence.vocabulary.tree, category.value);
  const link = hasRole(sentence, category.end, "from")
    ? afterRole(sentence, category.end)
    : category.end;
  return isKind && link < to && isCapital(sentence, link);
}
