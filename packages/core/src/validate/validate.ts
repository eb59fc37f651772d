import * as z from "zod";
import { Event } from "../model/event.ts";
import type { Result } from "../model/finding.ts";
import type { PlenaryDocument } from "../model/plenary-document.ts";
import { Project } from "../model/project.ts";
import { Series } from "../model/series.ts";
import { refusingLostKeys } from "./lost-keys.ts";
import { shapeFindings } from "./shape-findings.ts";

const Root = z.object({ type: z.enum(["event", "project", "series"]) });
const compiled = new Map<z.ZodType, z.ZodType>();

/**
 * Tells whether unknown data is an event. The value is a fresh copy; there are findings (`shape/…`) only when there is no
 * value, one for each place that is wrong. Never throws.
 *
 * @example
 * import { validateEvent } from "@plenary/core";
 * const result = validateEvent({ type: "event", id: "launch", kind: "launch", nam: "Launch", language: "en", start: "2019-10-18" });
 * result.ok; // => false
 * result.findings.map(({ code, path }) => `${code} ${path}`); // => ["shape/missing /name", "shape/unknown-key /nam"]
 */
export function validateEvent(input: unknown): Result<Event> {
  return validateShape(Event, input);
}

/**
 * Tells whether unknown data is a document of any kind: an event, a project or a series, by its `type`. Never throws.
 *
 * @example
 * import { validateDocument } from "@plenary/core";
 * const result = validateDocument({ type: "series", id: "together", name: "Together", language: "en", events: [] });
 * result.ok; // => true
 */
export function validateDocument(input: unknown): Result<PlenaryDocument> {
  const type = Root.safeParse(input);
  if (!type.success) return { ok: false, findings: shapeFindings(Root, input, type.error.issues) };
  switch (type.data.type) {
    case "event":
      return validateShape(Event, input);
    case "project":
      return validateShape(Project, input);
    case "series":
      return validateShape(Series, input);
  }
}

function validateShape<Value>(schema: z.ZodType<Value>, input: unknown): Result<Value> {
  const result = compile(schema).safeParse(input);
  return result.success
    ? { ok: true, value: result.data, findings: [] }
    : { ok: false, findings: shapeFindings(schema, input, result.error.issues) };
}

/** Compiles at the first use, so that importing the library costs nothing; where the runtime forbids it, zod's own parser runs. */
function compile<Value>(schema: z.ZodType<Value>): z.ZodType<Value> {
  let fast = compiled.get(schema);
  if (fast === undefined) {
    fast = z.compile(refusingLostKeys(schema));
    compiled.set(schema, fast);
  }
  // What stands under a schema is that schema, compiled.
  return fast as z.ZodType<Value>;
}
