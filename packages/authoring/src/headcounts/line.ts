import type { Country, Id } from "@plenary/core";
import type { Item } from "./item.ts";
import { isName, isShortName } from "./name.ts";
import { type NamedOrganization, organizationOf } from "./organizations.ts";
import { type Phrase, readPhrase } from "./phrase.ts";
import { readQualifier } from "./qualifier.ts";
import { hasRole, type Sentence, type Span, sourceOf } from "./sentence.ts";
import { type SessionLabels, sessionsOf, startsWithSession } from "./session-labels.ts";

/** One group of people with its number. */
export interface Line {
  /** Nothing where the list names a group and no number, or a range. */
  readonly value?: number;
  readonly label: string;
  readonly categories: readonly Id[];
  readonly institutions: readonly NamedOrganization[];
  /** Organizations that are listed as examples of where these people come from. */
  readonly organizations: readonly NamedOrganization[];
  readonly countries: readonly Country[];
  readonly note?: string;
  /** Whether the institution was told of a neighbouring line and holds for this one too. */
  readonly sharesInstitution?: "stated" | "inferred";
  readonly isRough: boolean;
  /** Whether the text gives a range instead of a number; it stands in the note. */
  readonly isRange?: boolean;
  /** Whether this stands for a number of each of several. */
  readonly isEach?: boolean;
  /** On which day, at which session or in which year they came. */
  readonly sessions?: SessionLabels;
  /** Whether the words only tell women from men, as they may of any people. */
  readonly isSplit?: true;
  /** Whether the words name people, so that the number is missed where it finds no place. */
  readonly isPeople: boolean;
  readonly offset: number;
}

const MANY = 3;

/** The line of an item, with what its bracket and its prefix add. */
export function lineOf(sentence: Sentence, item: Item, phrase: Phrase): Line {
  const named = phrase.institutions.map((span) => organizationOf(sentence, span));
  // "Judges, prosecutors, and experts from the Ministry": nobody knows whether the judges are from there.
  const isOfSome = phrase.categories.length >= MANY;
  const own = isOfSome ? [] : named;
  const prefix = item.prefix === undefined ? undefined : prefixOf(sentence, item.prefix);
  const extra =
    item.qualifier && readQualifier(sentence, item.qualifier, { phrase, institution: own[0] });
  const institutions =
    extra?.institution === undefined ? own : [extra.institution, ...own.slice(1)];
  const categories = [...phrase.categories, ...(extra?.categories ?? [])];
  const label = [phrase.label, extra?.label].filter((text) => text !== undefined).join(" ");
  const { note: amount, ...counted } = amountOf(sentence, item);
  const note = [amount, item.outOf, extra?.note].filter((text) => text !== undefined).join("; ");
  return {
    ...counted,
    label: prefix === undefined || prefix.isInstitution ? label : `${prefix.text}: ${label}`,
    categories: categories.length > 0 ? categories : (prefix?.categories ?? []),
    institutions: institutions.length > 0 ? institutions : (prefix?.institutions ?? []),
    organizations: [...(isOfSome ? named : []), ...(extra?.organizations ?? [])],
    countries: [...new Set([...phrase.countries, ...(extra?.countries ?? [])])],
    ...(note === "" ? {} : { note }),
    isRough: item.about !== undefined,
    ...(isSplit(sentence, phrase, item.phrase) && { isSplit: true }),
    sessions: sessionsOf(sentence, item.at),
    isPeople: categories.length > 0 || (phrase.noun !== undefined && phrase.noun !== "occupations"),
    offset: sentence.tokens[item.at]?.start ?? 0,
  };
}

/** How many they are; what is no number of all stands in the note, and a rough word with it. */
function amountOf(
  sentence: Sentence,
  { count, about, at }: Item,
): Pick<Line, "value" | "isRange" | "isEach" | "isRough" | "note"> {
  const isRough = about !== undefined;
  if (!count.isRange) return { value: count.value, isRough, ...(isRough && { note: about }) };
  const words = sourceOf(sentence, { from: at, to: count.end });
  const note = isRough && !words.startsWith(about) ? `${about}; ${words}` : words;
  return { isRange: true, isRough: false, note, ...(count.isEach && { isEach: true }) };
}

/** Whether a line tells of whom it is, or of when, so that it is one of a headcount. */
export function saysOf({ categories, institutions, countries, sessions }: Line): boolean {
  return categories.length + institutions.length + countries.length + (sessions?.size ?? 0) > 0;
}

/** `26 women`, but not `26 women judges`. */
export function isSplit(sentence: Sentence, phrase: Phrase, { from, to }: Span): boolean {
  if (phrase.categories.length + phrase.institutions.length + phrase.countries.length > 0)
    return false;
  for (let at = from; at < to; at++) if (hasRole(sentence, at, "sex")) return true;
  return false;
}

interface Prefix {
  readonly text: string;
  readonly categories: readonly Id[];
  readonly institutions: readonly NamedOrganization[];
  readonly isInstitution: boolean;
}

/** What stands before a colon and several counts: an institution, a kind of them, or nothing of interest. */
function prefixOf(sentence: Sentence, span: Span): Prefix | undefined {
  const phrase = readPhrase(sentence, span);
  if (startsWithSession(sentence, span.from)) return undefined;
  for (let at = span.from; at < span.to; at++) if (isVerb(sentence, at)) return undefined;
  if (phrase.noun === "participants" || phrase.isTotal) return undefined;
  const first = phrase.institutions[0];
  const isWhole = first === undefined || first.from > span.from;
  const named =
    isWhole &&
    !hasRole(sentence, span.from, "numbered") &&
    phrase.noun === undefined &&
    !phrase.isProfession &&
    isName(sentence, span, { speaksFor: true, category: undefined, alone: first !== undefined });
  // "Profile: 3 nurses": the capital of a sentence's first word tells no name.
  const opens = named && span.from === 0 && span.to === 1 && !isShortName(sentence, 0);
  if (opens) return { text: phrase.label, categories: [], institutions: [], isInstitution: false };
  const spans = named ? [span] : phrase.institutions;
  if (phrase.categories.length === 0 && spans.length === 0) return undefined;
  const isInstitution = spans.length > 0;
  const institutions = spans.map((name) => organizationOf(sentence, name));
  return { text: phrase.label, categories: phrase.categories, institutions, isInstitution };
}

function isVerb(sentence: Sentence, at: number): boolean {
  if (sentence.notes[at]?.people !== undefined) return false;
  return (["stop", "attended", "were"] as const).some((role) => hasRole(sentence, at, role));
}
