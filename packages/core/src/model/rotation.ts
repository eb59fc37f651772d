import * as z from "zod";
import { Id } from "./identifier.ts";
import { AgendaRole } from "./role.ts";
import { Text, translationsOf } from "./text.ts";

/** One workshop of a rotation; `rounds` are the rounds, counted from 1, in which it is given. */
export const Workshop = z.strictObject({
  id: z.optional(Id),
  title: Text,
  abstract: z.optional(Text),
  room: z.optional(Id),
  roles: z.optional(z.array(AgendaRole)),
  rounds: z.optional(z.array(z.int().min(1).max(100))),
  translations: z.optional(translationsOf({ title: Text, abstract: Text })),
});
export type Workshop = z.infer<typeof Workshop>;

/**
 * Workshops that run side by side in rounds of equal length. `workshops` is their number, or the workshops themselves.
 * `repeat-all` gives every workshop in every round, `split` each workshop in one round; `unspecified` is scheduled as `repeat-all`.
 */
export const Rotation = z.strictObject({
  workshops: z.union([z.int().min(1).max(100), z.array(Workshop).max(100)]),
  rounds: z.int().min(1).max(100),
  mode: z.optional(z.enum(["repeat-all", "split", "unspecified"])),
});
export type Rotation = z.infer<typeof Rotation>;

/** The rounds, counted from 1, in which the workshop at a position is given. */
export function roundsOf(rotation: Rotation, position: number): readonly number[] {
  const { workshops, rounds, mode } = rotation;
  const named = typeof workshops === "number" ? undefined : workshops[position];
  if (named?.rounds !== undefined) return [...new Set(named.rounds)];
  if (mode === "split") return [Math.floor((position * rounds) / countWorkshops(rotation)) + 1];
  return Array.from({ length: rounds }, (_, round) => round + 1);
}

/** How many workshops run side by side. */
export function countWorkshops({ workshops }: Rotation): number {
  return typeof workshops === "number" ? workshops : workshops.length;
}
