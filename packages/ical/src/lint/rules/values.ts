import type { Property } from "../content-lines.ts";
import type { Fault } from "../lint-codes.ts";
import { URI } from "./value-types.ts";

const ENUMS: ReadonlyMap<string, RegExp> = new Map([
  ["STATUS", /^(TENTATIVE|CONFIRMED|CANCELLED)$/],
  ["TRANSP", /^(OPAQUE|TRANSPARENT)$/],
  ["CLASS", /^(PUBLIC|PRIVATE|CONFIDENTIAL)$/],
]);
const SAFE = /^(https?|mailto|tel):[^\s]+$/i;
const SUMMARY_UNITS = 255;

/** Values that come from a list (RFC 5545, sections 3.8.1.3, 3.8.1.11 and 3.8.2.7). */
export function enumFaults({ name, value, line }: Property): Fault[] {
  if (ENUMS.get(name)?.test(value) ?? true) return [];
  return [{ code: "ics/status", line, message: `There is no such ${name}.` }];
}

const INTEGERS: ReadonlySet<string> = new Set(["PERCENT-COMPLETE", "PRIORITY", "SEQUENCE"]);
const MAX_INTEGER = 2_147_483_647;

/** Numbers of 32 bits (RFC 5545, section 3.3.8), none of which is less than 0 where an entry has it. */
export function integerFaults({ name, value, line }: Property): Fault[] {
  const isFine = /^\d{1,10}$/.test(value) && Number(value) <= MAX_INTEGER;
  if (!INTEGERS.has(name) || isFine) return [];
  return [{ code: "ics/number", line, message: `${name} is no number from 0 to ${MAX_INTEGER}.` }];
}

/** Addresses that a click may follow. */
export function addressFaults({ name, value, line }: Property): Fault[] {
  if (!(URI.has(name) || name === "ATTACH") || SAFE.test(value)) return [];
  const message = `${name} is no http, https, mailto or tel address.`;
  return [{ code: "ics/url", line, message }];
}

/** A title is one line (MS-OXCICAL, 2.1.3.1.1.20.24). */
export function summaryFaults({ name, value, line }: Property): Fault[] {
  if (name !== "SUMMARY") return [];
  const text = value.replace(/\\(.)/g, "$1");
  const isFine = text.length <= SUMMARY_UNITS && !/\\[nN]/.test(value.replaceAll("\\\\", ""));
  if (isFine) return [];
  const message = `The title has several lines or more than ${SUMMARY_UNITS} characters.`;
  return [{ code: "ics/summary", line, message }];
}
