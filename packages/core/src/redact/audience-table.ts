// Data, hence long: who may see which field. A field without a row is seen by nobody but the organizers, and fails the types and a test.
import type * as z from "zod";
import { Agenda, AgendaDay, AgendaItem, Track } from "../model/agenda.ts";
import { Event } from "../model/event.ts";
import { EventDocument } from "../model/event-document.ts";
import { Headcount, HeadcountLine } from "../model/headcount.ts";
import { Objective } from "../model/objective.ts";
import { Organization } from "../model/organization.ts";
import { Outcome } from "../model/outcome.ts";
import { Participant } from "../model/participant.ts";
import { Person, Post } from "../model/person.ts";
import { Place, Room, VirtualLocation } from "../model/place.ts";
import { type Audience, Consent, Privacy } from "../model/privacy.ts";
import { Project } from "../model/project.ts";
import { Capacity, Cost, Registration } from "../model/registration.ts";
import { AgendaRole, EventRole } from "../model/role.ts";
import { Rotation, Workshop } from "../model/rotation.ts";
import { Series } from "../model/series.ts";
import { Source } from "../model/source.ts";
import { Citation, Figure, Statement } from "../model/statement.ts";
import { Mapping, StakeholderCategory, Taxonomy } from "../model/taxonomy.ts";
import { Topic } from "../model/topic.ts";

/** The least audience that may see each field of a model. */
type Rows<Value> = { readonly [Field in keyof Value]-?: Audience };

/** A model by its public name, with its rows. */
export interface ModelRows {
  readonly name: string;
  readonly model: z.ZodType;
  readonly rows: Readonly<Record<string, Audience>>;
}

const PUBLIC = "public";
const PARTICIPANTS = "participants";
const ORGANIZERS = "organizers";

const shared: Rows<Omit<Series, "type" | "frequency" | "events">> = {
  id: PUBLIC,
  name: PUBLIC,
  description: PUBLIC,
  language: PUBLIC,
  translations: PUBLIC,
  url: PUBLIC,
  organizations: PUBLIC,
  people: PUBLIC,
  roles: PUBLIC,
  objectives: PUBLIC,
  outcomes: PUBLIC,
  statements: PUBLIC,
  documents: PUBLIC,
  sources: PUBLIC,
  inferred: PUBLIC,
  privacy: PUBLIC,
  revision: PUBLIC,
  updated: PUBLIC,
  taxonomy: PUBLIC,
  extensions: ORGANIZERS,
};
const container = { ...shared, events: PUBLIC } as const;

/**
 * The least audience that may see each field of each model, beside what depends on the value: visibility, consent, attribution,
 * sensitive categories and small counts. Translations follow the field that they translate. What stands in others comes after
 * them, so that of a list that is withheld nothing more is said.
 */
