import type { FunnelStage, MeasureTally, TallyBy, Unallocated } from "@plenary/core";
import { german } from "./languages/de.ts";
import { english } from "./languages/en.ts";
import { spanish } from "./languages/es.ts";
import { french } from "./languages/fr.ts";
import { italian } from "./languages/it.ts";
import { dutch } from "./languages/nl.ts";
import { portuguese } from "./languages/pt.ts";
import { romanian } from "./languages/ro.ts";
import type { Vocabulary } from "./vocabulary.ts";

const VOCABULARIES: ReadonlyMap<string, Vocabulary> = new Map(
  [dutch, english, french, german, italian, portuguese, romanian, spanish].map((vocabulary) => [
    vocabulary.language,
    vocabulary,
  ]),
);

/** The words of a language, or else the English ones. */
export function vocabularyOf(languageTag: string): Vocabulary {
  return VOCABULARIES.get(languageTag.split("-")[0]?.toLowerCase() ?? "") ?? english;
}

/** Why people are in no row, with the name of their line where it has one. */
export function reasonName({ reason, label }: Unallocated, by: TallyBy, words: Vocabulary): string {
  const name = reason === "not-stated" ? words.notStated[by] : words.reasons[reason];
  return label === undefined ? name : `${label} (${name})`;
}

/** What is counted, how many there are, and what the shares are parts of. */
export function titleOf(tally: MeasureTally, words: Vocabulary): string {
  const { measure, source, total, asOf, denominator } = tally;
  const name = words.measures[measure];
  const what =
    source === "participants" && measure !== "participants" ? words.byTheList(name) : name;
  const when = asOf === undefined ? "" : ` (${asOf})`;
  const unknown = tally.withheld ? words.totalWithheld : words.totalNotReported;
  const count = total === null ? unknown : words.countOfPeople(total);
  const basis = {
    total: "",
    reported: denominator.value === 0 ? "" : `; ${words.sharesOfReported(denominator.value)}`,
    mentions: `; ${words.sharesOfMentions(denominator.value)}`,
  }[denominator.of];
  return `${what}${when}: ${count}${basis}`;
}

export function shareName(share: number | null): string {
  return share === null ? "" : `${share}%`;
}

export function stageShare({ share, of }: FunnelStage, words: Vocabulary): string {
  if (share === null || of === undefined) return "";
  return words.shareOf(share, words.measures[of].toLowerCase());
}

/** The groups of which no number is known, in one sentence; nothing where there are none. */
export function notReportedSentence(tally: MeasureTally, words: Vocabulary): string | undefined {
  if (tally.notReported.length === 0) return undefined;
  const names = tally.notReported.map(({ label, reason }) =>
    reason === "targeted" || reason === "withheld" ? `${label} (${words[reason]})` : label,
  );
  return words.noNumberOf(names.join(", "));
}
