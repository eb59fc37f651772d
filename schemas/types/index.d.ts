// Types of the definitions in plenary.schema.json, made from it by json-schema-to-typescript. A change made here is lost:
// change the models in packages/core, then run `npm run write:schemas`.

/**
 * Any root document: an event, a project or a series, told apart by its type.
 */
export type PlenaryDocument = Event | Project | Series;
/**
 * A stable identifier: lower-case ASCII words joined by hyphens, unique within its document.
 */
export type Id = string;
/**
 * What kind of event it is.
 */
export type EventKind =
  | "conference"
  | "consultation"
  | "roundtable"
  | "high-level-meeting"
  | "workshop"
  | "training"
  | "seminar"
  | "launch"
  | "meeting"
  | "other";
/**
 * How far the event reaches.
 */
export type EventScope = "local" | "national" | "regional" | "transnational" | "international";
/**
 * Text for people, in the document's language.
 */
export type Text = string;
/**
 * A language tag (BCP 47): language, script, region and variants.
 */
export type LanguageTag = string;
/**
 * A web address, http or https, in the ASCII form of RFC 3986.
 */
export type Url = string;
/**
 * The name of a time zone in the IANA database.
 */
export type TimeZone = string;
/**
 * A point in local time as precise as it is known: a year, a month, a day, or a day and time.
 */
export type ReducedDate = string;
/**
 * Whether the event stands, and what became of it.
 */
export type EventStatus =
  "scheduled" | "tentative" | "cancelled" | "postponed" | "rescheduled" | "moved-online" | "held";
/**
 * Whether people meet in a place, online or both.
 */
export type AttendanceMode = "offline" | "online" | "mixed";
/**
 * A country by its two-letter code (ISO 3166-1 alpha-2).
 */
export type Country = string;
/**
 * What one can do in a virtual location.
 */
export type VirtualLocationFeature =
  "audio" | "chat" | "feed" | "moderator" | "phone" | "screen" | "video";
/**
 * Who a copy of the document is for; each sees a subset of what the next one sees.
 */
export type Audience = "public" | "participants" | "organizers";
/**
 * The id of a stakeholder category of the document's taxonomy.
 */
export type CategoryId = string;
/**
 * An e-mail address of the plain form name@example.org.
 */
export type Email = string;
/**
 * A telephone number: digits with an optional leading +, grouped by spaces, dots, hyphens or brackets.
 */
export type Phone = string;
/**
 * A date that exists, YYYY-MM-DD.
 */
export type LocalDate = string;
/**
 * What somebody is to an event.
 */
export type EventRoleName =
  | "organizer"
  | "co-organizer"
  | "host"
  | "coordinator"
  | "partner"
  | "funder"
  | "sponsor"
  | "supporter"
  | "publisher"
  | "contact"
  | "keynote"
  | "speaker"
  | "panelist"
  | "moderator"
  | "chair"
  | "rapporteur"
  | "facilitator"
  | "expert";
/**
 * What the organizers call an objective.
 */
export type ObjectiveKind = "goal" | "aim" | "objective" | "purpose";
/**
 * How one registers.
 */
export type RegistrationMode = "email" | "form" | "invitation" | "open" | "none";
/**
 * A date, or a date and time, as the source states it.
 */
export type LocalDateOrDateTime = string;
/**
 * Who pays a cost.
 */
export type Payer = "organizer" | "participant" | "funder" | "sponsor" | "shared";
/**
 * An amount of money as a decimal, in a string so that no language rounds it.
 */
export type Price = string;
/**
 * A currency by its three-letter code (ISO 4217).
 */
export type Currency = string;
/**
 * What an agenda item is.
 */
export type AgendaItemKind =
  | "registration"
  | "opening"
  | "keynote"
  | "presentation"
  | "plenary"
  | "panel"
  | "workshop"
  | "discussion"
  | "break"
  | "meal"
  | "social"
  | "closing"
  | "departure"
  | "other";
/**
 * A wall-clock time to the minute, HH:MM, in the event's time zone.
 */
export type LocalTime = string;
/**
 * When an agenda item ends: a time on the day of its start, or a date and time on a later day.
 */
export type EndTime = string;
/**
 * Whether an agenda item stands.
 */
export type AgendaItemStatus = "confirmed" | "tentative" | "cancelled";
/**
 * What somebody does in an agenda item.
 */
