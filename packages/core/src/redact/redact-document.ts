import { Event } from "../model/event.ts";
import type { Result } from "../model/finding.ts";
import { Person } from "../model/person.ts";
import type { PlenaryDocument } from "../model/plenary-document.ts";
import type { Audience } from "../model/privacy.ts";
import { type AttributionOf, attributionIn, withholdAttribution } from "./attribution.ts";
import type { CategoriesOf } from "./categories.ts";
import { withholdUnconsented } from "./consent.ts";
import { withholdCounts } from "./counts/withhold-counts.ts";
import { copyDocument, type DocumentCopy } from "./document-copy.ts";
import { repointInferred } from "./inferred.ts";
import { nameFinder } from "./names/name-finder.ts";
import { withholdNames } from "./names/withhold-names.ts";
import { dropDangling, referredTo, withholdUnreferenced } from "./only-for-withheld.ts";
import { isOpen } from "./open-document.ts";
import { projectFields } from "./project-fields.ts";
import { createReport, type Report } from "./redaction-codes.ts";
import { type Resolve, resolver } from "./references.ts";
import { type ItemIds, isFor, withholdRestricted } from "./restricted.ts";
import { withholdSensitive } from "./sensitive.ts";

/** What redaction is handed of the folders that it does not know. */
export interface Surroundings {
  readonly categoriesOf: CategoriesOf;
  readonly itemIds: ItemIds;
}

/** The document for one audience, itself where nothing is withheld, and what it leaves out; none where it is for a narrower audience. */
export function redactDocument(
  original: PlenaryDocument,
  audience: Audience,
  { categoriesOf, itemIds }: Surroundings,
): Result<PlenaryDocument> {
  const { findings, report } = createReport();
  if (audience === "organizers") return { ok: true, value: original, findings };
  if (!isFor(original, audience)) {
    const message = `This document is not for the ${audience} (\`privacy.visibility\`), so that there is no copy for them.`;
    report("redact/not-for-audience", "", message);
    return { ok: false, findings };
  }
  if (isOpen(original)) return { ok: true, value: original, findings };
  const copy = copyDocument(original);
  const people = copy.partsOf(Person).map(({ value }) => ({ value, before: { ...value } }));
  const resolve = resolverOf(copy, itemIds);
  const first = resolve();
  const before = referredTo(copy, first);
  const attributionOf = attributionIn(copy);
  withholdRestricted(copy, audience, itemIds, report);
  withholdCounts(copy, categoriesOf, first, report);
  withholdSensitive(copy, categoriesOf, report);
  withholdUnconsented(copy, audience, first, report);
  withholdAttribution(copy, resolve(), attributionOf, report);
  projectFields(copy, audience, report);
  withholdUnreferenced(copy, resolve(), before, attributionOf, report);
  dropDangling(copy, resolve(), report);
  withholdNamesOf(people, copy, attributionOf, report);
  repointInferred(copy);
  return { ok: true, value: copy.finished(), findings };
}

/** The resolver for a copy as it is whenever it is asked for; a new one only where something has been taken out. */
function resolverOf(copy: DocumentCopy, itemIds: ItemIds): () => Resolve {
  let removals = -1;
  let resolve: Resolve = () => undefined;
  return () => {
    if (removals !== copy.removals) resolve = resolver(copy, itemIds);
    removals = copy.removals;
    return resolve;
  };
}

/** A person of the copy, and how their entry was before anything of it was withheld. */
interface Known {
  readonly value: Person;
  readonly before: Person;
}

/** Nobody is named in a text whom the copy does not have, nor anybody at all where contributions are not attributed. */
function withholdNamesOf(
  people: readonly Known[],
  copy: DocumentCopy,
  attributionOf: AttributionOf,
  report: Report,
): void {
  if (people.length === 0) return;
  const left = new Set(copy.partsOf(Person).map(({ value }) => value));
  const withheld = people.filter(({ value }) => !left.has(value)).map(({ before }) => before);
  const places = [undefined, ...copy.partsOf(Event).map(({ value }) => value)];
  const isAttributed = places.every((event) => attributionOf(event) === "attributed");
  if (withheld.length === 0 && isAttributed) return;
  const anywhere = nameFinder(withheld);
  const everybody = nameFinder(people.map(({ before }) => before));
  const inEvent = (event: Event | undefined) =>
    attributionOf(event) === "attributed" ? anywhere : everybody;
  withholdNames(copy, { anywhere, inEvent }, report);
}
