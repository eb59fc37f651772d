import { Track } from "../model/agenda.ts";
import { EventDocument } from "../model/event-document.ts";
import { Organization } from "../model/organization.ts";
import { Participant } from "../model/participant.ts";
import { Person } from "../model/person.ts";
import { Room } from "../model/place.ts";
import type { AttributionOf } from "./attribution.ts";
import { type DocumentCopy, listOf } from "./document-copy.ts";
import type { Report } from "./redaction-codes.ts";
import { type Resolve, referencesIn } from "./references.ts";

/** Everything that something refers to. */
export function referredTo(copy: DocumentCopy, resolve: Resolve): ReadonlySet<object> {
  const targets = new Set<object>();
  for (const { event, to, ids } of referencesIn(copy)) {
    for (const id of ids) {
      const target = resolve(event, to, id);
      if (target !== undefined) targets.add(target);
    }
  }
  return targets;
}

const LISTED = [Organization, Person, Room, Track, EventDocument] as const;

/**
 * Takes out organizations, people, rooms, tracks and documents that something referred to before and nothing does now: that
 * they are listed would tell what they were listed for. Of people who only take part, the name is left and nothing else.
 */
export function withholdUnreferenced(
  copy: DocumentCopy,
  resolve: Resolve,
  before: ReadonlySet<object>,
  attributionOf: AttributionOf,
  report: Report,
): void {
  const candidates = new Set<object>();
  for (const model of LISTED) {
    for (const { value } of copy.partsOf<object>(model))
      if (before.has(value)) candidates.add(value);
  }
  for (const { value, event } of copy.partsOf(Person)) {
    if (attributionOf(event) !== "attributed") candidates.add(value);
  }
  const { kept, contributing } = reachable(copy, resolve, candidates);
  const withheld = new Set([...candidates].filter((value) => !kept.has(value)));
  const counts = new Map<string, number>();
  for (const value of withheld) {
    const list = listOf(copy.pathOf(value) ?? "");
    counts.set(list, (counts.get(list) ?? 0) + 1);
  }
  for (const [path, count] of counts) {
    const message = `What only withheld things refer to is left out with them (${count}).`;
    report("redact/only-for-withheld", path, message, { count });
  }
  for (const { value } of copy.partsOf(Person)) {
    if (!before.has(value) || contributing.has(value)) continue;
    delete value.posts;
    delete value.country;
    delete value.url;
  }
  copy.remove(withheld);
}

/** What is left of the candidates: what others than candidates refer to, and what these refer to in turn. */
function reachable(copy: DocumentCopy, resolve: Resolve, candidates: ReadonlySet<object>) {
  const persons = copy.partsOf(Person).map(({ value }) => value);
  const ownerOf = new Map<object, object>(
    persons.flatMap((person) => (person.posts ?? []).map((post) => [post, person] as const)),
  );
  const links = [...referencesIn(copy)].flatMap(({ model, source, event, to, ids }) =>
    ids.map((id) => ({
      model,
      from: ownerOf.get(source) ?? source,
      target: resolve(event, to, id),
    })),
  );
  const contributing = new Set<object | undefined>(
    links.flatMap(({ model, target }) => (model === Participant ? [] : [target])),
  );
  const fromCandidates = Map.groupBy(
    links.filter(({ from }) => candidates.has(from)),
    ({ from }) => from,
  );
  const kept = new Set<object>();
  const open = links.filter(({ from }) => !candidates.has(from)).map(({ target }) => target);
  while (open.length > 0) {
    const target = open.pop();
    if (target === undefined || kept.has(target)) continue;
    kept.add(target);
    for (const link of fromCandidates.get(target) ?? []) open.push(link.target);
  }
  return { kept, contributing };
}

/** Takes out references to what the copy does not have. */
export function dropDangling(copy: DocumentCopy, resolve: Resolve, report: Report): void {
  const counts = new Map<string, number>();
  for (const { source, event, field, to, ids } of referencesIn(copy)) {
    const known = ids.filter((id) => resolve(event, to, id) !== undefined);
    if (known.length === ids.length) continue;
    // The field is one of the object's own, and holds an id or a list of ids.
    const fields = source as Record<string, string | string[]>;
    if (known.length === 0) delete fields[field];
    else fields[field] = known;
    const list = listOf(copy.pathOf(source) ?? "");
    counts.set(list, (counts.get(list) ?? 0) + 1);
  }
  for (const [path, count] of counts) {
    const message = `References to what this copy does not have are left out (${count}).`;
    report("redact/dangling", path, message, { count });
  }
}