export type AgendaRoleName =
  | "keynote"
  | "speaker"
  | "panelist"
  | "moderator"
  | "chair"
  | "rapporteur"
  | "facilitator"
  | "expert";
/**
 * repeat-all gives every workshop in every round, split gives each workshop in one round.
 */
export type RotationMode = "repeat-all" | "split" | "unspecified";
/**
 * What a headcount counts, from the plan to those who came.
 */
export type Measure =
  | "planned"
  | "capacity"
  | "invited"
  | "interested"
  | "confirmed"
  | "waitlisted"
  | "turned-away"
  | "attended"
  | "attended-online";
/**
 * Whether the lines cover everybody exactly once, leave people out, or count some more than once.
 */
export type Partition = "complete" | "incomplete" | "overlapping";
/**
 * Where a participant stands, from the invitation to the day itself.
 */
export type ParticipantStatus =
  | "needs-action"
  | "accepted"
  | "declined"
  | "tentative"
  | "interested"
  | "invited"
  | "confirmed"
  | "waitlisted"
  | "turned-away"
  | "withdrawn"
  | "attended"
  | "no-show";
/**
 * A point on the UTC time line, YYYY-MM-DDTHH:MM:SSZ (RFC 3339).
 */
export type Instant = string;
/**
 * How far an outcome was reached.
 */
export type OutcomeStatus = "planned" | "attempted" | "launched" | "partly-met" | "met" | "not-met";
/**
 * What kind of statement it is.
 */
export type StatementKind = "quote" | "claim" | "feedback";
/**
 * How near a figure comes to what it stands for; exactly when it is not stated.
 */
export type FigureQualifier =
  "exactly" | "about" | "at-least" | "more-than" | "at-most" | "less-than";
/**
 * What kind of paper it is.
 */
export type EventDocumentKind =
  "agenda" | "minutes" | "report" | "publication" | "press-release" | "presentation" | "other";
/**
 * A JSON Pointer (RFC 6901) into the document; the empty one is the whole.
 */
export type JsonPointer = string;
/**
 * How contributions may be attributed: by name, by role without a name, or not at all (the Chatham House Rule).
 */
export type Attribution = "attributed" | "role-only" | "none";
/**
 * Labels raise the third number, additions and deprecations the second, moves and changed meanings the first.
 */
export type TaxonomyVersion = string;
/**
 * What a category brings together.
 */
export type StakeholderCategoryKind =
  "sector" | "group" | "profession" | "organization" | "status" | "residual";
/**
 * The scheme that a mapped term comes from.
 */
export type MappingScheme = "isco-08" | "esco" | "wikidata" | "schema-org" | "ror";
/**
 * A mapping relation of SKOS.
 */
export type MappingRelation =
  "exactMatch" | "closeMatch" | "broadMatch" | "narrowMatch" | "relatedMatch";
/**
 * Whether a category is in use; active when it is not stated.
 */
export type StakeholderCategoryStatus = "active" | "deprecated";
/**
 * How often the events of a series take place.
 */
export type SeriesFrequency =
  "monthly" | "quarterly" | "half-yearly" | "yearly" | "two-yearly" | "irregular";
/**
 * A domain that the owner of the data controls, and a path of their choice.
 */
export type ExtensionName = string;
/**
 * What kind of finding it is, for programs.
 */
export type FindingCode = string;
/**
 * How much a finding weighs: an error makes the document unfit, a warning wants a look, an info is good to know.
 */
export type Severity = "error" | "warning" | "info";
/**
 * A wall-clock date and time to the minute, YYYY-MM-DDTHH:MM.
 */
export type LocalDateTime = string;

/**
 * Every definition of the schema, by its name.
 */
