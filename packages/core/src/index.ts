export { type RuleCode, rules } from "./check/rules.ts";
export { check } from "./check.ts";
export { localize } from "./localize/localize.ts";
export { Agenda, AgendaDay, AgendaItem, AgendaItemKind, Track } from "./model/agenda.ts";
export { Email, Phone, Url } from "./model/contact.ts";
export { Country } from "./model/country.ts";
export { AttendanceMode, Event, EventKind, EventScope, EventStatus } from "./model/event.ts";
export { EventDocument } from "./model/event-document.ts";
export { Extensions } from "./model/extensions.ts";
export { Finding, type Result, Severity } from "./model/finding.ts";
export { Headcount, HeadcountLine, Measure } from "./model/headcount.ts";
export { Id } from "./model/identifier.ts";
export { formatPointer, JsonPointer, parsePointer } from "./model/json-pointer.ts";
export { Objective } from "./model/objective.ts";
export { Organization } from "./model/organization.ts";
export { Outcome } from "./model/outcome.ts";
export { Participant, ParticipantStatus } from "./model/participant.ts";
export { Person, Post } from "./model/person.ts";
export { Place, Room, VirtualLocation } from "./model/place.ts";
export type { PlenaryDocument } from "./model/plenary-document.ts";
export {
  Attribution,
  Audience,
  Consent,
  type EffectivePrivacy,
  effectivePrivacy,
  maySee,
  Privacy,
} from "./model/privacy.ts";
export { Project } from "./model/project.ts";
export { Capacity, Cost, Currency, Price, Registration } from "./model/registration.ts";
export { AgendaRole, EventRole } from "./model/role.ts";
export { Rotation, Workshop } from "./model/rotation.ts";
export { Series } from "./model/series.ts";
export { Source } from "./model/source.ts";
export { Citation, Figure, Statement } from "./model/statement.ts";
export {
  Mapping,
  MappingRelation,
  StakeholderCategory,
  Taxonomy,
  TaxonomyVersion,
} from "./model/taxonomy.ts";
export { LanguageTag, Text } from "./model/text.ts";
export {
  EndTime,
  Instant,
  LocalDate,
  LocalDateOrDateTime,
  LocalDateTime,
  LocalTime,
  ReducedDate,
  TimeZone,
} from "./model/time.ts";
export { Topic } from "./model/topic.ts";
export { type RedactionCode, redactionCodes } from "./redact/redaction-codes.ts";
export { redact } from "./redact.ts";
export { deriveId } from "./schedule/item-id.ts";
export { type Schedule, schedule, type UnscheduledItem } from "./schedule/schedule.ts";
export {
  type PlannedDay,
  type PlannedItem,
  type Scheduler,
  scheduler,
} from "./schedule/scheduler.ts";
export type { Slot, SlotTime } from "./schedule/slot.ts";
export { spellingOfZone } from "./schedule/zone-clock.ts";
export type { Crosswalk } from "./tally/crosswalk.ts";
export { type TallyCode, tallyCodes } from "./tally/tally-codes.ts";
export type {
  Comparison,
  Funnel,
  FunnelStage,
  MeasureTally,
  NotReported,
  TalliedLine,
  Tally,
  TallyBy,
  TallyRow,
  Unallocated,
} from "./tally/tally-result.ts";
export { type TallyOptions, tally } from "./tally.ts";
export { type CategoryTree, resolveTaxonomy } from "./taxonomy/category-tree.ts";
export { foldLabel } from "./taxonomy/fold-label.ts";
export { plenaryStakeholders } from "./taxonomy/plenary-stakeholders.ts";
export { type ShapeCode, shapeCodes } from "./validate/shape-codes.ts";
export { validateDocument, validateEvent } from "./validate/validate.ts";
