import * as z from "zod";
import { LENGTH_FIRST } from "./length-first.ts";

/** Data that Plenary has no word for, each under a name whose domain its owner controls (`example.org/badge-colour`); kept by every round trip. */
export const Extensions = z.record(
  z
    .string()
    .max(200, LENGTH_FIRST)
    .regex(
      /^[A-Za-z0-9]+(-+[A-Za-z0-9]+)*([.][A-Za-z0-9]+(-+[A-Za-z0-9]+)*)+(\/[A-Za-z0-9._~-]+)*$/,
    ),
  z.unknown(),
);
export type Extensions = z.infer<typeof Extensions>;