export interface Definitions {
  PlenaryDocument: PlenaryDocument;
  Agenda: Agenda;
  AgendaDay: AgendaDay;
  AgendaDayTexts: AgendaDayTexts;
  AgendaItem: AgendaItem;
  AgendaItemKind: AgendaItemKind;
  AgendaItemStatus: AgendaItemStatus;
  AgendaItemTexts: AgendaItemTexts;
  AgendaRole: AgendaRole;
  AgendaRoleName: AgendaRoleName;
  AgendaRoleTexts: AgendaRoleTexts;
  AttendanceMode: AttendanceMode;
  Attribution: Attribution;
  Audience: Audience;
  Capacity: Capacity;
  CapacityTexts: CapacityTexts;
  CategoryId: CategoryId;
  Citation: Citation;
  CollectionTexts: CollectionTexts;
  Consent: Consent;
  Cost: Cost;
  CostTexts: CostTexts;
  Country: Country;
  Currency: Currency;
  Email: Email;
  EndTime: EndTime;
  Event: Event;
  EventDocument: EventDocument;
  EventDocumentKind: EventDocumentKind;
  EventDocumentTexts: EventDocumentTexts;
  EventKind: EventKind;
  EventRole: EventRole;
  EventRoleName: EventRoleName;
  EventRoleTexts: EventRoleTexts;
  EventScope: EventScope;
  EventStatus: EventStatus;
  EventTexts: EventTexts;
  ExtensionName: ExtensionName;
  Extensions: Extensions;
  Figure: Figure;
  FigurePeriod: FigurePeriod;
  FigureQualifier: FigureQualifier;
  FigureTexts: FigureTexts;
  Finding: Finding;
  FindingCode: FindingCode;
  Headcount: Headcount;
  HeadcountLine: HeadcountLine;
  HeadcountLineTexts: HeadcountLineTexts;
  HeadcountTexts: HeadcountTexts;
  Id: Id;
  Instant: Instant;
  JsonPointer: JsonPointer;
  LanguageTag: LanguageTag;
  LocalDate: LocalDate;
  LocalDateOrDateTime: LocalDateOrDateTime;
  LocalDateTime: LocalDateTime;
  LocalTime: LocalTime;
  Mapping: Mapping;
  MappingRelation: MappingRelation;
  MappingScheme: MappingScheme;
  Measure: Measure;
  Objective: Objective;
  ObjectiveKind: ObjectiveKind;
  ObjectiveTexts: ObjectiveTexts;
  Organization: Organization;
  OrganizationTexts: OrganizationTexts;
  Outcome: Outcome;
  OutcomeStatus: OutcomeStatus;
  OutcomeTexts: OutcomeTexts;
  Participant: Participant;
  ParticipantStatus: ParticipantStatus;
  Partition: Partition;
  Payer: Payer;
  Person: Person;
  Phone: Phone;
  Place: Place;
  PlaceTexts: PlaceTexts;
  Post: Post;
  PostTexts: PostTexts;
  Price: Price;
  Privacy: Privacy;
  Project: Project;
  ReducedDate: ReducedDate;
  Registration: Registration;
  RegistrationMode: RegistrationMode;
  RegistrationTexts: RegistrationTexts;
  Room: Room;
  RoomTexts: RoomTexts;
  Rotation: Rotation;
  RotationMode: RotationMode;
  Series: Series;
  SeriesFrequency: SeriesFrequency;
  Severity: Severity;
  Source: Source;
  SourceTexts: SourceTexts;
  StakeholderCategory: StakeholderCategory;
  StakeholderCategoryKind: StakeholderCategoryKind;
  StakeholderCategoryStatus: StakeholderCategoryStatus;
  Statement: Statement;
  StatementKind: StatementKind;
  StatementTexts: StatementTexts;
  Taxonomy: Taxonomy;
  TaxonomyVersion: TaxonomyVersion;
  Text: Text;
  TimeZone: TimeZone;
  Topic: Topic;
  TopicTexts: TopicTexts;
  Track: Track;
  TrackTexts: TrackTexts;
  Url: Url;
  VirtualLocation: VirtualLocation;
  VirtualLocationFeature: VirtualLocationFeature;
  VirtualLocationTexts: VirtualLocationTexts;
  Workshop: Workshop;
  WorkshopTexts: WorkshopTexts;
}
/**
 * One event with all that is known of it. Its texts are in its language, its times in its time zone.
 */
