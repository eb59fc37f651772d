import type { Country, Id } from "@plenary/core";
import { isOfOrganizations, isOfPeople } from "./category-kinds.ts";
import { countOrigin, isMixed } from "./mixed-origins.ts";
import {
  categoriesIn,
  type Found,
  goOn,
  isNameWhole,
  nameBefore,
  nameBehind,
  type PhraseDraft,
  readCountries,
  readTail,
} from "./origin.ts";
import {
  afterRole,
  hasRole,
  markAt,
  type Sentence,
  type Span,
  sourceOf,
  trim,
} from "./sentence.ts";
import type { PeopleNoun } from "./vocabulary.ts";

/** Who is counted, as the words say it. */
export interface Phrase {
  /** The source's words, without the institution where they tell a profession. */
  readonly label: string;
  readonly categories: readonly Id[];
  readonly noun?: PeopleNoun;
  /** Where people come from, each the span of a name. */
  readonly institutions: readonly Span[];
  readonly countries: readonly Country[];
  /** Whether the words say that this is the sum. */
  readonly isTotal: boolean;
  /** Whether the institution was said to be that of the group before too. */
  readonly both: boolean;
  /** Whether the noun itself tells a category: `judges`, not `representatives of courts`. */
  readonly isProfession: boolean;
}

/**
 * Reads who is counted: `5 social workers and psychologists from the directorate`. Where they stand behind their number, a noun
 * with a capital need not be a name. Linear in the words.
 */
export function readPhrase(sentence: Sentence, span: Span, isBehind = false): Phrase {
  const draft: PhraseDraft = {
    isBehind,
    categories: [],
    institutions: [],
    countries: [],
    isProfession: false,
    inTail: false,
    origins: { all: 0, unknown: 0 },
  };
  const whole = trim(sentence, span);
  for (const part of partsOf(sentence, whole)) readPart(sentence, part, draft);
  const labelled = { from: whole.from, to: draft.labelEnd ?? whole.to };
  return {
    label: sourceOf(sentence, trimEnd(sentence, labelled)),
    categories: isMixed(sentence, whole.to, draft) ? [] : [...new Set(draft.categories)],
    institutions: draft.institutions,
    countries: [...new Set(draft.countries)],
    ...(draft.noun === undefined ? {} : { noun: draft.noun }),
    isTotal: roleWithin(sentence, whole, "total"),
    both: roleWithin(sentence, span, "both"),
    isProfession: draft.isProfession,
  };
}

function roleWithin(sentence: Sentence, { from, to }: Span, role: "total" | "both"): boolean {
  for (let at = from; at < to; at++) if (hasRole(sentence, at, role)) return true;
  return false;
}

/** The parts between conjunctions, commas and slashes. */
function partsOf(sentence: Sentence, { from, to }: Span): Span[] {
  const parts: Span[] = [];
  let start = from;
  for (let at = from; at < to; ) {
    const isWord = hasRole(sentence, at, "and") || hasRole(sentence, at, "or");
    const and = sentence.notes[at]?.category === undefined && isWord;
    if (and || /^[,/&]$/.test(markAt(sentence, at))) {
      parts.push({ from: start, to: at });
      start = and ? afterRole(sentence, at) : at + 1;
      at = start;
    } else {
      at = sentence.notes[at]?.category?.end ?? at + 1;
    }
  }
  return [...parts, { from: start, to }].filter((part) => part.to > part.from);
}

function readPart(sentence: Sentence, part: Span, draft: PhraseDraft): void {
  const link = linkIn(sentence, part);
  const head = { from: part.from, to: link ?? part.to };
  const found = headCategory(sentence, head);
  const noun = nounIn(sentence, head);
  const { tree } = sentence.vocabulary;
  const people = noun !== undefined || isOfPeople(tree, found?.id);
  if (draft.inTail && !people) {
    goOn(sentence, part, draft);
    countOrigin(sentence, part, draft);
    return;
  }
  if (noun !== undefined) draft.noun ??= noun;
  const profession = professionIn(sentence, part);
  const category = profession ?? found?.id;
  if (category !== undefined) draft.categories.push(category);
  const isGroup =
    profession === undefined && found !== undefined && !isOfOrganizations(tree, found.id);
  const isProfession = noun === "occupations" || isGroup;
  if (isProfession) draft.isProfession = true;
  readCountries(sentence, head, draft);
  const isBody = found !== undefined && profession === undefined && !isProfession;
  if (link !== undefined && isBody && noun === undefined) {
    // "Ministry of Justice", "embassies of Germany": what follows is a part of the name.
    nameBefore(sentence, part, noun, draft);
    readCountries(sentence, { from: link, to: part.to }, draft);
    draft.inTail = true;
    return;
  }
  if (link === undefined) {
    if (found !== undefined && isProfession)
      nameBehind(sentence, { from: found.span.to, to: head.to }, draft);
    else nameBefore(sentence, head, noun, draft);
    draft.inTail = false;
    return;
  }
  draft.inTail = true;
  if (noun === undefined && found === undefined && isNameWhole(sentence, part, draft)) return;
  const tail = trim(sentence, { from: afterRole(sentence, link), to: part.to });
  countOrigin(sentence, tail, draft);
  readTail(
    sentence,
    tail,
    { isProfession, hasCategory: category !== undefined, isEmpty: link === part.from, link },
    draft,
  );
}

/** `officers of the police`, `police inspectors`: what people are by the first body that is named. */
function professionIn({ notes, tokens, vocabulary }: Sentence, { from, to }: Span): Id | undefined {
  const { professions, tree } = vocabulary;
  let noun: Id | undefined;
  let body: Id | undefined;
  for (let at = from; at < to && (noun === undefined || body === undefined); at++) {
    noun ??= professions.nouns.match(tokens, at)?.value;
    if (body === undefined && isOfOrganizations(tree, notes[at]?.category?.value))
      body = professions.bodies.match(tokens, at)?.value ?? "";
  }
  return noun === body ? noun : undefined;
}

function linkIn(sentence: Sentence, { from, to }: Span): number | undefined {
  for (let at = from; at < to; at++) {
    const { category, people } = sentence.notes[at] ?? {};
    // "members of staff of the consulate": the first "of" is a part of the noun.
    const noun = category ?? people;
    if (noun !== undefined) at = noun.end - 1;
    else if (hasRole(sentence, at, "from") || hasRole(sentence, at, "place")) return at;
  }
  return undefined;
}

/** The category of the head noun: the last in `police psychologist`, the first in `psychologue de la police`. */
function headCategory(sentence: Sentence, head: Span): Found | undefined {
  const found = categoriesIn(sentence, head);
  return sentence.vocabulary.attendance.noun === "last" ? found.at(-1) : found[0];
}

function nounIn({ notes }: Sentence, { from, to }: Span): PeopleNoun | undefined {
  let noun: PeopleNoun | undefined;
  for (let at = from; at < to; at++) noun = notes[at]?.people?.value ?? noun;
  return noun;
}

function trimEnd(sentence: Sentence, { from, to }: Span): Span {
  let end = to;
  while (
    end > from &&
    (sentence.tokens[end - 1]?.kind === "mark" || hasRole(sentence, end - 1, "both"))
  )
    end--;
  return { from, to: end };
}
