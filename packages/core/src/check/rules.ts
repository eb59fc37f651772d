import { agendaGap } from "./agenda/gap.ts";
import { noEnd } from "./agenda/no-end.ts";
import { noStart } from "./agenda/no-start.ts";
import { agendaOrder } from "./agenda/order.ts";
import { outsideEvent } from "./agenda/outside-event.ts";
import { agendaOverlap } from "./agenda/overlap.ts";
import { categoryCycle } from "./category/cycle.ts";
import { deprecatedCategory } from "./category/deprecated.ts";
import { categoryExtension } from "./category/extension.ts";
import { noLabel } from "./category/no-label.ts";
import { targetedUnreported } from "./category/targeted-unreported.ts";
import { unknownCategory } from "./category/unknown.ts";
import { unknownCountry } from "./country/unknown.ts";
import { attendedExceedsConfirmed } from "./headcount/attended-exceeds-confirmed.ts";
import { doubleCount } from "./headcount/double-count.ts";
import { funnel } from "./headcount/funnel.ts";
import { participantsMismatch } from "./headcount/participants-mismatch.ts";
import { sumMismatch } from "./headcount/sum-mismatch.ts";
import { derivedId } from "./id/derived.ts";
import { duplicateId } from "./id/duplicate.ts";
import { reservedId } from "./id/reserved.ts";
import { noOrganizer } from "./party/no-organizer.ts";
import { personDoubleBooked } from "./person/double-booked.ts";
import { attribution } from "./privacy/attribution.ts";
import { noConsent } from "./privacy/no-consent.ts";
import { smallCell } from "./privacy/small-cell.ts";
import { countryWithoutEvent } from "./project/country-without-event.ts";
import { eventOutsidePeriod } from "./project/event-outside-period.ts";
import { referenceCycle } from "./ref/cycle.ts";
import { unknownReference } from "./ref/unknown.ts";
import { deadlineAfterStart } from "./registration/deadline-after-start.ts";
import { noContact } from "./registration/no-contact.ts";
import { opensAfterDeadline } from "./registration/opens-after-deadline.ts";
import { overCapacity } from "./registration/over-capacity.ts";
import { roomDoubleBooked } from "./room/double-booked.ts";
import { roomOverCapacity } from "./room/over-capacity.ts";
import { uncoveredRotation } from "./rotation/uncovered.ts";
import { unequalRounds } from "./rotation/unequal-rounds.ts";
import { unspecifiedRotation } from "./rotation/unspecified.ts";
import type { Rule } from "./rule.ts";
import { numberGap } from "./series/number-gap.ts";
import { seriesOrder } from "./series/order.ts";
import { missingSource } from "./source/missing.ts";
import { unnamedSpeaker } from "./speaker/unnamed.ts";
import { ambiguous } from "./time/ambiguous.ts";
import { endBeforeStart } from "./time/end-before-start.ts";
import { inferred } from "./time/inferred.ts";
import { nonexistent } from "./time/nonexistent.ts";
import { reducedPrecision } from "./time/reduced-precision.ts";
import { unknownZone } from "./time/unknown-zone.ts";
import { zoneElsewhere } from "./time/zone-elsewhere.ts";

/** All rules, which together are the table of finding codes; findings come in this order. */
export const rules = [
  unknownReference,
  referenceCycle,
  duplicateId,
  derivedId,
  reservedId,
  endBeforeStart,
  nonexistent,
  ambiguous,
  unknownZone,
  zoneElsewhere,
  reducedPrecision,
  inferred,
  outsideEvent,
  agendaOverlap,
  agendaGap,
  agendaOrder,
  noEnd,
  noStart,
  roomDoubleBooked,
  roomOverCapacity,
  personDoubleBooked,
  unnamedSpeaker,
  unspecifiedRotation,
  unequalRounds,
  uncoveredRotation,
  deadlineAfterStart,
  opensAfterDeadline,
  overCapacity,
  noContact,
  sumMismatch,
  funnel,
  doubleCount,
  attendedExceedsConfirmed,
  participantsMismatch,
  unknownCategory,
  deprecatedCategory,
  categoryCycle,
  categoryExtension,
  noLabel,
  targetedUnreported,
  unknownCountry,
  smallCell,
  attribution,
  noConsent,
  noOrganizer,
  missingSource,
  seriesOrder,
  numberGap,
  eventOutsidePeriod,
  countryWithoutEvent,
] as const satisfies readonly Rule[];

/** The code of a finding about the meaning of a document. */
export type RuleCode = (typeof rules)[number]["code"];
