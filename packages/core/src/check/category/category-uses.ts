import type { Event } from "../../model/event.ts";
import { type FirstUse, firstUses, type Use, usesIn } from "../first-uses.ts";

type Users = Pick<Event, "audience" | "organizations" | "headcounts" | "participants">;

/** Each category that an event or a project uses, once. Participants come last, so that a use elsewhere stands for theirs. */
export function categoryUses(users: Users): Iterable<FirstUse> {
  return firstUses(allUses(users));
}

function* allUses(users: Users): Iterable<Use> {
  yield* usesIn("/audience", users.audience);
  for (const [n, { categories }] of (users.organizations ?? []).entries()) {
    yield* usesIn(`/organizations/${n}/categories`, categories);
  }
  for (const [n, { lines = [] }] of (users.headcounts ?? []).entries()) {
    for (const [l, { categories }] of lines.entries()) {
      yield* usesIn(`/headcounts/${n}/lines/${l}/categories`, categories);
    }
  }
  for (const [n, { categories }] of (users.participants ?? []).entries()) {
    yield* usesIn(`/participants/${n}/categories`, categories, true);
  }
}
