import type { Participant } from "../../model/participant.ts";
import { nearest, SEARCHED_WORDS } from "../../suggest/nearest.ts";
import type { KnownIds, Reference, Referent } from "./references.ts";

/** More than these are no choice that a message can offer. */
const LISTED = 8;

/** What a wrong reference most likely means: one id that is spelled almost like it, or else any of the few things that there are. */
export interface Offer {
  readonly suggestion?: string;
  readonly known: readonly string[];
}

/** How many more suggestions are looked for in a document. */
export interface Patience {
  left: number;
}

/** When so many references of one document are wrong, the reason is not a slip of the pen, and looking for more would cost time. */
export function newPatience(): Patience {
  return { left: 100 };
}

/** Offers known ids for wrong references. A participant is never offered: a message goes where their data must not. */
export function suggestions(
  own: KnownIds,
  inherited: KnownIds | undefined,
  patience: Patience,
  participants: readonly Participant[] = [],
): (reference: Reference) => Offer {
  const candidates = new Map<Referent, readonly string[]>();

  // Anybody whom a project or series names may take part in one of its events.
  function offeredIds(to: Referent): readonly string[] {
    const shared = inherited?.all(to) ?? [];
    // So many are not searched, and not copied for each event either.
    if (shared.length > SEARCHED_WORDS) return [];
    const hidden = new Set([
      ...(inherited?.all("person") ?? []),
      ...participants.flatMap(({ person }) => person ?? []),
    ]);
    return [...own.all(to), ...shared].filter((id) => !hidden.has(id));
  }

  return ({ to, id }) => {
    if (patience.left === 0) return { known: [] };
    patience.left -= 1;
    const ids = candidates.get(to) ?? offeredIds(to);
    candidates.set(to, ids);
    const suggestion = nearest(id, ids);
    if (suggestion !== undefined) return { suggestion, known: [] };
    // People are offered for a slip of the pen, and not told over.
    const isAboutPeople = to === "person" || to === "party";
    return { known: isAboutPeople || ids.length > LISTED ? [] : [...new Set(ids)] };
  };
}
