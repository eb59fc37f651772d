import { containerIds } from "./check/ref/known-ids.ts";
import { checkContainer, checkEvent } from "./check/run-rules.ts";
import type { EventSubject } from "./check/subject.ts";
import type { Event } from "./model/event.ts";
import type { Finding } from "./model/finding.ts";
import type { PlenaryDocument } from "./model/plenary-document.ts";
import { agendaTimes } from "./schedule/agenda-times.ts";
import { spellingOfZone, zoneClock } from "./schedule/zone-clock.ts";
import { resolveTaxonomy } from "./taxonomy/category-tree.ts";

/**
 * Looks for what is wrong, doubtful or worth knowing in a valid document: times, references, agenda, numbers, privacy. The
 * findings come rule by rule, and for a project or series first what it says itself, then event by event; an empty list means that nothing was found.
 *
 * @example
 * import { check } from "@plenary/core";
 * const findings = check({
 *   type: "event", id: "launch", kind: "launch", name: "Launch", language: "en", start: "2018-10",
 *   organizations: [{ id: "acme", name: "Acme" }], roles: [{ role: "organizer", party: "acme" }],
 *   sources: [{ title: "Invitation" }],
 * });
 * findings.map((finding) => finding.code); // => ["time/reduced-precision"]
 */
export function check(document: PlenaryDocument): Finding[] {
  const categories = resolveTaxonomy(document.taxonomy);
  if (document.type === "event") return checkEvent(eventSubject(document, categories), "");
  const inherited = containerIds(document);
  return [
    ...checkContainer({ container: document, inherited, categories }),
    ...document.events.flatMap((event, index) => {
      const own = event.taxonomy === undefined ? categories : resolveTaxonomy(event.taxonomy);
      const subject = { ...eventSubject(event, own), container: document, inherited };
      return checkEvent(subject, `/events/${index}`);
    }),
  ];
}

function eventSubject(event: Event, categories: EventSubject["categories"]): EventSubject {
  const { timeZone } = event;
  const clock = timeZone === undefined ? undefined : zoneClock(timeZone);
  const spelling =
    timeZone === undefined || clock !== undefined ? undefined : spellingOfZone(timeZone);
  return {
    event,
    items: agendaTimes(event, clock),
    categories,
    ...(clock === undefined ? {} : { resolve: clock.resolve }),
    ...(spelling === undefined ? {} : { zoneSpelling: spelling }),
  };
}