export interface Event {
  /**
   * Tells an event from a project and a series.
   */
  type: "event";
  id: Id;
  kind: EventKind;
  /**
   * What else the event is.
   */
  additionalKinds?: EventKind[] | undefined;
  scope?: EventScope | undefined;
  name: Text;
  subtitle?: Text | undefined;
  theme?: Text | undefined;
  description?: Text | undefined;
  language: LanguageTag;
  /**
   * The event's own texts in other languages, by language tag.
   */
  translations?: {
    [k: string]: EventTexts;
  } | undefined;
  url?: Url | undefined;
  timeZone?: TimeZone | undefined;
  start: ReducedDate;
  end?: ReducedDate | undefined;
  previousStart?: ReducedDate | undefined;
  status?: EventStatus | undefined;
  attendanceMode?: AttendanceMode | undefined;
  /**
   * The number of the event in its series, counted from 1.
   */
  edition?: number | undefined;
  place?: Place | undefined;
  /**
   * Where the event is followed online.
   */
  virtualLocations?: VirtualLocation[] | undefined;
  /**
   * Organizations that the document refers to by id.
   */
  organizations?: Organization[] | undefined;
  /**
   * People whom the document names.
   */
  people?: Person[] | undefined;
  /**
   * Who carries the event.
   */
  roles?: EventRole[] | undefined;
  objectives?: Objective[] | undefined;
  topics?: Topic[] | undefined;
  /**
   * The categories of people whom the event is for.
   */
  audience?: CategoryId[] | undefined;
  registration?: Registration | undefined;
  agenda?: Agenda | undefined;
  /**
   * Where those who took part came from.
   */
  participantCountries?: Country[] | undefined;
  /**
   * How many people, from the plan to those who came.
   */
  headcounts?: Headcount[] | undefined;
  /**
   * Those who take part, one by one; no public copy has them.
   */
  participants?: Participant[] | undefined;
  outcomes?: Outcome[] | undefined;
  statements?: Statement[] | undefined;
  documents?: EventDocument[] | undefined;
  /**
   * Where the document's facts were taken from.
   */
  sources?: Source[] | undefined;
  /**
   * Pointers to what no source states.
   */
  inferred?: JsonPointer[] | undefined;
  privacy?: Privacy | undefined;
  /**
   * Raised by each published change; the SEQUENCE of calendars.
   */
  revision?: number | undefined;
  updated?: Instant | undefined;
  taxonomy?: Taxonomy | undefined;
  extensions?: Extensions | undefined;
}
/**
 * The texts of an event in another language.
 */
export interface EventTexts {
  name?: Text | undefined;
  subtitle?: Text | undefined;
  theme?: Text | undefined;
  description?: Text | undefined;
}
/**
 * Where the event takes place.
 */
export interface Place {
  name?: Text | undefined;
  description?: Text | undefined;
  streetAddress?: Text | undefined;
  postalCode?: Text | undefined;
  locality?: Text | undefined;
  region?: Text | undefined;
  country?: Country | undefined;
  url?: Url | undefined;
  rooms?: Room[] | undefined;
  translations?: {
    [k: string]: PlaceTexts;
  } | undefined;
}
/**
 * A room of the venue.
 */
export interface Room {
  id: Id;
  name: Text;
  description?: Text | undefined;
  /**
   * How many people there is room for.
   */
  capacity?: number | undefined;
  translations?: {
    [k: string]: RoomTexts;
  } | undefined;
}
/**
 * The texts of a room in another language.
 */
export interface RoomTexts {
  name?: Text | undefined;
  description?: Text | undefined;
}
/**
 * The texts of a place in another language.
 */
export interface PlaceTexts {
  name?: Text | undefined;
  description?: Text | undefined;
  streetAddress?: Text | undefined;
  locality?: Text | undefined;
  region?: Text | undefined;
}
/**
 * A place to meet online.
 */
export interface VirtualLocation {
  name?: Text | undefined;
  url: Url;
  /**
   * What one can do there.
   */
  features?: VirtualLocationFeature[] | undefined;
  visibility?: Audience | undefined;
  translations?: {
    [k: string]: VirtualLocationTexts;
  } | undefined;
}
/**
 * The texts of a virtual location in another language.
 */
export interface VirtualLocationTexts {
  name?: Text | undefined;
}
/**
 * An organization, an institution or a unit of one.
 */
export interface Organization {
  id: Id;
  name: Text;
  acronym?: Text | undefined;
  description?: Text | undefined;
  parent?: Id | undefined;
  /**
   * The stakeholder categories that it stands for.
   */
  categories?: CategoryId[] | undefined;
  country?: Country | undefined;
  foundingDate?: ReducedDate | undefined;
  dissolutionDate?: ReducedDate | undefined;
  url?: Url | undefined;
  email?: Email | undefined;
  phone?: Phone | undefined;
  translations?: {
    [k: string]: OrganizationTexts;
  } | undefined;
}
/**
 * The texts of an organization in another language.
 */
export interface OrganizationTexts {
  name?: Text | undefined;
  acronym?: Text | undefined;
  description?: Text | undefined;
}
/**
 * A person whom the document names.
 */
