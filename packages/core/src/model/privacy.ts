import * as z from "zod";
import { Text } from "./text.ts";
import { LocalDate } from "./time.ts";

/** Who a copy of the document is for; each sees a subset of what the next one sees. */
export const Audience = z.enum(["public", "participants", "organizers"]);
export type Audience = z.infer<typeof Audience>;

const RANK: Readonly<Record<Audience, number>> = { public: 0, participants: 1, organizers: 2 };

/**
 * Whether something that is meant for `visibility` may be shown to an audience.
 *
 * @example
 * import { maySee } from "@plenary/core";
 * maySee("participants", "public"); // => true
 * maySee("public", "participants"); // => false
 */
export function maySee(audience: Audience, visibility: Audience): boolean {
  return RANK[audience] >= RANK[visibility];
}

/** The narrower of two audiences. */
export function narrower(one: Audience, other: Audience): Audience {
  return maySee(one, other) ? one : other;
}

/** How contributions may be attributed: by name, by role without a name, or not at all (the Chatham House Rule). */
export const Attribution = z.enum(["attributed", "role-only", "none"]);
export type Attribution = z.infer<typeof Attribution>;

/** A person's permission to be named, and to whom. */
export const Consent = z.strictObject({
  visibility: Audience,
  date: z.optional(LocalDate),
  note: z.optional(Text),
});
export type Consent = z.infer<typeof Consent>;

/** How the event protects those who take part. `threshold` is the smallest count that a public copy shows, 5 when it is not stated. */
export const Privacy = z.strictObject({
  visibility: z.optional(Audience),
  attribution: z.optional(Attribution),
  threshold: z.optional(z.int().min(2).max(1000)),
});
export type Privacy = z.infer<typeof Privacy>;

/** A smaller count than this is hidden from the public where the document states no threshold of its own. */
const THRESHOLD = 5;

/** A privacy in which every setting is known. */
export type EffectivePrivacy = {
  readonly [Setting in keyof Privacy]-?: NonNullable<Privacy[Setting]>;
};

/**
 * The privacy that holds for an event: each setting its own, else that of the document which it stands in, else the default.
 *
 * @example
 * import { effectivePrivacy } from "@plenary/core";
 * effectivePrivacy({ attribution: "none" }, { attribution: "role-only", threshold: 10 }); // => { visibility: "public", attribution: "none", threshold: 10 }
 */
export function effectivePrivacy(own: Privacy = {}, shared: Privacy = {}): EffectivePrivacy {
  return {
    visibility: own.visibility ?? shared.visibility ?? "public",
    attribution: own.attribution ?? shared.attribution ?? "attributed",
    threshold: own.threshold ?? shared.threshold ?? THRESHOLD,
  };
}
