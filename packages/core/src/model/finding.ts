import * as z from "zod";
import { JsonPointer } from "./json-pointer.ts";

/** How much a finding weighs: an error makes the document unfit, a warning wants a look, an info is good to know. */
export const Severity = z.enum(["error", "warning", "info"]);
export type Severity = z.infer<typeof Severity>;

/** Something that is wrong or worth knowing in a document. `path` says where (RFC 6901); `message` says what is wrong and what to do, and never repeats a participant's data. */
export const Finding = z.strictObject({
  code: z.string().regex(/^[a-z]+(-[a-z]+)*\/[a-z]+(-[a-z]+)*$/),
  severity: Severity,
  path: JsonPointer,
  message: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
});
export type Finding = z.infer<typeof Finding>;

/** The outcome of something that bad input can make fail: a value, or the findings that say why there is none. */
export type Result<Value> =
  | { ok: true; value: Value; findings: Finding[] }
  | { ok: false; findings: Finding[] };
