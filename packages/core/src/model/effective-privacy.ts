import type { Privacy } from "./privacy.ts";

/** A smaller count than this is hidden from the public where the document states no threshold of its own. */
const THRESHOLD = 5;

/** A privacy in which every setting is known. */
export type EffectivePrivacy = {
  readonly [Setting in keyof Privacy]-?: NonNullable<Privacy[Setting]>;
};

/** The privacy that holds for an event: each setting its own, else that of the document which it stands in, else the default. */
export function effectivePrivacy(own: Privacy = {}, shared: Privacy = {}): EffectivePrivacy {
  return {
    visibility: own.visibility ?? shared.visibility ?? "public",
    attribution: own.attribution ?? shared.attribution ?? "attributed",
    threshold: own.threshold ?? shared.threshold ?? THRESHOLD,
  };
}
