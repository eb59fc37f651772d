import type { AgendaItemKind, AgendaRole, EventKind } from "@plenary/core";
import type { Language } from "../../languages/language.ts";
import { languages } from "../../languages/languages.ts";
import type { ColumnWords, Phrases, ProgrammeWords } from "../../languages/programme-words.ts";
import { PhraseSet } from "./phrase-set.ts";

/** What a word before a time says of it. */
export type Lead = "hour" | "until" | "from" | "about" | "at";

/** What a label at the start of a line is about. */
export type Label = "place" | "time" | "date" | "programme";

/** The words that a text is read with. Times, months, weekdays and rooms in brackets are known in every language, other words in the text's own and in English. */
export interface Lexicon {
  readonly lead: PhraseSet<Lead>;
  readonly to: PhraseSet<true>;
  readonly hour: PhraseSet<true>;
  /** In minutes after midnight. */
  readonly noon: PhraseSet<number>;
  /** From 1. */
  readonly months: PhraseSet<number>;
  /** Monday is 1. */
  readonly weekdays: PhraseSet<number>;
  readonly day: PhraseSet<true>;
  readonly ordinals: PhraseSet<number>;
  /** In minutes. */
  readonly durations: PhraseSet<number>;
  readonly small: PhraseSet<true>;
  readonly units: PhraseSet<true>;
  readonly kinds: PhraseSet<AgendaItemKind>;
  readonly eventKinds: PhraseSet<EventKind>;
  readonly roles: PhraseSet<AgendaRole["role"]>;
  readonly honorifics: PhraseSet<true>;
  readonly rooms: PhraseSet<true>;
  /** Rooms keep the names that they have in the place's own language. */
  readonly foreignRooms: PhraseSet<true>;
  readonly venues: PhraseSet<true>;
  readonly labels: PhraseSet<Label>;
  readonly otherDates: PhraseSet<true>;
  readonly parallel: PhraseSet<true>;
  readonly sessions: PhraseSet<"session" | "track">;
  readonly columns: PhraseSet<keyof ColumnWords>;
  readonly workshops: PhraseSet<true>;
  readonly rounds: PhraseSet<true>;
  /** From one to nineteen. */
  readonly numbers: PhraseSet<number>;
}

const lexicons = new Map<string | undefined, Lexicon>();

/** The words to read a text with whose language is known, or is none of those that are. */
export function lexiconOf(language: Language | undefined): Lexicon {
  const known = lexicons.get(language?.tag);
  if (known !== undefined) return known;
  const made = makeLexicon(language);
  lexicons.set(language?.tag, made);
  return made;
}

function makeLexicon(language: Language | undefined): Lexicon {
  const others = languages.filter(({ tag }) => tag !== language?.tag);
  const everywhere = (language === undefined ? others : [language, ...others]).map(
    (one) => one.programme,
  );
  const english = languages.filter(({ tag }) => tag === "en").map((one) => one.programme);
  const here = language === undefined ? everywhere : [language.programme, ...english];
  const own = language === undefined ? everywhere : [language.programme];
  return {
    ...clockWords(everywhere),
    ...calendarWords(own, everywhere),
    small: one(here, (words) => words.common),
    units: one(everywhere, (words) => words.units),
    kinds: byKey(here, (words) => words.kinds),
    eventKinds: byKey(everywhere, (words) => words.eventKinds),
    roles: byKey(here, (words) => words.roles),
    honorifics: one(here, (words) => words.honorifics),
    rooms: one(here, (words) => words.rooms),
    foreignRooms: one(everywhere, (words) => words.rooms),
    venues: one(here, (words) => words.venues),
    labels: byKey(here, (words) => ({
      programme: words.programme,
      place: words.placeLabels,
      date: words.dateLabels,
      time: words.timeLabels,
    })),
    otherDates: one(here, (words) => words.otherDates),
    parallel: one(here, (words) => words.parallel),
    sessions: byKey(here, (words) => ({ track: words.tracks, session: words.sessions })),
    columns: byKey(here, (words) => words.columns),
    workshops: one(here, (words) => words.workshops),
    rounds: one(here, (words) => words.rounds),
    numbers: numberWords(language === undefined ? others : [language]),
  };
}

function clockWords(everywhere: readonly ProgrammeWords[]) {
  return {
    lead: byKey<Lead>(everywhere, ({ clock }) => ({
      hour: clock.hourLead,
      until: clock.until,
      from: clock.from,
      about: clock.about,
      at: clock.at,
    })),
    to: one(everywhere, ({ clock }) => clock.to),
    hour: one(everywhere, ({ clock }) => clock.hour),
    noon: everywhere.reduce(
      (set, { clock }) => set.add(clock.noon, 12 * 60).add(clock.midnight, 24 * 60),
      new PhraseSet<number>(),
    ),
    durations: everywhere.reduce(
      (set, words) => set.add(words.minutes, 1).add(words.hours, 60),
      new PhraseSet<number>(),
    ),
  };
}

function numberWords(sources: readonly Language[]): PhraseSet<number> {
  const set = new PhraseSet<number>();
  for (const { numbers } of sources) {
    for (const [value, names] of numbers.fromZero.entries()) {
      if (value > 0) set.add(names.split("/"), value);
    }
  }
  return set;
}

/** Abbreviations count in the text's own language alone: `mar` is March in one and Tuesday in another. */
function calendarWords(own: readonly ProgrammeWords[], everywhere: readonly ProgrammeWords[]) {
  const numbered = (pick: (words: ProgrammeWords) => readonly Phrases[]) => {
    const set = new PhraseSet<number>();
    for (const words of own)
      for (const [index, names] of pick(words).entries()) set.add(names, index + 1);
    for (const words of everywhere) {
      for (const [index, names] of pick(words).entries()) set.add(names.slice(0, 1), index + 1);
    }
    return set;
  };
  return {
    months: numbered((words) => words.months),
    weekdays: numbered((words) => words.weekdays),
    ordinals: numbered((words) => words.ordinals),
    day: one(everywhere, (words) => words.day),
  };
}

function one(
  sources: readonly ProgrammeWords[],
  pick: (words: ProgrammeWords) => Phrases,
): PhraseSet<true> {
  return sources.reduce((set, words) => set.add(pick(words), true), new PhraseSet<true>());
}

function byKey<Key extends string>(
  sources: readonly ProgrammeWords[],
  pick: (words: ProgrammeWords) => Partial<Readonly<Record<Key, Phrases>>>,
): PhraseSet<Key> {
  const set = new PhraseSet<Key>();
  for (const words of sources) {
    for (const [key, phrases] of Object.entries<Phrases | undefined>(pick(words))) {
      // The keys of a record are those that its type names.
      set.add(phrases ?? [], key as Key);
    }
  }
  return set;
}
