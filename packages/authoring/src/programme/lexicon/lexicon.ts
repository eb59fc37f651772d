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
  /** All of those before: what a date may start with, but for numbers and small words. */
  readonly dateWords: PhraseSet<true>;
  readonly dayParts: PhraseSet<true>;
  readonly ordinals: PhraseSet<number>;
  /** The days of a month in words. */
  readonly monthDays: PhraseSet<number>;
  /** In minutes. */
  readonly durations: PhraseSet<number>;
  /** Durations in words, in minutes. */
  readonly lengths: PhraseSet<number>;
  readonly onwards: PhraseSet<true>;
  readonly exactly: PhraseSet<true>;
  /** In minutes from the hour, which stands behind or before them. */
  readonly minutesBefore: PhraseSet<number>;
  readonly minutesAfter: PhraseSet<number>;
  readonly dayHalves: PhraseSet<"am" | "pm">;
  readonly small: PhraseSet<true>;
  readonly units: PhraseSet<true>;
  readonly kinds: PhraseSet<AgendaItemKind>;
  /** Kinds that, directly before another, only say when or how it is held. */
  readonly modifiers: PhraseSet<true>;
  readonly eventKinds: PhraseSet<EventKind>;
  readonly roles: PhraseSet<AgendaRole["role"]>;
  readonly of: PhraseSet<true>;
  readonly with: PhraseSet<true>;
  readonly sequels: PhraseSet<true>;
  readonly remarks: PhraseSet<true>;
  readonly makers: PhraseSet<true>;
  readonly agendaPoints: PhraseSet<true>;
  /** Forms of address and offices, behind which a full name stands. */
  readonly honorifics: PhraseSet<true>;
  /** Forms of address, behind which a surname alone may stand: "Frau Albers". */
  readonly addresses: PhraseSet<true>;
  readonly rooms: PhraseSet<true>;
  /** Rooms keep the names that they have in the place's own language. */
  readonly foreignRooms: PhraseSet<true>;
  readonly venues: PhraseSet<true>;
  readonly outdoors: PhraseSet<true>;
  readonly bodies: PhraseSet<true>;
  readonly bands: PhraseSet<true>;
  readonly labels: PhraseSet<Label>;
  readonly openHours: PhraseSet<true>;
  readonly daily: PhraseSet<true>;
  readonly endsAt: PhraseSet<true>;
  readonly lasts: PhraseSet<true>;
  readonly otherDates: PhraseSet<true>;
  readonly soon: PhraseSet<true>;
  readonly stamps: PhraseSet<true>;
  readonly mailHeads: PhraseSet<"subject" | "other">;
  readonly wrote: PhraseSet<true>;
  readonly parallel: PhraseSet<true>;
  readonly together: PhraseSet<true>;
  readonly talks: PhraseSet<true>;
  readonly sessions: PhraseSet<"session" | "track">;
  readonly columns: PhraseSet<keyof ColumnWords>;
  readonly workshops: PhraseSet<true>;
  /** What tells in a sentence that something happens, and on which side of it that stands. */
  readonly happens: PhraseSet<"beside" | "before">;
  readonly toldParticles: PhraseSet<true>;
  readonly titled: PhraseSet<true>;
  readonly openedBy: PhraseSet<true>;
  readonly articles: PhraseSet<"definite" | "indefinite">;
  readonly whole: PhraseSet<true>;
  readonly and: PhraseSet<true>;
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
  const english = languages.filter(({ tag }) => tag === "en");
  const spoken = language === undefined ? languages : [language, ...english];
  const wordsOf = (sources: readonly Language[]) => sources.map(({ programme }) => programme);
  const everywhere = wordsOf(language === undefined ? languages : [language, ...others]);
  const here = wordsOf(spoken);
  const own = wordsOf(language === undefined ? languages : [language]);
  return {
    ...clockWords(everywhere),
    ...spokenClock(language === undefined ? [] : own),
    ...calendarWords(own, everywhere),
    dayParts: one(here, (words) => words.dayParts),
    small: one(here, (words) => words.common),
    units: one(everywhere, (words) => words.units),
    kinds: byKey(here, (words) => words.kinds),
    modifiers: one(here, (words) => words.modifiers ?? []),
    eventKinds: byKey(everywhere, (words) => words.eventKinds),
    roles: byKey(here, (words) => words.roles),
    of: one(here, (words) => words.of),
    with: one(here, (words) => words.with),
    sequels: one(here, (words) => words.sequels),
    remarks: one(here, (words) => words.remarks),
    makers: one(here, (words) => words.makers),
    agendaPoints: one(here, (words) => words.agendaPoints),
    honorifics: one(here, (words) => words.honorifics),
    addresses: addresses(spoken),
    ...placeWords(here, everywhere),
    labels: byKey(here, (words) => ({
      programme: words.programme,
      place: words.placeLabels,
      date: words.dateLabels,
      time: words.timeLabels,
    })),
    openHours: one(here, (words) => words.openHours),
    daily: one(own, (words) => words.daily),
    endsAt: one(own, (words) => words.endsAt),
    lasts: one(own, (words) => words.lasts),
    otherDates: one(here, (words) => words.otherDates),
    soon: one(here, (words) => words.soon),
    ...writingWords(here, everywhere),
    parallel: one(here, (words) => words.parallel),
    together: one(here, (words) => words.together),
    talks: one(here, (words) => words.talks),
    sessions: byKey(here, (words) => ({ track: words.tracks, session: words.sessions })),
    columns: byKey(here, (words) => words.columns),
    workshops: one(here, (words) => words.workshops),
    ...toldWords(language === undefined ? [] : own),
    rounds: one(here, (words) => words.rounds),
    numbers: numberWords(language === undefined ? languages : [language]),
  };
}