export const audienceTable: readonly ModelRows[] = [
  rowsOf("Event", Event, {
    type: PUBLIC,
    ...shared,
    kind: PUBLIC,
    additionalKinds: PUBLIC,
    scope: PUBLIC,
    subtitle: PUBLIC,
    theme: PUBLIC,
    timeZone: PUBLIC,
    start: PUBLIC,
    end: PUBLIC,
    previousStart: PUBLIC,
    status: PUBLIC,
    attendanceMode: PUBLIC,
    edition: PUBLIC,
    place: PUBLIC,
    virtualLocations: PUBLIC,
    topics: PUBLIC,
    audience: PUBLIC,
    registration: PUBLIC,
    agenda: PUBLIC,
    participantCountries: PUBLIC,
    headcounts: PUBLIC,
    participants: PARTICIPANTS,
  }),
  rowsOf("Project", Project, {
    type: PUBLIC,
    ...container,
    acronym: PUBLIC,
    start: PUBLIC,
    end: PUBLIC,
    countries: PUBLIC,
  }),
  rowsOf("Series", Series, { type: PUBLIC, ...container, frequency: PUBLIC }),
  rowsOf("Agenda", Agenda, { tracks: PUBLIC, days: PUBLIC }),
  rowsOf("AgendaDay", AgendaDay, {
    date: PUBLIC,
    title: PUBLIC,
    items: PUBLIC,
    translations: PUBLIC,
  }),
  rowsOf("AgendaItem", AgendaItem, {
    id: PUBLIC,
    kind: PUBLIC,
    title: PUBLIC,
    subtitle: PUBLIC,
    start: PUBLIC,
    end: PUBLIC,
    room: PUBLIC,
    track: PUBLIC,
    parent: PUBLIC,
    abstract: PUBLIC,
    language: PUBLIC,
    status: PUBLIC,
    roles: PUBLIC,
    rotation: PUBLIC,
    capacity: PUBLIC,
    topics: PUBLIC,
    documents: PUBLIC,
    url: PUBLIC,
    virtualLocations: PUBLIC,
    visibility: PUBLIC,
    translations: PUBLIC,
    extensions: ORGANIZERS,
  }),
  rowsOf("AgendaRole", AgendaRole, {
    role: PUBLIC,
    person: PUBLIC,
    organization: PUBLIC,
    attribution: PUBLIC,
    count: PUBLIC,
    translations: PUBLIC,
  }),
  rowsOf("Capacity", Capacity, { value: PUBLIC, asOf: PUBLIC, note: PUBLIC, translations: PUBLIC }),
  rowsOf("Citation", Citation, {
    title: PUBLIC,
    author: PUBLIC,
    publisher: PUBLIC,
    date: PUBLIC,
    url: PUBLIC,
    note: PUBLIC,
  }),
  rowsOf("Cost", Cost, {
    item: PUBLIC,
    paidBy: PUBLIC,
    price: PUBLIC,
    currency: PUBLIC,
    note: PUBLIC,
    translations: PUBLIC,
  }),
  rowsOf("EventDocument", EventDocument, {
    id: PUBLIC,
    title: PUBLIC,
    kind: PUBLIC,
    code: PUBLIC,
    date: PUBLIC,
    language: PUBLIC,
    author: PUBLIC,
    url: PUBLIC,
    translations: PUBLIC,
  }),
  rowsOf("EventRole", EventRole, {
    role: PUBLIC,
    party: PUBLIC,
    through: PUBLIC,
    attribution: PUBLIC,
    count: PUBLIC,
    note: PUBLIC,
    translations: PUBLIC,
  }),
  rowsOf("Figure", Figure, {
    value: PUBLIC,
    per: PUBLIC,
    unit: PUBLIC,
    qualifier: PUBLIC,
    region: PUBLIC,
    period: PUBLIC,
    translations: PUBLIC,
  }),
  rowsOf("Headcount", Headcount, {
    id: PUBLIC,
    measure: PUBLIC,
    total: PUBLIC,
    suppressed: PUBLIC,
    partition: PUBLIC,
    asOf: PUBLIC,
    lines: PUBLIC,
    note: PUBLIC,
    translations: PUBLIC,
  }),
  rowsOf("HeadcountLine", HeadcountLine, {
    label: PUBLIC,
    categories: PUBLIC,
    institution: PUBLIC,
    organizations: PUBLIC,
    countries: PUBLIC,
    value: PUBLIC,
    suppressed: PUBLIC,
    note: PUBLIC,
    translations: PUBLIC,
  }),
  rowsOf("Mapping", Mapping, { scheme: PUBLIC, relation: PUBLIC, term: PUBLIC }),
  rowsOf("Objective", Objective, { text: PUBLIC, kind: PUBLIC, translations: PUBLIC }),
  rowsOf("Organization", Organization, {
    id: PUBLIC,
    name: PUBLIC,
    acronym: PUBLIC,
    description: PUBLIC,
    parent: PUBLIC,
    categories: PUBLIC,
    country: PUBLIC,
    foundingDate: PUBLIC,
    dissolutionDate: PUBLIC,
    url: PUBLIC,
    // As often as not somebody's own.
    email: ORGANIZERS,
    phone: ORGANIZERS,
    translations: PUBLIC,
  }),
  rowsOf("Outcome", Outcome, {
    id: PUBLIC,
    text: PUBLIC,
    status: PUBLIC,
    edition: PUBLIC,
    followUpOf: PUBLIC,
    date: PUBLIC,
    translations: PUBLIC,
  }),
  rowsOf("Participant", Participant, {
    id: PARTICIPANTS,
    person: PARTICIPANTS,
    attribution: PARTICIPANTS,
    organization: PARTICIPANTS,
    // What a list could be counted by, or what tells how somebody decided.
    categories: ORGANIZERS,
    country: ORGANIZERS,
    role: ORGANIZERS,
    status: ORGANIZERS,
    registered: ORGANIZERS,
    language: ORGANIZERS,
    sessions: ORGANIZERS,
    consent: ORGANIZERS,
    note: ORGANIZERS,
  }),
  rowsOf("Person", Person, {
    id: PUBLIC,
    name: PUBLIC,
    honorificPrefix: PUBLIC,
    posts: PUBLIC,
    country: PUBLIC,
    url: PUBLIC,
    email: ORGANIZERS,
    phone: ORGANIZERS,
    consent: ORGANIZERS,
    note: ORGANIZERS,
  }),
  rowsOf("Place", Place, {
    name: PUBLIC,
    description: PUBLIC,
    streetAddress: PUBLIC,
    postalCode: PUBLIC,
    locality: PUBLIC,
    region: PUBLIC,
    country: PUBLIC,
    url: PUBLIC,
    rooms: PUBLIC,
    translations: PUBLIC,
  }),
  rowsOf("Post", Post, {
    title: PUBLIC,
    organization: PUBLIC,
    acting: PUBLIC,
    translations: PUBLIC,
  }),
  rowsOf("Privacy", Privacy, { visibility: PUBLIC, attribution: PUBLIC, threshold: PUBLIC }),
  rowsOf("Registration", Registration, {
    mode: PUBLIC,
    opens: PUBLIC,
    deadline: PUBLIC,
    // Where one registers: it is stated to be used by those who are not yet participants.
    email: PUBLIC,
    url: PUBLIC,
    instructions: PUBLIC,
    costs: PUBLIC,
    capacity: PUBLIC,
    note: PUBLIC,
    translations: PUBLIC,
  }),
  rowsOf("Room", Room, {
    id: PUBLIC,
    name: PUBLIC,
    description: PUBLIC,
    capacity: PUBLIC,
    translations: PUBLIC,
  }),
  rowsOf("Rotation", Rotation, { workshops: PUBLIC, rounds: PUBLIC, mode: PUBLIC }),
  rowsOf("Source", Source, {
    title: PUBLIC,
    author: PUBLIC,
    publisher: PUBLIC,
    date: PUBLIC,
    language: PUBLIC,
    url: PUBLIC,
    retrieved: PUBLIC,
    translations: PUBLIC,
  }),
  rowsOf("StakeholderCategory", StakeholderCategory, {
    id: PUBLIC,
    broader: PUBLIC,
    kind: PUBLIC,
    prefLabel: PUBLIC,
    altLabel: PUBLIC,
    scopeNote: PUBLIC,
    mappings: PUBLIC,
    sensitive: PUBLIC,
    status: PUBLIC,
    replacedBy: PUBLIC,
  }),
  rowsOf("Statement", Statement, {
    kind: PUBLIC,
    text: PUBLIC,
    speaker: PUBLIC,
    citation: PUBLIC,
    figure: PUBLIC,
    translations: PUBLIC,
  }),
  rowsOf("Taxonomy", Taxonomy, { id: PUBLIC, version: PUBLIC, concepts: PUBLIC }),
  rowsOf("Topic", Topic, { name: PUBLIC, description: PUBLIC, translations: PUBLIC }),
  rowsOf("Track", Track, { id: PUBLIC, name: PUBLIC, description: PUBLIC, translations: PUBLIC }),
  rowsOf("VirtualLocation", VirtualLocation, {
    name: PUBLIC,
    url: PUBLIC,
    features: PUBLIC,
    visibility: PUBLIC,
    translations: PUBLIC,
  }),
  rowsOf("Workshop", Workshop, {
    id: PUBLIC,
    title: PUBLIC,
    abstract: PUBLIC,
    room: PUBLIC,
    roles: PUBLIC,
    rounds: PUBLIC,
    translations: PUBLIC,
  }),
  rowsOf("Consent", Consent, { visibility: ORGANIZERS, date: ORGANIZERS, note: ORGANIZERS }),
];

/** Holds the rows against the model's own fields: one too few or too many is an error of types. */
function rowsOf<Value>(name: string, model: z.ZodType<Value>, rows: Rows<Value>): ModelRows {
  return { name, model, rows };
}
