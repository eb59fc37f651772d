import type { Event } from "../../model/event.ts";
import type { JsonPointer } from "../../model/json-pointer.ts";
import { type FirstUse, firstUses, type Use, usesIn } from "../first-uses.ts";
import { defineRule, type Violation } from "../rule.ts";
import type { Container } from "../subject.ts";
import { isCountry, meantCountry } from "./countries.ts";

export const unknownCountry = defineRule({
  code: "country/unknown",
  severity: "warning",
  summary: "A code that is no country's, such as UK in the place of GB.",
  inEvent: ({ event }) => unknownAmong(firstUses(countriesOfEvent(event))),
  inContainer: ({ container }) => unknownAmong(firstUses(countriesOfContainer(container))),
});

function* unknownAmong(uses: Iterable<FirstUse>): Iterable<Violation> {
  for (const { value, path, ofPeople, count } of uses) {
    if (isCountry(value)) continue;
    if (ofPeople) {
      const message =
        "A country of the people or participants has no such code. Use the two letters of ISO 3166-1.";
      yield { path, message, params: { count } };
      continue;
    }
    const meant = meantCountry(value);
    const advice =
      meant === undefined
        ? "Use the two letters of ISO 3166-1."
        : `Write \`${meant}\`, if that is meant.`;
    yield {
      path,
      message: `No country has the code \`${value}\`. ${advice}`,
      params: { country: value, count, ...(meant === undefined ? {} : { suggestion: meant }) },
    };
  }
}

/** People and participants come last, so that a use elsewhere stands for theirs. */
function* countriesOfEvent(event: Event): Iterable<Use> {
  const place = event.place?.country;
  if (place !== undefined) yield { value: place, path: "/place/country", ofPeople: false };
  yield* usesIn("/participantCountries", event.participantCountries);
  yield* countriesOf("/organizations", event.organizations);
  for (const [h, { lines = [] }] of (event.headcounts ?? []).entries()) {
    for (const [l, { countries }] of lines.entries()) {
      yield* usesIn(`/headcounts/${h}/lines/${l}/countries`, countries);
    }
  }
  yield* countriesOf("/people", event.people, true);
  yield* countriesOf("/participants", event.participants, true);
}

function* countriesOfContainer(container: Container): Iterable<Use> {
  if (container.type === "project") yield* usesIn("/countries", container.countries);
  yield* countriesOf("/organizations", container.organizations);
  yield* countriesOf("/people", container.people, true);
}

function* countriesOf(
  path: JsonPointer,
  things: readonly { readonly country?: string | undefined }[] = [],
  ofPeople = false,
): Iterable<Use> {
  for (const [n, { country }] of things.entries()) {
    if (country !== undefined) yield { value: country, path: `${path}/${n}/country`, ofPeople };
  }
}
