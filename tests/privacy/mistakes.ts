import { Consent, type Event, Participant, Person } from "@plenary/core";
import { MARK } from "./marked-event.ts";

const base: Event = {
  type: "event",
  id: "hearing",
  kind: "meeting",
  name: "Hearing",
  language: "en",
  start: "2026-05-20",
};

/** What a field may be given by mistake: text of another form, or text where something else is expected and the reverse. */
const WRONG = [MARK, `${MARK} ${MARK}`, ` ${MARK}\n`, [MARK], [[MARK]], { text: MARK }];

/** Entries that have a wrong value in each field of what is known of people; a new field is among them by itself. */
const wrongPeople = [
  ...wrongFields(Person.shape).map((fields) => ({ id: "a", name: "A", ...fields })),
  ...wrongConsents().map((consent) => ({ id: "a", name: "A", consent })),
];
const wrongParticipants = [
  ...wrongFields(Participant.shape).map((fields) => ({ id: "p", ...fields })),
  ...wrongConsents().map((consent) => ({ id: "p", consent })),
];

function wrongConsents(): object[] {
  return wrongFields(Consent.shape).map((fields) => ({ visibility: "public", ...fields }));
}

function wrongFields(shape: object): object[] {
  return Object.keys(shape).flatMap((field) => WRONG.map((value) => ({ [field]: value })));
}

/** Documents of which something must be said, each with a mistake in one place where a person's data stands. */
export const mistakes: readonly unknown[] = [
  ...wrongPeople.map((person) => ({ ...base, people: [person] })),
  ...wrongParticipants.map((participant) => ({ ...base, participants: [participant] })),
];

const twice = <Entry>(entry: Entry) => [entry, entry];

/** A document with all mistakes of shape at once, and one of the right shape that contradicts itself. */
export const wrongDocuments = {
  shape: { ...base, people: wrongPeople, participants: wrongParticipants },
  meaning: {
    ...base,
    people: twice({ id: MARK, name: `Zed ${MARK}`, country: "RO", email: `${MARK}@example.org` }),
    participants: [
      ...twice({ id: `${MARK}-p`, person: MARK, note: MARK }),
      {
        id: `${MARK}-q`,
        person: `${MARK}-nobody`,
        organization: `${MARK}-nowhere`,
        categories: [`x-${MARK}`],
        sessions: [`${MARK}-talk`],
      },
    ],
  },
};

/** Texts that are no document, broken where a person's data stands. */
export const brokenTexts: readonly string[] = [
  `people:\n  - { id: a, name: "${MARK}\n`,
  `people:\n  - { id: a, name: ${MARK}, name: ${MARK} }\n`,
  `people:\n  - { id: a, name: ${MARK}: ${MARK} }\n`,
  `people:\n  - { id: a, name: *${MARK} }\n`,
  `people:\n  - { id: a, name: !${MARK} ${MARK} }\n`,
  `people:\n  - { id: a, name: @${MARK} }\n`,
  `people:\n  - id: a\n\tname: ${MARK}\n`,
  `people:\n  - { id: a, name: Zed, ${MARK} }\n`,
  `people:\n  - id: a\n    name: Zed ${MARK} #1\n`,
  `people:\n  - id: a\n    ? [${MARK}]\n    : b\n`,
  `people:\n  - id: a\n    name: &${MARK} [*${MARK}]\n`,
  `{"people": [{"id": "a", "name": "${MARK}"`,
  `{"people": [{"id": "a", "name": "${MARK}" "x"}]}`,
];
