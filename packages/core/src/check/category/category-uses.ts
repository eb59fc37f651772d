import type { Event } from "../../model/event.ts";
import type { JsonPointer } from "../../model/json-pointer.ts";

/** A category that an event or a project uses, with its first use and the number of its uses. */
export interface CategoryUse {
  readonly category: string;
  readonly path: JsonPointer;
  /** Whether nothing but participants uses it: then it is a participant's data, and no message repeats it. */
  readonly ofParticipants: boolean;
  readonly count: number;
}

type Users = Pick<Event, "audience" | "organizations" | "headcounts" | "participants">;

/** Each category once, at its first use. Participants come last, so that a use elsewhere stands for theirs. */
export function categoryUses(users: Users): Iterable<CategoryUse> {
  const uses = new Map<string, CategoryUse>();
  function add(path: JsonPointer, categories: readonly string[] = [], ofParticipants = false) {
    for (const [n, category] of categories.entries()) {
      const use = uses.get(category) ?? {
        category,
        path: `${path}/${n}`,
        ofParticipants,
        count: 0,
      };
      uses.set(category, { ...use, count: use.count + 1 });
    }
  }
  add("/audience", users.audience);
  for (const [n, { categories }] of (users.organizations ?? []).entries()) {
    add(`/organizations/${n}/categories`, categories);
  }
  for (const [n, { lines = [] }] of (users.headcounts ?? []).entries()) {
    for (const [l, { categories }] of lines.entries()) {
      add(`/headcounts/${n}/lines/${l}/categories`, categories);
    }
  }
  for (const [n, { categories }] of (users.participants ?? []).entries()) {
    add(`/participants/${n}/categories`, categories, true);
  }
  return uses.values();
}