export interface Person {
  id: Id;
  name: Text;
  honorificPrefix?: Text | undefined;
  posts?: Post[] | undefined;
  country?: Country | undefined;
  url?: Url | undefined;
  email?: Email | undefined;
  phone?: Phone | undefined;
  consent?: Consent | undefined;
  note?: Text | undefined;
}
/**
 * A position that a person holds.
 */
export interface Post {
  title: Text;
  organization?: Id | undefined;
  /**
   * Whether the post is held ad interim.
   */
  acting?: boolean | undefined;
  translations?: {
    [k: string]: PostTexts;
  } | undefined;
}
/**
 * The texts of a post in another language.
 */
export interface PostTexts {
  title?: Text | undefined;
}
/**
 * A person's permission to be named, and to whom.
 */
export interface Consent {
  visibility: Audience;
  date?: LocalDate | undefined;
  note?: Text | undefined;
}
/**
 * Who carries the event, or contributes to it as a whole: an organization or person of the document, or people told by attribution alone.
 */
export interface EventRole {
  role: EventRoleName;
  party?: Id | undefined;
  through?: Id | undefined;
  attribution?: Text | undefined;
  /**
   * How many people the attribution stands for.
   */
  count?: number | undefined;
  note?: Text | undefined;
  translations?: {
    [k: string]: EventRoleTexts;
  } | undefined;
}
/**
 * The texts of an event role in another language.
 */
export interface EventRoleTexts {
  attribution?: Text | undefined;
  note?: Text | undefined;
}
/**
 * What the organizers mean to reach.
 */
export interface Objective {
  text: Text;
  kind?: ObjectiveKind | undefined;
  translations?: {
    [k: string]: ObjectiveTexts;
  } | undefined;
}
/**
 * The texts of an objective in another language.
 */
export interface ObjectiveTexts {
  text?: Text | undefined;
}
/**
 * What is discussed, at an event or in an agenda item.
 */
export interface Topic {
  name: Text;
  description?: Text | undefined;
  translations?: {
    [k: string]: TopicTexts;
  } | undefined;
}
/**
 * The texts of a topic in another language.
 */
export interface TopicTexts {
  name?: Text | undefined;
  description?: Text | undefined;
}
/**
 * How one registers, until when, and at what cost.
 */
export interface Registration {
  mode?: RegistrationMode | undefined;
  opens?: LocalDateOrDateTime | undefined;
  deadline?: LocalDateOrDateTime | undefined;
  email?: Email | undefined;
  url?: Url | undefined;
  instructions?: Text | undefined;
  costs?: Cost[] | undefined;
  /**
   * The last entry holds.
   */
  capacity?: Capacity[] | undefined;
  note?: Text | undefined;
  translations?: {
    [k: string]: RegistrationTexts;
  } | undefined;
}
/**
 * What taking part costs, and who pays.
 */
export interface Cost {
  item: Text;
  paidBy: Payer;
  price?: Price | undefined;
  currency?: Currency | undefined;
  note?: Text | undefined;
  translations?: {
    [k: string]: CostTexts;
  } | undefined;
}
/**
 * The texts of a cost in another language.
 */
export interface CostTexts {
  item?: Text | undefined;
  note?: Text | undefined;
}
/**
 * How many people there was room for, and since when.
 */
export interface Capacity {
  value: number;
  asOf?: ReducedDate | undefined;
  note?: Text | undefined;
  translations?: {
    [k: string]: CapacityTexts;
  } | undefined;
}
/**
 * The texts of a capacity in another language.
 */
export interface CapacityTexts {
  note?: Text | undefined;
}
/**
 * The texts of a registration in another language.
 */
export interface RegistrationTexts {
  instructions?: Text | undefined;
  note?: Text | undefined;
}
/**
 * The programme, day by day.
 */
export interface Agenda {
  tracks?: Track[] | undefined;
  days: AgendaDay[];
}
/**
 * A strand of sessions that belong together and may run beside others.
 */
export interface Track {
  id: Id;
  name: Text;
  description?: Text | undefined;
  translations?: {
    [k: string]: TrackTexts;
  } | undefined;
}
/**
 * The texts of a track in another language.
 */
export interface TrackTexts {
  name?: Text | undefined;
  description?: Text | undefined;
}
/**
 * One day of the agenda.
 */
export interface AgendaDay {
  date: LocalDate;
  title?: Text | undefined;
  /**
   * What happens on the day, in order of time.
   */
  items: AgendaItem[];
  translations?: {
    [k: string]: AgendaDayTexts;
  } | undefined;
}
/**
 * One entry of the agenda. Without an end it is an instant; without a start the source gives no time.
 */
