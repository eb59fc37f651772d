import type { AgendaItemKind, EventKind } from "@plenary/core";
import type { Token } from "../text/tokens.ts";
import type { Lexicon } from "./lexicon.ts";

/** In a longer title "end" and "departure" are what the item is about. */
const LONGEST_ENDING = 6;

/** What a title says an agenda item is: its first telling word decides; `other` when none tells. */
export function kindOf(title: readonly Token[], lexicon: Lexicon): AgendaItemKind {
  let kind: AgendaItemKind = "other";
  const words = title.filter((token) => token.kind === "word").length;
  for (let at = 0; at < title.length; ) {
    const found = lexicon.kinds.match(title, at);
    if (found === undefined || (at > 0 && isEnding(found.value) && words > LONGEST_ENDING)) {
      at++;
      continue;
    }
    // "Coffee and registration" is where people register.
    if (kind === "other") kind = found.value;
    else if (found.value === "registration" && (kind === "break" || kind === "opening"))
      return "registration";
    at = found.next;
  }
  return kind;
}

function isEnding(kind: AgendaItemKind): boolean {
  return kind === "closing" || kind === "departure";
}

/** What an event's name says it is; `other` when nothing tells. */
export function eventKindOf(name: readonly Token[], lexicon: Lexicon): EventKind {
  for (let at = 0; at < name.length; at++) {
    const found = lexicon.eventKinds.match(name, at);
    if (found !== undefined) return found.value;
  }
  return "other";
}
