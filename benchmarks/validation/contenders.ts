import { createRequire } from "node:module";
import { Event, validateEvent } from "@plenary/core";
import { toJsonSchema } from "@plenary/json-schema";
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { Compile } from "typebox/schema";
import * as v from "valibot";
import { valibotSchema } from "./valibot-schema.ts";

/** One way to tell whether data is an event, which `accepts` reads off what `run` gives; `text` is the data as JSON. */
export interface Contender {
  readonly name: string;
  readonly run: (data: unknown, text: string) => unknown;
  readonly accepts: (result: unknown) => boolean;
}

const published = toJsonSchema("event");
// The guards that keep a line break out are for engines other than JavaScript's: the peers are not charged for them.
const schema = JSON.parse(JSON.stringify(published), (_, value) => {
  if (typeof value?.pattern !== "string") return value;
  const { not: _not, ...unguarded } = value;
  return unguarded;
});
const typebox = Compile(schema);
const valibot = valibotSchema(schema);

const isObject = (result: unknown) => result === Object(result);
const isTrue = (result: unknown) => result === true;
const isOk = (result: unknown) => Object(result).ok === true;
const isSuccess = (result: unknown) => Object(result).success === true;

export const contenders: readonly Contender[] = [
  { name: "plenary: validateEvent", run: (data) => validateEvent(data), accepts: isOk },
  { name: "zod, not compiled", run: (data) => Event.safeParse(data), accepts: isSuccess },
  { name: "ajv, standalone", run: ajvStandalone(schema), accepts: isTrue },
  { name: "ajv, as published", run: ajvStandalone(published), accepts: isTrue },
  { name: "typebox, compiled", run: (data) => typebox.Check(data), accepts: isTrue },
  { name: "valibot", run: (data) => v.safeParse(valibot, data), accepts: isSuccess },
  { name: "JSON.parse (the floor)", run: (_, text) => JSON.parse(text), accepts: isObject },
];

/** ajv's fastest form: the code that it writes for a file, which stops at the first fault. */
function ajvStandalone(schema: object): Contender["run"] {
  const ajv = new Ajv2020({ code: { source: true, optimize: 2 } });
  const module = { exports: (_: unknown): boolean => false };
  const load = new Function("require", "module", standaloneCode.default(ajv, ajv.compile(schema)));
  load(createRequire(import.meta.url), module);
  return module.exports;
}