export interface AgendaItem {
  id?: Id | undefined;
  kind: AgendaItemKind;
  title: Text;
  subtitle?: Text | undefined;
  start?: LocalTime | undefined;
  end?: EndTime | undefined;
  room?: Id | undefined;
  track?: Id | undefined;
  parent?: Id | undefined;
  abstract?: Text | undefined;
  language?: LanguageTag | undefined;
  status?: AgendaItemStatus | undefined;
  /**
   * Who contributes.
   */
  roles?: AgendaRole[] | undefined;
  rotation?: Rotation | undefined;
  /**
   * How many people there is room for.
   */
  capacity?: number | undefined;
  topics?: Topic[] | undefined;
  /**
   * The ids of documents of the event.
   */
  documents?: Id[] | undefined;
  url?: Url | undefined;
  virtualLocations?: VirtualLocation[] | undefined;
  visibility?: Audience | undefined;
  translations?: {
    [k: string]: AgendaItemTexts;
  } | undefined;
  extensions?: Extensions | undefined;
}
/**
 * Who contributes to one agenda item: a person of the document, or people told by attribution and count.
 */
export interface AgendaRole {
  role: AgendaRoleName;
  person?: Id | undefined;
  organization?: Id | undefined;
  attribution?: Text | undefined;
  /**
   * How many people the attribution stands for.
   */
  count?: number | undefined;
  translations?: {
    [k: string]: AgendaRoleTexts;
  } | undefined;
}
/**
 * The texts of an agenda role in another language.
 */
export interface AgendaRoleTexts {
  attribution?: Text | undefined;
}
/**
 * Workshops that run side by side in rounds of equal length.
 */
export interface Rotation {
  /**
   * Their number, or the workshops themselves.
   */
  workshops: number | Workshop[];
  rounds: number;
  mode?: RotationMode | undefined;
}
/**
 * One workshop of a rotation.
 */
export interface Workshop {
  id?: Id | undefined;
  title: Text;
  abstract?: Text | undefined;
  room?: Id | undefined;
  roles?: AgendaRole[] | undefined;
  /**
   * The rounds in which it is given, counted from 1.
   */
  rounds?: number[] | undefined;
  translations?: {
    [k: string]: WorkshopTexts;
  } | undefined;
}
/**
 * The texts of a workshop in another language.
 */
export interface WorkshopTexts {
  title?: Text | undefined;
  abstract?: Text | undefined;
}
/**
 * The texts of an agenda item in another language.
 */
export interface AgendaItemTexts {
  title?: Text | undefined;
  subtitle?: Text | undefined;
  abstract?: Text | undefined;
}
/**
 * Data that Plenary has no word for, each under a name whose domain its owner controls.
 */
export interface Extensions {
  [k: string]: unknown;
}
/**
 * The texts of an agenda day in another language.
 */
export interface AgendaDayTexts {
  title?: Text | undefined;
}
/**
 * How many people, by category.
 */
export interface Headcount {
  id?: Id | undefined;
  measure: Measure;
  /**
   * As the source states it, not as the lines add up.
   */
  total?: number | undefined;
  /**
   * Whether this copy does not tell the total, so that nobody can be singled out.
   */
  suppressed?: boolean | undefined;
  partition?: Partition | undefined;
  asOf?: ReducedDate | undefined;
  lines?: HeadcountLine[] | undefined;
  note?: Text | undefined;
  translations?: {
    [k: string]: HeadcountTexts;
  } | undefined;
}
/**
 * A number of people as the source states it.
 */
export interface HeadcountLine {
  label?: Text | undefined;
  /**
   * Several categories are a group that the source did not split.
   */
  categories?: CategoryId[] | undefined;
  institution?: Id | undefined;
  /**
   * The ids of the organizations that are counted.
   */
  organizations?: Id[] | undefined;
  countries?: Country[] | undefined;
  /**
   * Missing is not reported; it is not zero.
   */
  value?: number | undefined;
  /**
   * Whether a value was reported that this copy does not tell.
   */
  suppressed?: boolean | undefined;
  note?: Text | undefined;
  translations?: {
    [k: string]: HeadcountLineTexts;
  } | undefined;
}
/**
 * The texts of a headcount line in another language.
 */
export interface HeadcountLineTexts {
  label?: Text | undefined;
  note?: Text | undefined;
}
/**
 * The texts of a headcount in another language.
 */
