import { createRequire } from "node:module";
import { Event, validateEvent } from "@plenary/core";
import { toJsonSchema } from "@plenary/json-schema";
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { Compile } from "typebox/schema";
import * as v from "valibot";
import { valibotSchema } from "./valibot-schema.ts";

/** One way to tell whether data is an event: `accepts` reads it off what `validate` gives. */
export interface Contender {
  readonly name: string;
  readonly validate: (data: unknown) => unknown;
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

const isTrue = (result: unknown) => result === true;
const isOk = (result: unknown) => Object(result).ok === true;
const isSuccess = (result: unknown) => Object(result).success === true;

export const contenders: readonly Contender[] = [
  { name: "plenary: validateEvent", validate: (data) => validateEvent(data), accepts: isOk },
  { name: "zod, not compiled", validate: (data) => Event.safeParse(data), accepts: isSuccess },
  { name: "ajv, standalone", validate: ajvStandalone(schema), accepts: isTrue },
  { name: "ajv, as published", validate: ajvStandalone(published), accepts: isTrue },
  { name: "typebox, compiled", validate: (data) => typebox.Check(data), accepts: isTrue },
  { name: "valibot", validate: (data) => v.safeParse(valibot, data), accepts: isSuccess },
];

/** ajv's fastest form: the code that it writes for a file, which stops at the first fault. */
function ajvStandalone(schema: object): Contender["validate"] {
  const ajv = new Ajv2020({ code: { source: true, optimize: 2 } });
  const module = { exports: (_: unknown): boolean => false };
  const load = new Function("require", "module", standaloneCode.default(ajv, ajv.compile(schema)));
  load(createRequire(import.meta.url), module);
  return module.exports;
}
