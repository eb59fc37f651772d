import type { Participant } from "../../model/participant.ts";
import { nearest, SEARCHED_WORDS } from "../../suggest/nearest.ts";
import type { KnownIds, Reference, Referent } from "./references.ts";

/** When so many references of one event are wrong, the reason is not a slip of the pen, and looking for more would cost time. */
const SUGGESTIONS = 100;

/** Offers the known id that a wrong reference most likely means. A participant is never offered: a message goes where their data must not. */
export function suggestions(
  own: KnownIds,
  inherited: KnownIds | undefined,
  participants: readonly Participant[] = [],
): (reference: Reference) => string | undefined {
  const candidates = new Map<Referent, readonly string[]>();
  let left = SUGGESTIONS;

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
    if (left === 0) return undefined;
    left -= 1;
    const ids = candidates.get(to) ?? offeredIds(to);
    candidates.set(to, ids);
    return nearest(id, ids);
  };
}
