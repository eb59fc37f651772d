import * as z from "zod";
import { Agenda, AgendaDay, AgendaItem, Track } from "../model/agenda.ts";
import { Event } from "../model/event.ts";
import { Organization } from "../model/organization.ts";
import { Place, Room } from "../model/place.ts";
import type { PlenaryDocument } from "../model/plenary-document.ts";
import { Project } from "../model/project.ts";
import { Capacity, Cost, Registration } from "../model/registration.ts";
import { AgendaRole, EventRole } from "../model/role.ts";
import { Rotation, Workshop } from "../model/rotation.ts";
import { Series } from "../model/series.ts";
import { Source } from "../model/source.ts";
import { Topic } from "../model/topic.ts";
import { ROOTS } from "./document-copy.ts";

const ROOT =
  "type id name description language translations url organizations roles sources revision updated";

/**
 * What everybody sees where nothing else stands in the document: neither people, counts of people, categories nor extensions,
 * nor anything with a visibility of its own. A field that is not listed may be withheld, and so may a new one.
 */
const OPEN: ReadonlyMap<z.ZodType, string> = new Map<z.ZodType, string>([
  [
    Event,
    `${ROOT} kind additionalKinds scope subtitle theme timeZone start end previousStart status attendanceMode edition place topics agenda registration`,
  ],
  [Project, `${ROOT} acronym start end countries events`],
  [Series, `${ROOT} frequency events`],
  [Agenda, "tracks days"],
  [AgendaDay, "date title items translations"],
  [
    AgendaItem,
    "id kind title subtitle start end room track abstract language status roles topics rotation capacity url translations",
  ],
  [AgendaRole, "role attribution count translations"],
  [Capacity, "value asOf note translations"],
  [Cost, "item paidBy price currency note translations"],
  [EventRole, "role party attribution count note translations"],
  [
    Organization,
    "id name acronym description country foundingDate dissolutionDate url translations",
  ],
  [
    Place,
    "name description streetAddress postalCode locality region country url rooms translations",
  ],
  [Registration, "mode opens deadline email url instructions costs capacity note translations"],
  [Room, "id name description capacity translations"],
  [Rotation, "workshops rounds mode"],
  [Source, "title author publisher date language url retrieved translations"],
  [Topic, "name description translations"],
  [Track, "id name description translations"],
  [Workshop, "id title abstract roles rounds translations"],
]);

/**
 * Whether the copy of a document is the document itself for every audience, so that none need be made: a copy takes as long
 * as to write a calendar, and the memory of a second document.
 */
export function isOpen(document: PlenaryDocument): boolean {
  if (!checkOf(ROOTS[document.type])(document)) return false;
  if (document.type === "event") return isResolved(document, document);
  return (
    isResolved(document, undefined) && document.events.every((event) => isResolved(event, document))
  );
}

/** Whether what events and agenda items refer to by the fields above stands in the document. */
function isResolved(
  { roles = [], organizations = [], ...rest }: PlenaryDocument,
  around: PlenaryDocument | undefined,
): boolean {
  const known = new Set([organizations, around?.organizations ?? []].flat().map(({ id }) => id));
  if (roles.some(({ party }) => party !== undefined && !known.has(party))) return false;
  if (rest.type !== "event") return true;
  const rooms = new Set(rest.place?.rooms?.map(({ id }) => id));
  const tracks = new Set(rest.agenda?.tracks?.map(({ id }) => id));
  return (rest.agenda?.days ?? []).every(({ items }) =>
    items.every(
      ({ room, track }) =>
        (room === undefined || rooms.has(room)) && (track === undefined || tracks.has(track)),
    ),
  );
}

type Check = (value: unknown) => boolean;

const checks = new WeakMap<z.ZodType, Check>();

function checkOf(schema: z.ZodType): Check {
  const check = checks.get(schema) ?? makeCheck(schema);
  checks.set(schema, check);
  return check;
}

// What stands inside a schema is a schema.
function makeCheck(schema: z.ZodType): Check {
  if (schema instanceof z.ZodOptional) return checkOf(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodArray) {
    const element = checkOf(schema.element as z.ZodType);
    return (value) => Array.isArray(value) && value.every(element);
  }
  if (schema instanceof z.ZodUnion) {
    const options = (schema.options as readonly z.ZodType[]).map(checkOf);
    return (value) => options.some((option) => option(value));
  }
  if (schema instanceof z.ZodObject) return objectCheck(schema);
  return isScalar;
}

function isScalar(value: unknown): boolean {
  return typeof value !== "object";
}

function objectCheck(model: z.ZodObject): Check {
  const keys = OPEN.get(model)?.split(" ") ?? [];
  const fields = new Map(
    keys.map((key) => [
      key,
      key === "translations" ? isTranslations : checkOf(model.shape[key] as z.ZodType),
    ]),
  );
  /** Translations are texts by field by language; each follows the field that it translates. */
  function isTranslations(value: unknown): boolean {
    return Object.values(value as Record<string, object>).every((texts) =>
      Object.entries(texts).every(([key, text]) => fields.has(key) && typeof text === "string"),
    );
  }
  // Most objects of a kind have the same fields in the same order, so what was found at a place is mostly right there again.
  const seen: { key: string; check: Check }[] = [];
  return (value) => {
    if (typeof value !== "object" || value === null) return false;
    const object = value as Readonly<Record<string, unknown>>;
    let place = 0;
    for (const key in object) {
      let field = seen[place];
      if (field?.key !== key) {
        const check = fields.get(key);
        if (check === undefined) return false;
        field = { key, check };
        seen[place] = field;
      }
      // Most fields are, and a valid document has nothing else in them.
      if (field.check !== isScalar && !field.check(object[key])) return false;
      place++;
    }
    return true;
  };
}
