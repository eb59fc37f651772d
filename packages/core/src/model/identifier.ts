import * as z from "zod";
import { LENGTH_FIRST } from "./length-first.ts";

/** A stable identifier: lower-case ASCII words joined by hyphens, at most 80 characters, unique within its document. */
export const Id = z
  .string()
  .max(80, LENGTH_FIRST)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
export type Id = z.infer<typeof Id>;
