import {
  type AgendaItem,
  type Audience,
  deriveId,
  type Event,
  type Finding,
  maySee,
  type PlenaryDocument,
  scheduler,
} from "@plenary/core";
import { calendarFinding } from "../calendar-codes.ts";
import type { Masked } from "./masked.ts";

/** What is said of something that stands in the document and not in the calendar of this audience. */
export function withheld(path: string): Finding {
  const message = "This audience may not see this, so the calendar does not have it.";
  return calendarFinding("calendar/withheld", path, message);
}

const CONSENT =
  "Of who agreed to be named, record it under `people`: `consent: { visibility: public }`.";

/** What a calendar would show and a copy leaves out, beside whole events and items, and what would show it: by the code and the place of its findings. */
const KINDS: readonly (readonly [code: string, path: RegExp, what: string, advice?: string])[] = [
  ["redact/restricted", /[/]virtualLocations[/][0-9]+$/, "links to join online"],
  ["redact/attribution", /[/]agenda[/]/, "names of contributors", CONSENT],
  [
    "redact/name-in-text",
    /^([/]events[/][0-9]+)?([/](agenda|place|registration|translations)[/].*|[/](name|subtitle|description|url))$/,
    "texts and addresses that name somebody",
    CONSENT,
  ],
];

/** What the copy for an audience leaves out of its calendar: once for each kind, at the first of its places. */
export function withheldKinds(findings: readonly Finding[]): Finding[] {
  return KINDS.flatMap(([code, place, what, advice]) => {
    const [first, ...others] = findings.filter(
      (finding) => finding.code === code && place.test(finding.path),
    );
    if (first === undefined) return [];
    const count = others.length + 1;
    const said = `This audience may not see everything: the calendar leaves out ${what} (${count}).`;
    const message = advice === undefined ? said : `${said} ${advice}`;
    return [calendarFinding("calendar/withheld", first.path, message, { count })];
  });
}

/**
 * What is said of entries whose UIDs are made of other ids than the document's, because those name somebody: a copy counts such
 * ids through, and no form of one could stay the same without telling the name to who guesses it.
 */
export function renamedIds(
  original: PlenaryDocument,
  masked: Masked,
  audience: Audience,
): Finding[] {
  const { document, findings } = masked;
  if (!findings.some(({ code }) => code === "redact/name-in-text")) return [];
  const [befores, afters] = [eventsOf(original), eventsOf(document)];
  const [first, ...others] = befores.flatMap((event, n) =>
    renamedIn(event, afters[n] ?? event, original.type === "event" ? "" : `/events/${n}`, audience),
  );
  if (first === undefined) return [];
  const count = others.length + 1;
  const message = `Ids that name somebody whom this audience may not see (${count}) stand in UIDs as numbers, so that entries may change their UIDs, and show twice or as another, when one more is added. Give what they belong to ids that name nobody.`;
  return [calendarFinding("calendar/id-withheld", first, message, { count })];
}

function eventsOf(document: PlenaryDocument): readonly Event[] {
  return document.type === "event" ? [document] : document.events;
}

/** Where the ids stand that are others in a copy. */
function renamedIn(before: Event, after: Event, base: string, audience: Audience): string[] {
  const places = before.id === after.id ? [] : [`${base}/id`];
  const shown = scheduler(after).items()[Symbol.iterator]();
  for (const { id, item, path } of scheduler(before).items()) {
    const copy = shown.next().value;
    if (copy === undefined || !maySee(audience, copy.item.visibility ?? "public")) continue;
    const isSame = id === copy.id && workshopIds(item) === workshopIds(copy.item);
    if (!isSame) places.push(base + path);
  }
  return places;
}

function workshopIds({ rotation }: AgendaItem): string {
  if (rotation === undefined || typeof rotation.workshops === "number") return "";
  return rotation.workshops.map(({ id, title }) => id ?? deriveId(title)).join(" ");
}
