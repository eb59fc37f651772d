import type { Language } from "../languages/language.ts";
import { indexPhrases, type PhraseIndex } from "./phrase-index.ts";
import { wordsOf } from "./words-of.ts";

/** What a small word does in an attendance list. */
export type WordRole =
  | "from"
  | "place"
  | "and"
  | "article"
  | "total"
  | "namely"
  | "including"
  | "both"
  | "were"
  | "ofThem"
  | "them"
  | "about"
  | "attended"
  | "gathered"
  | "to"
  | "sent"
  | "stop"
  | "thing"
  | "body"
  | "ratio"
  | "elsewhen"
  | "afterEvent"
  | "whichEvent"
  | "relative"
  | "numbered"
  | "kind"
  | "address"
  | "office"
  | "vague"
  | "between"
  | "beside"
  | "entry"
  | "event"
  | "area"
  | "givenBy"
  | "since"
  | "denies"
  | "deniesNot"
  | "noneOf"
  | "infinitive"
  | "adverb"
  | "except"
  | "sex"
  | "forWhom"
  | "month"
  | "or"
  | "orSo"
  | "age"
  | "older"
  | "each"
  | "participle"
  | "session"
  | "speaksFor"
  | "numberLink";

type RoleWords = readonly [role: WordRole, phrases: readonly string[]];

/** The small words of a language, each with all that it may do. */
export function roleIndex(language: Language): PhraseIndex<ReadonlySet<WordRole>> {
  const roles = new Map<string, Set<WordRole>>();
  for (const [role, phrases] of [...smallWords(language), ...wordsOfCounting(language)]) {
    for (const phrase of phrases) {
      const key = wordsOf(phrase).join(" ");
      roles.set(key, (roles.get(key) ?? new Set()).add(role));
    }
  }
  return indexPhrases([...roles].map(([key, set]) => [key.split(" "), set]));
}

function smallWords({ attendance, programme }: Language): readonly RoleWords[] {
  return [
    ["from", attendance.from],
    ["place", attendance.place],
    ["and", attendance.and],
    ["article", attendance.articles],
    ["total", attendance.total],
    ["namely", attendance.namely],
    ["including", attendance.including],
    ["both", attendance.both],
    ["were", attendance.were],
    ["ofThem", attendance.ofThem],
    ["them", attendance.them],
    ["about", attendance.about],
    ["attended", [...attendance.attended, ...attendance.gathered]],
    ["gathered", attendance.gathered],
    ["to", programme.clock.to.filter((phrase) => !attendance.and.includes(phrase))],
    // "12 students aged 18 to 30": who they are is said before.
    ["stop", [...attendance.stops, ...attendance.ages, ...attendance.sent]],
    ["thing", [...attendance.things, ...attendance.groupsOf, ...programme.months.flat()]],
    ["body", attendance.bodies],
    ["ratio", attendance.ratio],
    ["elsewhen", attendance.elsewhen],
    ["afterEvent", attendance.afterEvent],
    ["whichEvent", attendance.whichEvent],
    ["relative", attendance.relatives],
    ["numbered", attendance.numbered],
    ["kind", attendance.kinds],
    ["address", attendance.address],
    ["office", attendance.offices],
    ["vague", attendance.vague],
    ["between", attendance.between],
    ["beside", attendance.beside],
    ["entry", attendance.entries],
    ["event", attendance.event],
    ["area", attendance.areas],
    ["givenBy", attendance.givenBy],
    ["since", attendance.since],
    ["denies", attendance.denies],
    ["deniesNot", attendance.deniesNot],
    ["noneOf", attendance.noneOf],
    ["infinitive", attendance.infinitives],
    ["adverb", attendance.adverbs],
    ["except", attendance.except],
    ["sex", attendance.columns.sexes],
    ["forWhom", attendance.forWhom],
    ["month", programme.months.flat()],
  ];
}

/** What makes a number another one than that of the people behind it. */
function wordsOfCounting({ attendance }: Language): readonly RoleWords[] {
  return [
    ["or", attendance.or],
    ["orSo", attendance.orSo],
    ["age", attendance.ages],
    ["older", attendance.older],
    ["each", [...attendance.each, ...attendance.groupsOf]],
    ["sent", attendance.sent],
    ["participle", attendance.participles ?? []],
    ["session", attendance.sessions],
    ["speaksFor", attendance.speaksFor],
    ["numberLink", attendance.numberLinks ?? []],
  ];
}
