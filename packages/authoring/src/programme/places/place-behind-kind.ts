import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Span } from "../text/span.ts";
import type { Token } from "../text/tokens.ts";

/** What needs no name of its own: what stands behind its colon may be where it is. */
const WITHOUT_NAME: ReadonlySet<string> = new Set(["break", "meal", "registration"]);
const LONGEST_KIND = 4;
const LONGEST_PLACE = 8;

/** `Lunch: restaurant of the museum`, `Coffee: foyer`: what begins with a word for a place, behind what says no more than its kind. */
export function placeBehindKind(
  title: Span,
  tokens: readonly Token[],
  lexicon: Lexicon,
): { title: Span; room: Span } | undefined {
  const colon = tokens.findIndex(({ text }) => text === ":");
  if (colon < 1 || colon > LONGEST_KIND) return undefined;
  const [before, first, last] = [tokens[colon - 1], tokens[colon + 1], tokens.at(-1)];
  if (before === undefined || first === undefined || last === undefined) return undefined;
  const kind = lexicon.kinds.match(tokens, 0);
  if (kind?.next !== colon || !WITHOUT_NAME.has(kind.value)) return undefined;
  const inside = tokens.slice(colon + 1);
  const place = inside.slice(lexicon.small.match(inside, 0)?.next ?? 0);
  const isPlace = lexicon.rooms.has(place, 0) || lexicon.venues.has(place, 0);
  const isPlain = place.every(({ kind: form, text }) => form !== "mark" || /^['’.-]$/.test(text));
  if (!isPlace || !isPlain || place.length > LONGEST_PLACE) return undefined;
  return {
    title: { start: title.start, end: before.end },
    room: { start: first.start, end: last.end },
  };
}