export interface HeadcountTexts {
  note?: Text | undefined;
}
/**
 * Somebody who takes part: a person of the document, or somebody told by attribution alone.
 */
export interface Participant {
  id: Id;
  person?: Id | undefined;
  attribution?: Text | undefined;
  categories?: CategoryId[] | undefined;
  organization?: Id | undefined;
  country?: Country | undefined;
  role?: Text | undefined;
  status?: ParticipantStatus | undefined;
  registered?: Instant | undefined;
  language?: LanguageTag | undefined;
  /**
   * The ids of the agenda items that the participant signed up for.
   */
  sessions?: Id[] | undefined;
  consent?: Consent | undefined;
  note?: Text | undefined;
}
/**
 * What came of an event, of one edition of a series, or of an earlier outcome.
 */
export interface Outcome {
  id?: Id | undefined;
  text: Text;
  status?: OutcomeStatus | undefined;
  /**
   * The edition of the series that it came of.
   */
  edition?: number | undefined;
  followUpOf?: Id | undefined;
  date?: ReducedDate | undefined;
  translations?: {
    [k: string]: OutcomeTexts;
  } | undefined;
}
/**
 * The texts of an outcome in another language.
 */
export interface OutcomeTexts {
  text?: Text | undefined;
}
/**
 * What was said: a person's words, a claim about the world, or feedback.
 */
export interface Statement {
  kind: StatementKind;
  text: Text;
  speaker?: Id | undefined;
  citation?: Citation | undefined;
  figure?: Figure | undefined;
  translations?: {
    [k: string]: StatementTexts;
  } | undefined;
}
/**
 * The work that a statement rests on.
 */
export interface Citation {
  title: Text;
  author?: Text | undefined;
  publisher?: Text | undefined;
  date?: ReducedDate | undefined;
  url?: Url | undefined;
  note?: Text | undefined;
}
/**
 * A number that somebody stated, in integers: 4.2 in 1,000 is the value 42 per 10,000, and 16 % is 16 per 100.
 */
export interface Figure {
  value: number;
  /**
   * What the value is a part of; 1 when it is not stated.
   */
  per?: number | undefined;
  unit: Text;
  qualifier?: FigureQualifier | undefined;
  region?: Text | undefined;
  period?: FigurePeriod | undefined;
  translations?: {
    [k: string]: FigureTexts;
  } | undefined;
}
/**
 * The time that a figure is about.
 */
export interface FigurePeriod {
  start: ReducedDate;
  end?: ReducedDate | undefined;
}
/**
 * The texts of a figure in another language.
 */
export interface FigureTexts {
  unit?: Text | undefined;
  region?: Text | undefined;
}
/**
 * The texts of a statement in another language.
 */
export interface StatementTexts {
  text?: Text | undefined;
}
/**
 * A paper that belongs to the event.
 */
export interface EventDocument {
  id?: Id | undefined;
  title: Text;
  kind: EventDocumentKind;
  code?: Text | undefined;
  date?: ReducedDate | undefined;
  language?: LanguageTag | undefined;
  author?: Id | undefined;
  url?: Url | undefined;
  translations?: {
    [k: string]: EventDocumentTexts;
  } | undefined;
}
/**
 * The texts of an event document in another language.
 */
export interface EventDocumentTexts {
  title?: Text | undefined;
}
/**
 * Where the document's facts were taken from.
 */
export interface Source {
  title: Text;
  author?: Text | undefined;
  publisher?: Text | undefined;
  date?: ReducedDate | undefined;
  language?: LanguageTag | undefined;
  url?: Url | undefined;
  retrieved?: ReducedDate | undefined;
  translations?: {
    [k: string]: SourceTexts;
  } | undefined;
}
/**
 * The texts of a source in another language.
 */
export interface SourceTexts {
  title?: Text | undefined;
}
/**
 * How the event protects those who take part.
 */
export interface Privacy {
  visibility?: Audience | undefined;
  attribution?: Attribution | undefined;
  /**
   * The smallest count that a public copy shows; 5 when it is not stated.
   */
  threshold?: number | undefined;
}
/**
 * The taxonomy that the document's category ids come from. With the id of a published taxonomy, its concepts extend that one; with any other id they are the whole.
 */
export interface Taxonomy {
  id: Id;
  version: TaxonomyVersion;
  /**
   * The categories that the document adds, or all of them.
   */
  concepts?: StakeholderCategory[] | undefined;
}
/**
 * A category of stakeholders (SKOS Concept), with one preferred label and any number of synonyms for each language.
 */
