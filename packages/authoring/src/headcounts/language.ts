import type { CategoryTree } from "@plenary/core";
import type { Language } from "../languages/language.ts";
import { tokenize } from "./token.ts";
import { lexiconOf } from "./vocabulary.ts";
import { wordsOf } from "./words-of.ts";

const SAMPLE = 20_000;

/** The language whose words a text has most of; none where there are none. Only the start of a long text is looked at. */
export function recogniseLanguage(
  text: string,
  languages: readonly Language[],
  tree: CategoryTree,
): Language | undefined {
  const tokens = tokenize(text, 0, Math.min(text.length, SAMPLE));
  const scores = languages.map((language) => {
    const common = new Set(language.programme.common.flatMap((word) => wordsOf(word)));
    const { roles, people, categories } = lexiconOf(language, tree);
    let score = 0;
    for (const [at, token] of tokens.entries()) {
      if (token.kind !== "word") continue;
      if (common.has(token.folded)) score += 1;
      if (roles.match(tokens, at) !== undefined) score += 1;
      if (people.match(tokens, at) !== undefined) score += 1;
      const category = categories.match(tokens, at);
      if (category !== undefined) score += category.end - at;
    }
    return { language, score };
  });
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score > 0 ? best.language : undefined;
}
