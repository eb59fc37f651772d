import { checkContainer, checkEvent } from "./check/run-rules.ts";
import type { Container, EventSubject } from "./check/subject.ts";
import type { Event } from "./model/event.ts";
import type { Finding } from "./model/finding.ts";
import type { PlenaryDocument } from "./model/plenary-document.ts";
import { agendaTimes } from "./schedule/agenda-times.ts";
import { spellingOfZone, type ZoneClock, zoneClock, zonesIn } from "./schedule/zone-clock.ts";
import { resolveTaxonomy } from "./taxonomy/category-tree.ts";
import { plenaryStakeholders } from "./taxonomy/plenary-stakeholders.ts";

const published = [plenaryStakeholders];

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
  const categories = resolveTaxonomy(document.taxonomy, published);
  const zoneOf = zones();
  const nothing = () => undefined;
  if (document.type === "event") {
    const subject = { ...momentsOf(document, zoneOf), event: document, ofContainer: nothing };
    return checkEvent({ ...subject, categories, published }, "");
  }
  const container = document;
  const ofContainer = onceFor(container);
  return [
    ...checkContainer({ container, categories, published }),
    ...container.events.flatMap((event, index) => {
      const { taxonomy } = event;
      const own = taxonomy === undefined ? categories : resolveTaxonomy(taxonomy, published);
      const subject = { ...momentsOf(event, zoneOf), event, container, ofContainer };
      return checkEvent({ ...subject, categories: own, published }, `/events/${index}`);
    }),
  ];
}

/** Computes each thing that the rules ask of a project or series once. */
function onceFor(container: Container): EventSubject["ofContainer"] {
  const known = new Map<unknown, unknown>();
  return (compute) => {
    if (!known.has(compute)) known.set(compute, compute(container));
    // What stands under a function is what it gave.
    return known.get(compute) as ReturnType<typeof compute>;
  };
}

interface Zone {
  readonly clock?: ZoneClock;
  readonly spelling?: string;
}

/** Looks each time zone up once, however many events are in it. */
function zones(): (timeZone: string | undefined) => Zone {
  const known = new Map<string, Zone>();
  return (timeZone) => {
    if (timeZone === undefined) return {};
    const zone = known.get(timeZone) ?? lookUpZone(timeZone);
    known.set(timeZone, zone);
    return zone;
  };
}

function lookUpZone(timeZone: string): Zone {
  const clock = zoneClock(timeZone);
  if (clock !== undefined) return { clock };
  const spelling = spellingOfZone(timeZone);
  return spelling === undefined ? {} : { spelling };
}

/** When what an event plans takes place. */
function momentsOf(
  event: Event,
  zoneOf: (timeZone: string | undefined) => Zone,
): Pick<EventSubject, "items" | "resolve" | "zoneSpelling" | "clocksIn"> {
  const { clock, spelling } = zoneOf(event.timeZone);
  return {
    items: agendaTimes(event, clock),
    clocksIn: (country) => zonesIn(country).flatMap((timeZone) => zoneOf(timeZone).clock ?? []),
    ...(clock === undefined ? {} : { resolve: clock.resolve }),
    ...(spelling === undefined ? {} : { zoneSpelling: spelling }),
  };
}
