import type { Event } from "../model/event.ts";
import type { LanguageTag } from "../model/text.ts";

/**
 * The event with its texts in another language, as far as they are translated: each text by the exact tag, else by its
 * language alone (`pt` for `pt-BR`), else as it stands in the event's own language. `language` becomes the tag in which the
 * event's own name was found; the translations that were used are gone, and what has none is shared with the original.
 *
 * @example
 * import { localize } from "@plenary/core";
 * const event = localize({
 *   type: "event", id: "launch", kind: "launch", name: "Launch", language: "en", start: "2019-10-18",
 *   translations: { ro: { name: "Lansare" } },
 * }, "ro-RO");
 * event.name; // => "Lansare"
 */
export function localize(event: Event, language: LanguageTag): Event {
  const tags = wantedTags(language, event.language);
  if (tags.length === 0) return event;
  const localized = localizeValue(event, tags);
  const named = tags.find((tag) => "name" in (translationIn(event.translations, tag)?.[1] ?? {}));
  const tag = named && translationIn(event.translations, named)?.[0];
  return tag === undefined ? localized : { ...localized, language: tag };
}

/** The tags to look for, the best first, up to the event's own language: its texts need no translation into that. */
function wantedTags(language: LanguageTag, own: LanguageTag): string[] {
  const exact = language.toLowerCase();
  const tags = [...new Set([exact, exact.split("-")[0] ?? exact])];
  const ownAt = tags.indexOf(own.toLowerCase());
  return ownAt === -1 ? tags : tags.slice(0, ownAt);
}

function localizeValue<Value>(value: Value, tags: readonly string[]): Value {
  if (typeof value !== "object" || value === null) return value;
  // A copy that is made key by key has the shape of its original.
  return (Array.isArray(value) ? localizeList(value, tags) : localizeObject(value, tags)) as Value;
}

function localizeList(list: readonly unknown[], tags: readonly string[]): readonly unknown[] {
  const localized = list.map((item) => localizeValue(item, tags));
  return localized.some((item, index) => item !== list[index]) ? localized : list;
}

function localizeObject(object: object, tags: readonly string[]): object {
  // Where a model has this key, it holds texts by language tag.
  const { translations, ...rest } = object as { translations?: Translations };
  const found = tags.flatMap((tag) => translationIn(translations, tag)?.[1] ?? []);
  let changed = found.length > 0;
  const localized = Object.entries(rest).map(([key, value]) => {
    const inner = key === "extensions" ? value : localizeValue(value, tags);
    changed ||= inner !== value;
    return [key, inner];
  });
  if (!changed) return object;
  return {
    ...Object.fromEntries(localized),
    ...(found.length === 0 && translations !== undefined ? { translations } : {}),
    ...Object.assign({}, ...found.toReversed()),
  };
}

type Translations = Readonly<Record<LanguageTag, object>>;

function translationIn(
  translations: Translations | undefined,
  tag: string,
): [tag: string, texts: object] | undefined {
  return Object.entries(translations ?? {}).find(([known]) => known.toLowerCase() === tag);
}
