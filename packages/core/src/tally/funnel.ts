import type { Measure } from "../model/headcount.ts";
import { apportion } from "./apportion.ts";
import type { Funnel, FunnelStage, MeasureTally } from "./tally-result.ts";

/** What becomes of those who are interested. */
const OUTCOMES: readonly Measure[] = ["confirmed", "waitlisted", "turned-away"];

/**
 * The way from interest to attendance, by the last total that is known of each measure; none where there is only one. What
 * became of those who were interested is divided so that it adds up to 100 percent, or left without shares where it exceeds
 * them. Whether people attended is a share of those who were confirmed.
 */
export function funnel(measures: readonly MeasureTally[]): Funnel | undefined {
  const totals = lastTotals(measures);
  const interested = totals.get("interested");
  const confirmed = totals.get("confirmed");
  const stages: FunnelStage[] = [];
  if (interested !== undefined) {
    stages.push({ measure: "interested", total: interested, share: interested === 0 ? null : 100 });
  }
  stages.push(...outcomes(totals, interested));
  for (const measure of ["attended", "attended-online"] as const) {
    const total = totals.get(measure);
    if (total === undefined) continue;
    stages.push({
      measure,
      total,
      ...(confirmed === undefined ? {} : { of: "confirmed" }),
      share: percent(total, confirmed),
    });
  }
  return stages.length < 2 ? undefined : { stages };
}

/** Stated totals before those of the list of participants, which may be incomplete. */
function lastTotals(measures: readonly MeasureTally[]): Map<Measure, number> {
  const totals = new Map<Measure, number>();
  const listedFirst = measures.toSorted(
    (a, b) => Number(a.source === "headcount") - Number(b.source === "headcount"),
  );
  for (const { measure, total } of listedFirst) {
    if (measure !== "participants" && total !== null) totals.set(measure, total);
  }
  return totals;
}

function outcomes(
  totals: ReadonlyMap<Measure, number>,
  interested: number | undefined,
): FunnelStage[] {
  const known = OUTCOMES.flatMap((measure) => {
    const total = totals.get(measure);
    return total === undefined ? [] : [{ measure, total }];
  });
  if (interested === undefined) return known.map((stage) => ({ ...stage, share: null }));
  const others = interested - known.reduce((sum, { total }) => sum + total, 0);
  const possible = others >= 0 && interested > 0;
  const shares = possible ? apportion(100, [...known.map(({ total }) => total), others]) : [];
  return known.map((stage, at) => ({ ...stage, of: "interested", share: shares[at] ?? null }));
}

function percent(part: number, whole: number | undefined): number | null {
  return whole === undefined || whole === 0 ? null : Math.round((100 * part) / whole);
}
