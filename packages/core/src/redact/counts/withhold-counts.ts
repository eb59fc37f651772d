import { AgendaItem } from "../../model/agenda.ts";
import { Event } from "../../model/event.ts";
import type { Headcount, HeadcountLine } from "../../model/headcount.ts";
import type { Organization } from "../../model/organization.ts";
import { Participant } from "../../model/participant.ts";
import { Room } from "../../model/place.ts";
import { effectivePrivacy } from "../../model/privacy.ts";
import { AgendaRole, EventRole } from "../../model/role.ts";
import { Statement } from "../../model/statement.ts";
import type { Categories, CategoriesOf } from "../categories.ts";
import { deleteText } from "../delete-text.ts";
import type { DocumentCopy } from "../document-copy.ts";
import { wordsOf } from "../names/name-words.ts";
import type { Report } from "../redaction-codes.ts";
import type { Resolve } from "../references.ts";
import type { Cell } from "./cell.ts";
import { suppress } from "./suppress.ts";

/** Takes the numbers out of headcounts that a reader may not see, and what else of the event could tell them. */
export function withholdCounts(
  copy: DocumentCopy,
  categoriesOf: CategoriesOf,
  resolve: Resolve,
  report: Report,
): void {
  const { document } = copy;
  const shared = document.type === "event" ? undefined : document.privacy;
  const withheld = new Set<object>();
  const numbersGone = new Map<Event | undefined, Set<number>>();
  const totalsGone = new Set<Event | undefined>();
  for (const { value: event, path } of copy.partsOf(Event)) {
    const { headcounts = [] } = event;
    const { threshold } = effectivePrivacy(event.privacy, shared);
    const parentsOf = (id: string) => parentsWithin(event, id, resolve);
    const hidden = suppress(headcounts, threshold, categoriesOf(event), parentsOf);
    withholdSensitiveLines(event, categoriesOf(event), withheld);
    if (hidden.size === 0) continue;
    for (const scope of [event, undefined]) {
      const numbers = numbersGone.get(scope) ?? new Set();
      for (const { value } of hidden) numbers.add(value);
      numbersGone.set(scope, numbers);
    }
    if ([...hidden].some(({ line }) => line === undefined)) totalsGone.add(event);
    withholdCells(event, hidden, resolve);
    for (const [n, cells] of Map.groupBy(hidden, ({ headcount }) => headcount)) {
      const count = cells.length;
      const message = `Numbers are withheld (${count}): those that are small or tell of a sensitive category, and others from which they could be computed.`;
      report("redact/small-cell", `${path}/headcounts/${n}`, message, { count, threshold });
    }
  }
  withholdFigures(copy, numbersGone);
  withholdBounds(copy, totalsGone, report);
  copy.remove(withheld);
}

/** An organization's parents, from the nearest; where they go round, each once. */
function parentsWithin(event: Event, id: string, resolve: Resolve): string[] {
  const parents = new Set<string>();
  let above = organization(event, id, resolve)?.parent;
  while (above !== undefined && above !== id && !parents.has(above)) {
    parents.add(above);
    above = organization(event, above, resolve)?.parent;
  }
  return [...parents];
}

function organization(event: Event, id: string, resolve: Resolve): Organization | undefined {
  // What an organization's id resolves to is an organization.
  return resolve(event, "organization", id) as Organization | undefined;
}

/** A line of a sensitive category is left out whole, number or no number; what is left is not complete. */
function withholdSensitiveLines(
  { headcounts = [] }: Event,
  { isSensitive }: Categories,
  withheld: Set<object>,
): void {
  for (const headcount of headcounts) {
    const lines = headcount.lines?.filter((line) => line.categories?.some(isSensitive)) ?? [];
    for (const line of lines) withheld.add(line);
    if (lines.length > 0 && headcount.partition === "complete") headcount.partition = "incomplete";
  }
}

/** Takes the numbers out, with what else of their lines tells who they are. */
function withholdCells(event: Event, hidden: ReadonlySet<Cell>, resolve: Resolve): void {
  const numbers = new Set([...hidden].map(({ value }) => String(value)));
  const touched = new Set<Headcount>();
  for (const cell of hidden) {
    touched.add(cell.in);
    if (cell.line !== undefined) withholdLine(cell.line, event, resolve);
    else {
      delete cell.in.total;
      cell.in.suppressed = true;
    }
  }
  for (const headcount of touched) {
    deleteText(headcount, "note");
    for (const line of headcount.lines ?? []) {
      deleteText(line, "note");
      const words = labelsOf(line).flatMap(wordsOf);
      if (words.some(({ folded }) => numbers.has(folded))) deleteText(line, "label");
    }
  }
}

function withholdLine(line: HeadcountLine, event: Event, resolve: Resolve): void {
  const { institution, organizations = [] } = line;
  if (line.value !== undefined) line.suppressed = true;
  delete line.value;
  delete line.institution;
  delete line.organizations;
  delete line.countries;
  const labels = labelsOf(line).map(foldedWords);
  const isNamed = [institution ?? [], organizations].flat().some((id) => {
    const { name = "", acronym = "" } = organization(event, id, resolve) ?? {};
    return [name, acronym].map(foldedWords).some((words) => {
      return words.trim() !== "" && labels.some((label) => label.includes(words));
    });
  });
  if (isNamed) deleteText(line, "label");
}

/** A line's label in every language. */
function labelsOf({ label = "", translations = {} }: HeadcountLine): string[] {
  return [label, ...Object.values(translations).map((texts) => texts.label ?? "")];
}

/** The words of a text between blanks, so that one text is in another only as whole words. */
function foldedWords(text: string): string {
  const words = wordsOf(text).map(({ folded }) => folded);
  return ` ${words.join(" ")} `;
}

/** What else may tell a number that is gone: figures that repeat it or tell a share of those who took part, counts of speakers. */
function withholdFigures(
  copy: DocumentCopy,
  gone: ReadonlyMap<Event | undefined, ReadonlySet<number>>,
): void {
  for (const { value, event } of copy.partsOf(Statement)) {
    const numbers = gone.get(event);
    if (numbers === undefined || value.figure === undefined) continue;
    if (value.kind === "feedback" || numbers.has(value.figure.value)) delete value.figure;
  }
  for (const { value, event } of copy.partsOf(Participant)) {
    if (gone.has(event)) delete value.organization;
  }
  for (const model of [AgendaRole, EventRole] as const) {
    for (const { value, event } of copy.partsOf<{ count?: number | undefined }>(model)) {
      if (gone.has(event)) delete value.count;
    }
  }
}

/** Where a total is withheld, so are the numbers that it cannot exceed or fall below. */
function withholdBounds(
  copy: DocumentCopy,
  events: ReadonlySet<Event | undefined>,
  report: Report,
): void {
  for (const { value, path } of copy.partsOf(Event)) {
    if (!events.has(value)) continue;
    delete value.registration?.capacity;
    delete value.participantCountries;
    const message = "With a total, the numbers that it cannot exceed or fall below are withheld.";
    report("redact/small-cell", path, message);
  }
  for (const model of [AgendaItem, Room] as const) {
    for (const { value, event } of copy.partsOf<{ capacity?: number | undefined }>(model)) {
      if (events.has(event)) delete value.capacity;
    }
  }
}