/** What the names of places, institutions and bands have in them. */
function placeWords(here: readonly ProgrammeWords[], everywhere: readonly ProgrammeWords[]) {
  return {
    rooms: one(here, (words) => words.rooms),
    foreignRooms: one(everywhere, (words) => words.rooms),
    venues: one(here, (words) => words.venues),
    outdoors: one(here, (words) => words.outdoors),
    bodies: one(here, (words) => words.bodies),
    bands: one(here, (words) => words.bands),
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
    onwards: one(everywhere, ({ clock }) => clock.onwards),
    lengths: byMinutes(everywhere, ({ lengths }) => lengths),
    durations: everywhere.reduce(
      (set, words) => set.add(words.minutes, 1).add(words.hours, 60),
      new PhraseSet<number>(),
    ),
  };
}

/** "Half nine" is half past in one language and half to in another. */
function spokenClock(own: readonly ProgrammeWords[]) {
  return {
    exactly: one(own, ({ clock }) => clock.exactly),
    minutesBefore: byMinutes(own, ({ clock }) => clock.spoken.before),
    minutesAfter: byMinutes(own, ({ clock }) => clock.spoken.after),
    dayHalves: byKey<"am" | "pm">(own, ({ clock: { spoken } }) => ({
      am: spoken.am,
      pm: spoken.pm,
    })),
  };
}

function byMinutes(
  sources: readonly ProgrammeWords[],
  pick: (words: ProgrammeWords) => Readonly<Record<number, Phrases>>,
): PhraseSet<number> {
  const set = new PhraseSet<number>();
  for (const words of sources)
    for (const [minutes, phrases] of Object.entries(pick(words))) set.add(phrases, Number(minutes));
  return set;
}

/** Sentences are of the text's own language. */
function toldWords(own: readonly ProgrammeWords[]) {
  return {
    happens: byKey<"beside" | "before">(own, ({ told }) => ({
      beside: told.happens,
      before: told.leadsTo,
    })),
    toldParticles: one(own, ({ told }) => told.particles),
    titled: one(own, ({ told }) => told.titled),
    openedBy: one(own, ({ told }) => told.openedBy),
    articles: byKey<"definite" | "indefinite">(own, ({ told }) => ({
      definite: told.definite,
      indefinite: told.indefinite,
    })),
    whole: one(own, ({ told }) => told.whole),
    and: one(own, ({ told }) => told.and),
  };
}

/** What tells of a mail or a page: programs write it in the language of their user. */
function writingWords(here: readonly ProgrammeWords[], everywhere: readonly ProgrammeWords[]) {
  return {
    stamps: one(here, (words) => words.stamps),
    mailHeads: byKey<"subject" | "other">(everywhere, ({ mail: { subject, other } }) => ({
      subject,
      other,
    })),
    wrote: one(everywhere, ({ mail }) => mail.wrote),
  };
}

function addresses(sources: readonly Language[]): PhraseSet<true> {
  return sources.reduce(
    (set, { attendance }) => set.add(attendance.address, true),
    new PhraseSet<true>(),
  );
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
    monthDays: own.reduce(
      (set, { monthDays }) =>
        monthDays.reduce((all, names, index) => all.add(names, index + 1), set),
      new PhraseSet<number>(),
    ),
    day: one(everywhere, (words) => words.day),
    dateWords: one(everywhere, ({ months, weekdays, ordinals, monthDays, day }) =>
      [...months, ...weekdays, ...ordinals, ...monthDays, day].flat(),
    ),
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
