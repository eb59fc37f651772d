import type { AgendaItem, Audience, Event } from "@plenary/core";

/** What may never come out. It stands alone as a word, so that it would also be found in part of a text. */
export const MARK = "zqxmark";
/** The same for what is no free text: digits of a telephone number, a day, and a country that nobody else is from. */
const MARKED_DIGITS = "5550199777";
const MARKED_DAY = "2001-09-09";
const MARKED_COUNTRY = "AQ";
const OTHER_MARKS = /\b2001-?09-?09|\bAQ\b|Antarctica/;

export function isMarked(text: string): boolean {
  return (
    text.toLowerCase().includes(MARK) ||
    text.replace(/[^0-9]/g, "").includes(MARKED_DIGITS) ||
    OTHER_MARKS.test(text)
  );
}

const contact = { email: `${MARK}@example.org`, phone: `+1 ${MARKED_DIGITS}` };
const secret = (least: Audience) => `${MARK} for ${least}`;

/** Somebody who has not consented to be named to `before`, with a mark in all that is known of them. */
const unnamed = (id: string, consent: Audience) => ({
  id: `${MARK}-${id}`,
  name: `Zed ${MARK} ${id}`,
  honorificPrefix: `Dr ${MARK}`,
  posts: [{ title: `Judge of ${MARK}`, organization: `${MARK}-court` }],
  url: `https://example.org/${MARK}`,
  ...contact,
  consent: { visibility: consent, date: MARKED_DAY, note: secret("organizers") },
  note: secret("organizers"),
});

export type Outsiders = Exclude<Audience, "organizers">;

const beyond = (audience: Outsiders): Audience =>
  audience === "public" ? "participants" : "organizers";

/** An event with a mark in every place that an audience may not see. */
export function markedEvent(audience: Outsiders): Event {
  const narrower = beyond(audience);
  const named = `By Zed ${MARK} one`;
  return {
    type: "event",
    id: "hearing",
    kind: "meeting",
    name: "Hearing",
    description: `${named}.`,
    language: "en",
    translations: { de: { description: `Von Zed ${MARK} one` } },
    timeZone: "Europe/Bucharest",
    start: "2026-05-20T09:00",
    end: "2026-05-20T17:00",
    updated: "2026-05-01T10:00:00Z",
    url: `https://example.org/${MARK}-one`,
    place: {
      name: "Library",
      rooms: [
        { id: "hall", name: "Hall" },
        { id: "back", name: secret(narrower) },
      ],
    },
    virtualLocations: [
      { url: `https://example.org/${MARK}`, name: secret(narrower), visibility: narrower },
    ],
    registration: { mode: "email", instructions: `Write to Zed ${MARK} one`, note: named },
    sources: [
      { title: "Report", author: `Zed ${MARK} one`, url: `https://example.org/${MARK}-one` },
    ],
    taxonomy: {
      id: "plenary-stakeholders",
      version: "1.0",
      concepts: [
        { id: `x-acme-${MARK}`, broader: "survivor", kind: "group", prefLabel: { en: MARK } },
      ],
    },
    extensions: { "example.org/secret": { list: [MARK] } },
    ...markedPeople(audience),
    agenda: markedAgenda(audience),
    headcounts: markedHeadcounts(audience),
  };
}

/** People who have not consented to be named to the audience, one who has, and what they do. */
function markedPeople(audience: Outsiders) {
  const narrower = beyond(audience);
  const one = unnamed("one", narrower);
  const ana = { id: "ana-pop", name: "Ana Pop", ...contact, note: MARK };
  const court = `${MARK}-court`;
  const given = { visibility: "public" as const, date: MARKED_DAY, note: MARK };
  const forOrganizers = {
    role: MARK,
    note: MARK,
    categories: [`x-${MARK}`],
    country: MARKED_COUNTRY,
    status: "waitlisted" as const,
    registered: `${MARKED_DAY}T01:46:40Z`,
    language: `en-${MARK}`,
    sessions: [`talk-by-zed-${MARK}-one`],
  };
  return {
    organizations: [
      { id: "acme", name: "Acme", ...contact, categories: ["ngo"] },
      { id: court, name: secret(narrower), description: secret(narrower) },
    ],
    people: [one, unnamed("two", narrower), { ...ana, consent: given }],
    roles: [
      { party: "acme", role: "organizer" as const },
      { party: one.id, role: "contact" as const, note: secret(narrower) },
      { party: one.id, role: "chair" as const, through: court },
    ],
    participants: [
      {
        id: `${MARK}-p1`,
        person: one.id,
        organization: court,
        ...forOrganizers,
        consent: { visibility: narrower, date: MARKED_DAY, note: MARK },
      },
      {
        id: `${MARK}-p2`,
        attribution: secret(narrower),
        consent: { visibility: narrower },
      },
      { id: "p3", person: "ana-pop", ...forOrganizers, consent: given },
    ],
    statements: [{ kind: "quote" as const, text: `As Zed ${MARK} one said.`, speaker: one.id }],
    documents: [
      { id: "brief", title: secret(narrower), kind: "other" as const },
      { title: "Report", kind: "report" as const, author: one.id },
    ],
  };
}

/** Sessions that name somebody in each place where one can be named, and one that is not for the audience. */
function markedAgenda(audience: Outsiders): NonNullable<Event["agenda"]> {
  const narrower = beyond(audience);
  const speaker = { person: `${MARK}-one`, organization: `${MARK}-court` };
  const workshops = [
    { title: `Zed ${MARK} one`, roles: [{ role: "facilitator" as const, ...speaker }] },
  ];
  const items: AgendaItem[] = [
    {
      id: "welcome",
      kind: "opening",
      title: "Welcome",
      start: "09:30",
      end: "10:00",
      roles: [{ role: "speaker", person: "ana-pop" }],
    },
    {
      id: "talk",
      kind: "keynote",
      title: `Keynote of Zed ${MARK} one`,
      abstract: `By Zed ${MARK} one`,
      start: "10:00",
      end: "11:00",
      room: "hall",
      roles: [{ role: "speaker", ...speaker }],
      extensions: { "example.org/secret": MARK },
    },
    {
      id: `talk-by-zed-${MARK}-one`,
      kind: "workshop",
      title: "Workshop",
      start: "11:00",
      end: "12:00",
      room: "hall",
      rotation: { rounds: 1, workshops },
    },
    {
      id: "closed",
      kind: "discussion",
      title: secret(narrower),
      subtitle: secret(narrower),
      abstract: secret(narrower),
      start: "13:00",
      end: "14:00",
      room: "back",
      track: "quiet",
      documents: ["brief"],
      visibility: narrower,
    },
  ];
  return {
    tracks: [{ id: "quiet", name: secret(narrower) }],
    days: [{ date: "2026-05-20", items }],
  };
}

/** A small number with its institution, and a sensitive category. */
function markedHeadcounts(audience: Outsiders): NonNullable<Event["headcounts"]> {
  const judges = {
    categories: ["judge"],
    institution: `${MARK}-court`,
    label: `sent by ${secret(beyond(audience))}`,
    value: 2,
    note: MARK,
  };
  const survivors = { categories: ["survivor"], label: MARK, value: 8 };
  const lines = [judges, survivors, { categories: ["ngo"], value: 30 }];
  return [{ measure: "attended", total: 40, partition: "complete", note: MARK, lines }];
}
