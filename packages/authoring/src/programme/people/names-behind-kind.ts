import type { DraftItem } from "../assemble/draft.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Token } from "../text/tokens.ts";
import { speakersBehindKind } from "./behind-kind.ts";
import { namesOf } from "./people-list.ts";

/** One alone may be about who is named: "Opening Otto Dix". */
const FEWEST = 3;
/** What is called so, whoever speaks. */
const UNTHEMED: ReadonlySet<string> = new Set(["opening", "closing", "keynote", "presentation"]);

/**
 * The items that are no more than a word for a kind of talk and who gives it, `Grußwort Jan Vos`, of a text in which people stand right
 * behind such words: there, and before the talk in `Vortrag Ana Pop: Wohnen`.
 */
export function namesBehindKind(
  text: SourceText,
  talks: readonly DraftItem[],
  lexicon: Lexicon,
): ReadonlyMap<DraftItem, DraftItem> {
  const found = new Map<DraftItem, DraftItem>();
  let others = 0;
  for (const item of talks) {
    const tokens = text.tokens(item.title, 40);
    const colon = tokens.findIndex(({ text: mark }) => mark === ":");
    const parted = colon === -1 ? partName(text, item, tokens, lexicon) : undefined;
    if (parted !== undefined) found.set(item, parted);
    else if (colon > 0 && speakersBehindKind(text, tokens.slice(0, colon), lexicon)) others++;
  }
  return found.size + others >= FEWEST ? found : new Map();
}

function partName(
  text: SourceText,
  item: DraftItem,
  tokens: readonly Token[],
  lexicon: Lexicon,
): DraftItem | undefined {
  const kind = lexicon.kinds.match(tokens, 0);
  if (kind === undefined || !UNTHEMED.has(kind.value)) return undefined;
  const [last, first] = [tokens[kind.next - 1], tokens[kind.next]];
  if (last === undefined || first === undefined) return undefined;
  const people = { start: first.start, end: item.title.end, bullet: false };
  if (namesOf(text, people, lexicon, true)[0]?.sure !== true) return undefined;
  const title = { start: item.title.start, end: last.end };
  return { ...item, title, details: [people, ...item.details] };
}
