import { comeBehind } from "./came.ts";
import { isOfOrganizations } from "./category-kinds.ts";
import { isName } from "./name.ts";
import { isOneInstitution } from "./one-institution.ts";
import { type Phrase, readPhrase } from "./phrase.ts";
import type { Read } from "./reads.ts";
import { afterRole, hasRole, markAt, type Sentence, type Span, trim } from "./sentence.ts";

/** A body as the words name it. */
type Sender = Pick<Phrase, "institutions" | "categories">;

/** `The Ministry of Labour sent two judges and 3 clerks`: these came, and are of the ministry. Linear. */
export function tellSenders(sentence: Sentence, reads: Read[]): void {
  let sender: Sender | undefined;
  for (const [at, read] of reads.entries()) {
    const { item, phrase } = read;
    if (read.isThing || item.owner !== undefined) continue;
    // "The ministry sent two judges, and 5 lawyers came": the lawyers are of nobody.
    const isOfSame = item.joined && !comeBehind(sentence, item.end);
    sender = senderOf(sentence, item.start) ?? (isOfSame ? sender : undefined);
    if (sender === undefined || item.measured || !isAttendance(phrase, sender)) continue;
    reads[at] = { ...read, phrase: { ...phrase, ...ofBody(phrase, sender) }, isSent: true };
  }
}

/** `The court sent 12 people to prison`: without a name on either side nobody came to an event. */
function isAttendance({ categories }: Phrase, { institutions }: Sender): boolean {
  return institutions.length > 0 || categories.length > 0;
}

function ofBody({ institutions, categories }: Phrase, sender: Sender): Sender {
  return {
    institutions: institutions.length > 0 ? institutions : sender.institutions,
    categories: categories.length > 0 ? categories : sender.categories,
  };
}

const LONGEST_VERB = 8;
const LONGEST_NAME = 20;

/** The body before a verb that those behind it were sent; others of them may stand between. */
function senderOf(sentence: Sentence, start: number): Sender | undefined {
  let from = start;
  while (from > Math.max(0, start - LONGEST_VERB) && isWord(sentence, from - 1)) from--;
  for (let at = from; at < start; at++) {
    if (hasRole(sentence, at, "sent") && afterRole(sentence, at) <= start)
      return bodyIn(sentence, wordsBefore(sentence, at));
  }
  return undefined;
}

function isWord({ tokens, notes }: Sentence, at: number): boolean {
  return tokens[at]?.kind === "word" && notes[at]?.count === undefined;
}

function wordsBefore(sentence: Sentence, to: number): Span {
  let from = to;
  while (from > Math.max(0, to - LONGEST_NAME) && markAt(sentence, from - 1) === "") from--;
  return trim(sentence, { from, to });
}

function bodyIn(sentence: Sentence, span: Span): Sender | undefined {
  const { institutions, categories, isProfession, noun } = readPhrase(sentence, span);
  if (isProfession || noun !== undefined || !startsName(sentence, span)) return undefined;
  const isNamed =
    institutions[0]?.from === span.from ||
    isName(sentence, span, { category: undefined, speaksFor: true }) ||
    isOneInstitution(sentence, span);
  if (isNamed) return { institutions: [span], categories };
  const { tree } = sentence.vocabulary;
  return categories.some((id) => isOfOrganizations(tree, id))
    ? { institutions: [], categories }
    : undefined;
}

/** `In March the police sent 12 officers`: the words before the verb are not only a name. */
function startsName(sentence: Sentence, { from }: Span): boolean {
  if (sentence.notes[from]?.country !== undefined) return false;
  return !(["place", "from", "stop", "attended"] as const).some((role) =>
    hasRole(sentence, from, role),
  );
}
