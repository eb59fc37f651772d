import type { Lexicon } from "../lexicon/lexicon.ts";
import { withoutEdges } from "../text/clean.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";
import { isMark, type Token } from "../text/tokens.ts";

/**
 * The name of what a line says that takes place, without the verb and the article before it: "De 9 a 10 h se realizará “La casa”", "10.00
 * Uhr findet das Fest statt". `undefined` where it starts with no such verb, and where no name follows.
 */
export function behindVerb(
  text: SourceText,
  title: Span,
  tokens: readonly Token[],
  { happens, articles, toldParticles }: Lexicon,
): Span | undefined {
  const first = tokens.findIndex(({ end }) => end > title.start);
  const verb = first === -1 ? undefined : happens.match(tokens, first);
  if (verb?.value !== "beside" || !/^\p{Ll}/u.test(text.charAt(title.start))) return undefined;
  const isSmall = /^\p{Ll}/u.test(text.charAt(tokens[verb.next]?.start ?? title.end));
  const article = isSmall ? articles.match(tokens, verb.next)?.next : undefined;
  const at = isMark(tokens[article ?? -1], "'’") ? (article ?? 0) + 1 : (article ?? verb.next);
  const start = tokens[at];
  if (start === undefined || !/["“„«‘\p{Lu}]/u.test(text.charAt(start.start))) return undefined;
  const particle = tokens.findLastIndex(({ end, kind }) => kind === "word" && end <= title.end);
  const isParted = particle > at && toldParticles.has(tokens, particle);
  const end = isParted ? (tokens[particle]?.start ?? title.end) : title.end;
  return withoutEdges(text, { start: start.start, end });
}
