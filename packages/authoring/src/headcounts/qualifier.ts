import type { Country, Id } from "@plenary/core";
import type { NamedOrganization } from "./organizations.ts";
import { isPerson } from "./persons.ts";
import type { Phrase } from "./phrase.ts";
import { hasRole, markAt, type Sentence, type Span, sourceOf, trim } from "./sentence.ts";

/** What a bracket behind a group of people adds to it. */
export interface Qualifier {
  readonly categories?: readonly Id[];
  readonly countries?: readonly Country[];
  readonly organizations?: readonly NamedOrganization[];
  /** The institution with the name or the short name that the bracket gives. */
  readonly institution?: NamedOrganization;
  readonly label?: string;
  readonly note?: string;
}

/** Reads a bracket that counts nobody: `(prosecutors and judges)`, `(Germany, UNODC)`, `(the General Direction of …)`. */
export function readQualifier(
  sentence: Sentence,
  bracket: Span,
  { phrase, institution }: { phrase: Phrase; institution: NamedOrganization | undefined },
): Qualifier {
  const text = `(${sourceOf(sentence, bracket)})`;
  if (hasRole(sentence, bracket.from, "both")) return {};
  // "6 officers from DIICOT (2 of them judges)": of some alone.
  if (sentence.notes[bracket.from]?.count !== undefined) return noteOf(sentence, bracket);
  const longName = institution && spelledOut(sentence, bracket, institution);
  if (longName !== undefined) return { institution: longName };
  const parts = listed(sentence, bracket);
  const countries = parts.flatMap((part) => sentence.notes[part.from]?.country?.value ?? []);
  if (countries.length > 0) {
    const others = parts.filter((part) => sentence.notes[part.from]?.country === undefined);
    return { countries, organizations: others.map((part) => organization(sentence, part)) };
  }
  const categories = parts.flatMap((part) => categoryOf(sentence, part) ?? []);
  if (categories.length === 0) return noteOf(sentence, bracket);
  if (phrase.categories.length === 0) return { categories, label: text };
  const { tree } = sentence.vocabulary;
  const within = categories.every((id) =>
    phrase.categories.some((wide) => tree.isWithin(id, wide)),
  );
  return within ? { label: text } : noteOf(sentence, bracket);
}

function noteOf(sentence: Sentence, bracket: Span): Qualifier {
  const note = sourceOf(sentence, bracket);
  return note === "" || namesOnlyPersons(sentence, bracket) ? {} : { note };
}

/** `(including Ana Pop)`: without the person only small words are left. */
function namesOnlyPersons({ tokens, notes }: Sentence, { from, to }: Span): boolean {
  let rest = from;
  for (let at = from; at < to; at++) {
    const isSmall = tokens[at]?.kind === "mark" || notes[at]?.roles !== undefined;
    if (at >= rest && !isSmall) return false;
    rest = Math.max(rest, notes[at]?.roles?.end ?? at + 1);
  }
  return tokens.slice(from, to).some(isPerson);
}

/** Whether the bracket gives the long name of a short one, or the short one of a long. */
function spelledOut(
  sentence: Sentence,
  bracket: Span,
  institution: NamedOrganization,
): NamedOrganization | undefined {
  const name = sourceOf(sentence, trim(sentence, bracket));
  const isShort = (text: string) => /^[\p{Lu}\p{N}.-]{2,12}$/u.test(text);
  const { from, to } = bracket;
  const words = to - from;
  if (isShort(institution.name) && words > 1 && !/[,;]/.test(name)) {
    return { ...institution, name, acronym: institution.name };
  }
  return isShort(name) && words === 1 ? { ...institution, acronym: name } : undefined;
}

/** The parts of a list in a bracket, without their articles. */
function listed(sentence: Sentence, { from, to }: Span): Span[] {
  const parts: Span[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    const ends = at === to || /^[,;/]$/.test(markAt(sentence, at)) || hasRole(sentence, at, "and");
    if (!ends) {
      at = (sentence.notes[at]?.category?.end ?? sentence.notes[at]?.country?.end ?? at + 1) - 1;
      continue;
    }
    const part = trim(sentence, { from: start, to: at });
    if (part.to > part.from) parts.push(part);
    start = at + 1;
  }
  return parts;
}

function categoryOf({ notes }: Sentence, { from, to }: Span): Id | undefined {
  for (let at = from; at < to; at++) {
    const category = notes[at]?.category;
    if (category !== undefined) return category.value;
  }
  return undefined;
}

function organization(sentence: Sentence, part: Span): NamedOrganization {
  const id = categoryOf(sentence, part);
  return {
    name: sourceOf(sentence, part),
    categories: id === undefined ? [] : [id],
    offset: sentence.tokens[part.from]?.start ?? 0,
  };
}
