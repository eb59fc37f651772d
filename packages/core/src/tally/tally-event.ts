import type { Finding } from "../model/finding.ts";
import { byCategory } from "./by-category.ts";
import { byCountry } from "./by-country.ts";
import { byInstitution } from "./by-institution.ts";
import { bySector } from "./by-sector.ts";
import { funnel } from "./funnel.ts";
import { headcountTally } from "./headcount-tally.ts";
import { lineFindings } from "./line-findings.ts";
import { participantTallies } from "./participant-tally.ts";
import type { TallySubject } from "./subject.ts";
import type { Funnel, MeasureTally, TallyBy } from "./tally-result.ts";
import type { View } from "./view.ts";

const views: Readonly<Record<TallyBy, (subject: TallySubject) => View>> = {
  category: byCategory,
  sector: bySector,
  institution: byInstitution,
  country: byCountry,
};

export function viewBy(subject: TallySubject, by: TallyBy): View {
  return views[by](subject);
}

export interface EventTally {
  readonly measures: readonly MeasureTally[];
  readonly funnel?: Funnel;
  readonly findings: readonly Finding[];
}

/** Counts one event: each headcount by itself, because those of several days or sessions are attendances, not persons. */
export function tallyEvent(subject: TallySubject, by: TallyBy): EventTally {
  const view = viewBy(subject, by);
  const headcounts = (subject.event.headcounts ?? []).map((headcount, index) => ({
    headcount,
    path: `${subject.base}/headcounts/${index}`,
  }));
  const measures = [
    ...headcounts.map(({ headcount, path }) => headcountTally(headcount, path, subject, view)),
    ...participantTallies(subject, view),
  ];
  const stages = funnel(measures);
  return {
    measures,
    ...(stages === undefined ? {} : { funnel: stages }),
    findings: headcounts.flatMap(({ headcount, path }) => lineFindings(headcount, path, subject)),
  };
}
