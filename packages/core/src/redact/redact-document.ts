import type { Event } from "../model/event.ts";
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
import { projectFields } from "./project-fields.ts";
import { createReport, type Report } from "./redaction-codes.ts";
import { resolver } from "./references.ts";
import { type ItemIds, isFor, withholdRestricted } from "./restricted.ts";
import { withholdSensitive } from "./sensitive.ts";

/** What redaction is handed of the folders that it does not know. */
export interface Surroundings {
  readonly categoriesOf: CategoriesOf;
  readonly itemIds: ItemIds;
}

/** The copy of a document for one audience, and what it leaves out; none where the document is for a narrower audience. */
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
  const copy = copyDocument(original);
  const people = copy.partsOf(Person).map(({ value }) => ({ ...value }));
  const first = resolver(copy, itemIds);
  const before = referredTo(copy, first);
  const attributionOf = attributionIn(copy);
  withholdRestricted(copy, audience, itemIds, report);
  withholdCounts(copy, categoriesOf, first, report);
  withholdSensitive(copy, categoriesOf, report);
  withholdUnconsented(copy, audience, first, report);
  withholdAttribution(copy, resolver(copy, itemIds), attributionOf, report);
  projectFields(copy, audience, report);
  withholdUnreferenced(copy, resolver(copy, itemIds), before, attributionOf, report);
  dropDangling(copy, resolver(copy, itemIds), report);
  withholdNamesOf(people, copy, attributionOf, report);
  repointInferred(copy);
  return { ok: true, value: copy.document, findings };
}

/** Nobody is named in a text whom the copy does not have, nor anybody at all where contributions are not attributed. */
function withholdNamesOf(
  people: readonly Person[],
  copy: DocumentCopy,
  attributionOf: AttributionOf,
  report: Report,
): void {
  if (people.length === 0) return;
  const left = new Set(copy.partsOf(Person).map(({ value }) => value.id));
  const anywhere = nameFinder(people.filter(({ id }) => !left.has(id)));
  const everybody = nameFinder(people);
  const inEvent = (event: Event | undefined) =>
    attributionOf(event) === "attributed" ? anywhere : everybody;
  withholdNames(copy, { anywhere, inEvent }, report);
}
