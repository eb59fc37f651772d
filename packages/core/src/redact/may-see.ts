import type { Audience } from "../model/privacy.ts";

const RANK: Readonly<Record<Audience, number>> = { public: 0, participants: 1, organizers: 2 };

/** Whether something that is meant for `least` may be shown to an audience. */
export function maySee(audience: Audience, least: Audience): boolean {
  return RANK[audience] >= RANK[least];
}

/** The narrower of two audiences. */
export function narrower(one: Audience, other: Audience): Audience {
  return RANK[one] >= RANK[other] ? one : other;
}
