import type { FunnelStage, MeasureTally, TallyBy, Unallocated } from "@plenary/core";

const MEASURES: Readonly<Record<MeasureTally["measure"], string>> = {
  planned: "Planned",
  capacity: "Capacity",
  invited: "Invited",
  interested: "Interested",
  confirmed: "Confirmed",
  waitlisted: "Waitlisted",
  "turned-away": "Turned away",
  attended: "Attended",
  "attended-online": "Attended online",
  participants: "Participants listed",
};

const REASONS: Readonly<Record<Unallocated["reason"], Readonly<Record<TallyBy, string>>>> = {
  joint: everywhere("several at once"),
  "not-stated": {
    category: "category not stated",
    sector: "category not stated",
    institution: "institution not stated",
    country: "country not stated",
  },
  "no-line": everywhere("in the total, in no line"),
};

export const HEADINGS: Readonly<Record<TallyBy, string>> = {
  category: "Category",
  sector: "Sector",
  institution: "Institution",
  country: "Country",
};

export function measureName(measure: MeasureTally["measure"]): string {
  return MEASURES[measure];
}

/** Why people are in no row, with the name of their line where it has one. */
export function reasonName({ reason, label }: Unallocated, by: TallyBy): string {
  return label === undefined ? REASONS[reason][by] : `${label} (${REASONS[reason][by]})`;
}

/** What is counted, how many there are, and what the shares are parts of. */
export function titleOf(tally: MeasureTally): string {
  const { measure, source, total, asOf, denominator } = tally;
  const what =
    source === "participants" && measure !== "participants"
      ? `${measureName(measure)}, by the list of participants`
      : measureName(measure);
  const when = asOf === undefined ? "" : ` (${asOf})`;
  const unknown = tally.withheld ? "total withheld" : "total not reported";
  const count = total === null ? unknown : people(total);
  const basis = {
    total: "",
    reported: denominator.value === 0 ? "" : `; shares are of the ${denominator.value} reported`,
    mentions: `; lines overlap, shares are of ${denominator.value} mentions`,
  }[denominator.of];
  return `${what}${when}: ${count}${basis}`;
}

export function shareName(share: number | null): string {
  return share === null ? "" : `${share}%`;
}

export function stageShare({ share, of }: FunnelStage): string {
  return share === null || of === undefined ? "" : `${share}% of ${measureName(of).toLowerCase()}`;
}

/** The groups of which no number is known, in one sentence; nothing where there are none. */
export function notReportedSentence(tally: MeasureTally): string | undefined {
  if (tally.notReported.length === 0) return undefined;
  const names = tally.notReported.map(({ label, reason }) =>
    reason === "targeted" || reason === "withheld" ? `${label} (${reason})` : label,
  );
  return `No number is told, which is not zero: ${names.join(", ")}.`;
}

function people(count: number): string {
  return count === 1 ? "1 person" : `${count} people`;
}

function everywhere(words: string): Readonly<Record<TallyBy, string>> {
  return { category: words, sector: words, institution: words, country: words };
}
