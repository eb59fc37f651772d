import type { Country, Id } from "@plenary/core";
import { isCapital, isName, isShortName } from "./name.ts";
import { isOneBody, isOneInstitution } from "./one-institution.ts";
import { afterRole, endsWithRole, hasRole, type Sentence, type Span, trim } from "./sentence.ts";
import type { PeopleNoun } from "./vocabulary.ts";

/** A phrase in the making. */
export interface PhraseDraft {
  readonly categories: Id[];
  readonly institutions: Span[];
  readonly countries: Country[];
  /** Whether it stands behind its number. */
  readonly isBehind: boolean;
  noun?: PeopleNoun;
  labelEnd?: number;
  isProfession: boolean;
  /** What the part before was about: the people, or where they come from. */
  inTail: boolean;
  /** The parts that tell where they come from, and those of them that no category knows. */
  readonly origins: { all: number; unknown: number };
}

/** The label of a category, and where it stands. */
export interface Found {
  readonly id: Id;
  readonly span: Span;
}

/** The labels within some words, in their order. */
export function categoriesIn(sentence: Sentence, { from, to }: Span): Found[] {
  const found: Found[] = [];
  for (let at = from; at < to; at++) {
    const category = sentence.notes[at]?.category;
    if (category !== undefined && category.end <= to) {
      found.push({ id: category.value, span: { from: at, to: category.end } });
    }
  }
  return found;
}

/** Takes the countries that are named. */
export function readCountries({ notes }: Sentence, { from, to }: Span, draft: PhraseDraft): void {
  for (let at = from; at < to; at++) {
    const country = notes[at]?.country;
    if (country !== undefined && notes[at]?.people === undefined)
      draft.countries.push(country.value);
  }
}

/** `Questura di Milano`: where no people stand before "from", it may be a part of the name. */
export function isNameWhole(sentence: Sentence, part: Span, draft: PhraseDraft): boolean {
  // "95 Interessierte in den Bürgersaal": the noun behind a number is of people.
  if (draft.isBehind && sentence.vocabulary.attendance.capitalNouns) return false;
  const name = trim(sentence, part);
  const found = categoriesIn(sentence, name)[0];
  if (!isName(sentence, name, { category: found?.span, speaksFor: false, alone: true }))
    return false;
  if (!isCapital(sentence, name.from)) return false;
  draft.institutions.push(name);
  if (found !== undefined) draft.categories.push(found.id);
  return true;
}

/** What stands behind "from": an institution, a country, or only more about the people. */
export function readTail(
  sentence: Sentence,
  tail: Span,
  head: {
    readonly isProfession: boolean;
    readonly hasCategory: boolean;
    readonly isEmpty: boolean;
    readonly link: number;
  },
  draft: PhraseDraft,
): void {
  if (isNoOrigin(sentence, tail, head.link, draft)) return;
  const inner = innerName(sentence, tail);
  if (inner !== undefined) {
    draft.institutions.push(inner);
    if (head.isProfession || head.isEmpty) draft.labelEnd ??= head.link;
    return;
  }
  const found = categoriesIn(sentence, tail)[0];
  const isResidual = found && sentence.vocabulary.tree.get(found.id)?.kind === "residual";
  if (!head.hasCategory && found !== undefined && !isResidual) draft.categories.push(found.id);
  if (hasRole(sentence, head.link, "place") && !hasRole(sentence, head.link, "from")) return;
  const country = sentence.notes[tail.from]?.country;
  if (country !== undefined && isAllOf(sentence, tail, country.end)) {
    draft.countries.push(country.value);
    return;
  }
  const named = isName(sentence, tail, {
    category: found?.span,
    speaksFor: draft.noun === "representatives",
  });
  const speaksFor =
    head.isProfession ||
    draft.noun === "representatives" ||
    hasRole(sentence, head.link, "speaksFor");
  if (
    !named &&
    !(head.isProfession && found !== undefined && !endsWithRole(sentence, tail.to, "kind")) &&
    !(speaksFor && isOneInstitution(sentence, tail))
  )
    return;
  draft.institutions.push(tail);
  if (head.isProfession || head.isEmpty) draft.labelEnd ??= head.link;
}

