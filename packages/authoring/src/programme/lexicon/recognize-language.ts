import type { Language } from "../../languages/language.ts";
import { languages } from "../../languages/languages.ts";
import { foldWord, type Token } from "../text/tokens.ts";
import { PhraseSet } from "./phrase-set.ts";

/** A text whose words are known in this share is in the language; numbers and names are no words. */
const ENOUGH = 0.1;

interface Sample {
  readonly language: Language;
  readonly words: ReadonlySet<string>;
  readonly phrases: PhraseSet<true>;
}

let samples: readonly Sample[] | undefined;

/** Tells the language of a text by its small words and by the words of programmes; `undefined` when it is none that is known. */
export function recognizeLanguage(tokens: readonly Token[]): Language | undefined {
  const { best, score, count } = scoresOf(tokens);
  return score >= Math.max(1, count * ENOUGH) ? best : undefined;
}

/** The language of a text whose words are surely of another language than the one that was given. */
export function otherLanguageOf(tokens: readonly Token[], given: Language): Language | undefined {
  const { best, score, scores } = scoresOf(tokens);
  const isSure = score >= SURE && score >= SURE * (scores.get(given) ?? 0);
  return best !== given && isSure ? best : undefined;
}

/** So many words, and so many times the words of the other language. */
const SURE = 4;

function scoresOf(tokens: readonly Token[]) {
  samples ??= languages.map(sampleOf);
  const scores = new Map<Language, number>();
  let count = 0;
  for (const [at, token] of tokens.entries()) {
    // "9 am" is a time in any language, "am Montag" is German.
    const isMeridiem =
      tokens[at - 1]?.kind === "number" && (token.glued || /^[ap]m$/.test(token.text));
    if (token.kind !== "word" || isMeridiem) continue;
    count++;
    const hits = samples.filter(
      ({ words, phrases }) => words.has(token.text) || phrases.has(tokens, at),
    );
    // A word of several languages says less of each.
    for (const { language } of hits)
      scores.set(language, (scores.get(language) ?? 0) + 1 / hits.length);
  }
  const [[best, score] = [undefined, 0]] = [...scores].sort(([, a], [, b]) => b - a);
  return { best, score, scores, count };
}

function sampleOf(language: Language): Sample {
  const { common, months, weekdays, kinds, roles, programme, labels } = wordsOf(language);
  const phrases = new PhraseSet<true>();
  for (const list of [...kinds, ...roles, programme, ...labels])
    phrases.add(
      list.filter((phrase) => phrase.length > 3),
      true,
    );
  const words = new Set([...common, ...months, ...weekdays].map((word) => foldWord(word)));
  return { language, words, phrases };
}

function wordsOf({ programme: words }: Language) {
  const full = (lists: readonly (readonly string[])[]) =>
    lists.flatMap((names) => names.slice(0, 1));
  return {
    common: words.common,
    months: full(words.months),
    weekdays: full(words.weekdays).flatMap((name) => name.split(" ")[0] ?? []),
    kinds: Object.values(words.kinds),
    roles: Object.values(words.roles),
    programme: words.programme,
    labels: [words.placeLabels, words.parallel, words.sessions, words.rooms],
  };
}
