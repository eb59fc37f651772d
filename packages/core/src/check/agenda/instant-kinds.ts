import type { AgendaItem } from "../../model/agenda.ts";

/**
 * Only a departure is over the moment it happens ("17:00 all out"), unless it has rounds. Registration, opening and closing take their time, and
 * `other` says nothing of it: without an end a calendar shows them as nothing, which somebody should know.
 */
export function isInstantKind({ kind, rotation }: AgendaItem): boolean {
  return kind === "departure" && rotation === undefined;
}
