import { expect, test } from "vitest";
import * as z from "zod";
import { Event } from "../model/event.ts";
import { Id } from "../model/identifier.ts";
import { Project } from "../model/project.ts";
import { Series } from "../model/series.ts";
import { audienceTable } from "./audience-table.ts";
import { referenceFields } from "./references.ts";

/** Every object of the models, with where it was first met. What is told by an object without a name follows its field. */
function objectsIn(roots: readonly z.ZodType[]): Map<z.ZodObject, string> {
  const found = new Map<z.ZodObject, string>();
  const open: [unknown, string][] = roots.map((root) => [root, ""]);
  for (const [schema, path] of open) {
    if (schema instanceof z.ZodObject) {
      if (found.has(schema)) continue;
      found.set(schema, path);
      open.push(
        ...Object.entries(schema.shape).map(([key, inner]): [unknown, string] => [
          inner,
          `${path}/${key}`,
        ]),
      );
    } else if (schema instanceof z.ZodOptional) open.push([schema.unwrap(), path]);
    else if (schema instanceof z.ZodArray) open.push([schema.element, `${path}/0`]);
    else if (schema instanceof z.ZodRecord) open.push([schema.valueType, `${path}/*`]);
    else if (schema instanceof z.ZodUnion)
      open.push(...schema.options.map((one): [unknown, string] => [one, path]));
  }
  return found;
}

const objects = objectsIn([Event, Project, Series]);
const rowsOf = new Map(audienceTable.map(({ model, rows }) => [model, rows]));

test("every model of a document has its rows, but for translations and a figure's period", () => {
  const without = [...objects].filter(([model]) => !rowsOf.has(model)).map(([, path]) => path);
  expect(without.filter((path) => !path.endsWith("/translations/*"))).toEqual([
    "/statements/0/figure/period",
  ]);
  expect(
    audienceTable.filter(({ model }) => !(model instanceof z.ZodObject && objects.has(model))),
  ).toEqual([]);
});

test.each(audienceTable.map(({ name, model, rows }) => ({ name, model, rows })))(
  "every field of $name has a row, and every row a field",
  ({ model, rows }) => {
    expect(Object.keys(rows).sort()).toEqual(Object.keys((model as z.ZodObject).shape).sort());
  },
);

test("what is shown within a field that is withheld is not wider than the field", () => {
  const rows = Object.fromEntries(audienceTable.map(({ name, rows }) => [name, rows]));
  expect(Object.values(rows.Participant ?? {}).filter((least) => least === "public")).toEqual([]);
  expect(Object.values(rows.Consent ?? {}).filter((least) => least !== "organizers")).toEqual([]);
});

test("every id of a model is its own, a category, or a reference that is known", () => {
  const OTHERWISE = new Set([
    "Event.id",
    "Event.audience",
    "Project.id",
    "Series.id",
    "Organization.id",
    "Organization.categories",
    "Person.id",
    "AgendaItem.id",
    "Track.id",
    "Room.id",
    "Workshop.id",
    "EventDocument.id",
    "Outcome.id",
    "Headcount.id",
    "HeadcountLine.categories",
    "Participant.id",
    "Participant.categories",
    "StakeholderCategory.id",
    "StakeholderCategory.broader",
    "StakeholderCategory.replacedBy",
    "Taxonomy.id",
  ]);
  const unknown = audienceTable.flatMap(({ name, model }) =>
    Object.entries((model as z.ZodObject).shape).flatMap(([field, schema]) => {
      const inner = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
      const isId = inner === Id || (inner instanceof z.ZodArray && inner.element === Id);
      const isKnown =
        referenceFields.get(model)?.[field] !== undefined || OTHERWISE.delete(`${name}.${field}`);
      return isId && !isKnown ? [`${name}.${field}`] : [];
    }),
  );
  expect([unknown, [...OTHERWISE]]).toEqual([[], []]);
});
