import type { Measure } from "@plenary/core";

/** What words say is counted: a measure, or people who signed up, stayed away or were elsewhere, which are none. */
export type StatedMeasure = Measure | "uncounted";

export function isMeasure(stated: StatedMeasure | undefined): stated is Measure {
  return stated !== undefined && stated !== "uncounted";
}

/** Whether it is those who came that are counted, as they are where no measure is stated. */
export function isOfThoseWhoCame(stated: StatedMeasure | undefined): boolean {
  return stated === undefined || stated === "attended";
}