export interface StakeholderCategory {
  id: Id;
  broader?: Id | undefined;
  kind: StakeholderCategoryKind;
  /**
   * What it is called, by language tag.
   */
  prefLabel: {
    [k: string]: Text;
  };
  /**
   * What else it is called, by language tag.
   */
  altLabel?: {
    [k: string]: Text[];
  } | undefined;
  /**
   * What it takes in and what it does not, by language tag.
   */
  scopeNote?: {
    [k: string]: Text;
  } | undefined;
  mappings?: Mapping[] | undefined;
  /**
   * Keeps it out of every copy but the organizers'.
   */
  sensitive?: boolean | undefined;
  status?: StakeholderCategoryStatus | undefined;
  replacedBy?: Id | undefined;
}
/**
 * How a category relates to a term of another scheme.
 */
export interface Mapping {
  scheme: MappingScheme;
  relation: MappingRelation;
  term: Text;
}
/**
 * A project and its events. What it states once holds for all of them: an event's references are looked up here after its own lists.
 */
export interface Project {
  /**
   * Tells a project from an event and a series.
   */
  type: "project";
  id: Id;
  name: Text;
  description?: Text | undefined;
  language: LanguageTag;
  /**
   * The texts in other languages, by language tag.
   */
  translations?: {
    [k: string]: CollectionTexts;
  } | undefined;
  url?: Url | undefined;
  /**
   * Organizations that the document refers to by id.
   */
  organizations?: Organization[] | undefined;
  /**
   * People whom the document names.
   */
  people?: Person[] | undefined;
  /**
   * Who carries the whole.
   */
  roles?: EventRole[] | undefined;
  objectives?: Objective[] | undefined;
  outcomes?: Outcome[] | undefined;
  statements?: Statement[] | undefined;
  documents?: EventDocument[] | undefined;
  sources?: Source[] | undefined;
  /**
   * Pointers to what no source states.
   */
  inferred?: JsonPointer[] | undefined;
  privacy?: Privacy | undefined;
  /**
   * Raised by each published change.
   */
  revision?: number | undefined;
  updated?: Instant | undefined;
  taxonomy?: Taxonomy | undefined;
  extensions?: Extensions | undefined;
  /**
   * The events, whole.
   */
  events: Event[];
  acronym?: Text | undefined;
  start?: ReducedDate | undefined;
  end?: ReducedDate | undefined;
  /**
   * The countries of the partners.
   */
  countries?: Country[] | undefined;
}
/**
 * The texts of a project or a series in another language.
 */
export interface CollectionTexts {
  name?: Text | undefined;
  description?: Text | undefined;
}
/**
 * A series of events, in order of edition. What it states once holds for all of them.
 */
export interface Series {
  /**
   * Tells a series from an event and a project.
   */
  type: "series";
  id: Id;
  name: Text;
  description?: Text | undefined;
  language: LanguageTag;
  /**
   * The texts in other languages, by language tag.
   */
  translations?: {
    [k: string]: CollectionTexts;
  } | undefined;
  url?: Url | undefined;
  /**
   * Organizations that the document refers to by id.
   */
  organizations?: Organization[] | undefined;
  /**
   * People whom the document names.
   */
  people?: Person[] | undefined;
  /**
   * Who carries the whole.
   */
  roles?: EventRole[] | undefined;
  objectives?: Objective[] | undefined;
  outcomes?: Outcome[] | undefined;
  statements?: Statement[] | undefined;
  documents?: EventDocument[] | undefined;
  sources?: Source[] | undefined;
  /**
   * Pointers to what no source states.
   */
  inferred?: JsonPointer[] | undefined;
  privacy?: Privacy | undefined;
  /**
   * Raised by each published change.
   */
  revision?: number | undefined;
  updated?: Instant | undefined;
  taxonomy?: Taxonomy | undefined;
  extensions?: Extensions | undefined;
  /**
   * The events, whole.
   */
  events: Event[];
  frequency?: SeriesFrequency | undefined;
}
/**
 * Something that is wrong or worth knowing in a document.
 */
export interface Finding {
  code: FindingCode;
  severity: Severity;
  path: JsonPointer;
  /**
   * What is wrong and what to do; never a participant's data.
   */
  message: string;
  /**
   * The parts of the message, for those who write it in other words.
   */
  params: {
    [k: string]: string | number | boolean;
  };
}