/** `1,353 attendees at ICANN 59`: that is the event; `two judges from each court`: of no one court. */
function isNoOrigin(sentence: Sentence, tail: Span, link: number, { noun }: PhraseDraft): boolean {
  if (hasRole(sentence, tail.from, "each")) return true;
  return noun === "participants" && hasRole(sentence, link, "event");
}

/** Whether no name goes on behind a country: `from Romania working with children`. */
function isAllOf(sentence: Sentence, { to }: Span, end: number): boolean {
  return end >= to || !(isCapital(sentence, end) || hasRole(sentence, end, "from"));
}

/** `support for victims of APAV`: words in lower case that are no category lead on to the name. */
function innerName(sentence: Sentence, tail: Span): Span | undefined {
  if (isCapital(sentence, tail.from) || categoriesIn(sentence, tail).length > 0) return undefined;
  for (let at = tail.to - 1; at > tail.from; at--) {
    if (!hasRole(sentence, at, "from")) continue;
    const name = trim(sentence, { from: afterRole(sentence, at), to: tail.to });
    const named = isName(sentence, name, { category: undefined, speaksFor: false, alone: false });
    return named && isCapital(sentence, name.from) ? name : undefined;
  }
  return undefined;
}

/** A part behind "from": more of the institution's name, one more institution, or one more kind of them. */
export function goOn(sentence: Sentence, part: Span, draft: PhraseDraft): void {
  const last = draft.institutions.at(-1);
  const found = categoriesIn(sentence, part)[0];
  const country = sentence.notes[trim(sentence, part).from]?.country;
  if (country !== undefined && draft.countries.length > 0) {
    draft.countries.push(country.value);
    return;
  }
  const alone = found?.span.from === part.from && found.span.to === part.to;
  const kind = found && sentence.vocabulary.tree.get(found.id)?.kind;
  // "High Court of Cassation and Justice" goes on; "Ministry of Justice and Ministry of Labour" are two.
  const fresh =
    hasRole(sentence, part.from, "article") ||
    (found?.span.from === part.from && (!alone || kind === "organization"));
  if (last !== undefined && !fresh) {
    draft.institutions.splice(-1, 1, { from: last.from, to: part.to });
    return;
  }
  const name = trim(sentence, part);
  const named = isName(sentence, name, { category: found?.span, speaksFor: true });
  if (last !== undefined && named) draft.institutions.push(name);
  if (!draft.isProfession && found !== undefined) draft.categories.push(found.id);
}

/** `3 procurori DIICOT`: a short name stands behind the profession without a word between. */
export function nameBehind(sentence: Sentence, rest: Span, draft: PhraseDraft): void {
  const first = { from: rest.from, to: Math.min(rest.to, rest.from + 1) };
  if (!isName(sentence, first, { category: undefined, speaksFor: false, alone: true })) return;
  draft.institutions.push(rest);
  draft.labelEnd ??= rest.from;
}

/** `2 GDSACP representatives`, `National Agency for Employment: 1`: the institution stands where the people do. */
export function nameBefore(
  sentence: Sentence,
  head: Span,
  noun: PeopleNoun | undefined,
  draft: PhraseDraft,
): void {
  const { notes, vocabulary } = sentence;
  let { to } = head;
  if (noun !== undefined) {
    if (vocabulary.attendance.noun === "first") return;
    while (to > head.from && notes[to - 1]?.people === undefined) to--;
    to--;
  }
  const name = trim(sentence, { from: head.from, to });
  if (draft.isBehind && noun === undefined && isOneBody(sentence, name)) {
    draft.institutions.push(name);
    return;
  }
  const category = categoriesIn(sentence, name)[0]?.span;
  // "Cinco Conselheiros Tutelares": where nouns stand first, the first behind a number is of people.
  const isNoun = draft.isBehind && vocabulary.attendance.noun === "first" && noun === undefined;
  if (isNoun && category === undefined && !isShortName(sentence, name.from)) return;
  if (isName(sentence, name, { category, speaksFor: false, alone: true })) {
    draft.institutions.push(name);
  }
}
