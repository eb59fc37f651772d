import { isOfPeople } from "./category-kinds.ts";
import { afterRole, endsWithRole, hasRole, markAt, type Sentence } from "./sentence.ts";

export function startsMember(sentence: Sentence, at: number): boolean {
  const mark = markAt(sentence, at - 1);
  return at === 0 || /^(?:[,;:(]|person)$/.test(mark) || endsWithRole(sentence, at, "and");
}

export function endsMember(sentence: Sentence, end: number): boolean {
  return (
    end >= sentence.tokens.length ||
    /^(?:[,;)]|person)$/.test(markAt(sentence, end)) ||
    hasRole(sentence, end, "and") ||
    hasRole(sentence, end, "from")
  );
}

/** Whether others begin behind an "and" whom no number counts: `2 judges and the lawyers`, `2 judges and a luthier`. */
export function isAnother(sentence: Sentence, at: number): boolean {
  const { notes, tokens, vocabulary } = sentence;
  if (notes[at]?.count !== undefined || !hasRole(sentence, at, "article")) return false;
  const noun = afterRole(sentence, at);
  const { category, people } = notes[noun] ?? {};
  if (isOfPeople(vocabulary.tree, category?.value) || people?.value === "occupations") return true;
  const isOne = vocabulary.articles.match(tokens, at)?.end === noun;
  const end = isOne ? unknownEnd(sentence, noun) : undefined;
  return end !== undefined && !isOfOthers(sentence, noun, end);
}

const LONGEST_NAME = 4;

/** Where words end of which none is known. */
export function unknownEnd(sentence: Sentence, from: number): number | undefined {
  const { notes, tokens } = sentence;
  for (let end = from; end < from + LONGEST_NAME; end++) {
    const comes = hasRole(sentence, end, "attended") || hasRole(sentence, end, "stop");
    if (end > from && (comes || endsMember(sentence, end))) return end;
    const { count, category, people } = notes[end] ?? {};
    const isKnown = count !== undefined || category !== undefined || people !== undefined;
    if (tokens[end]?.kind !== "word" || isKnown) return undefined;
  }
  return undefined;
}

/** `a think tank`, `a two-hour session`: nobody. */
function isOfOthers({ notes, tokens, vocabulary }: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { roles, country } = notes[at] ?? {};
    const isOther = roles !== undefined || country !== undefined;
    if (isOther || vocabulary.isBody(tokens[at]?.folded ?? "")) return true;
  }
  return false;
}
