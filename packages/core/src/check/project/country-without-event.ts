import { defineRule } from "../rule.ts";

export const countryWithoutEvent = defineRule({
  code: "project/country-without-event",
  severity: "info",
  summary: "A country of the project in which none of its events takes place.",
  *inContainer({ container }) {
    if (container.type !== "project") return;
    const hosts = new Set(container.events.map(({ place }) => place?.country));
    for (const [n, country] of (container.countries ?? []).entries()) {
      if (hosts.has(country)) continue;
      yield {
        path: `/countries/${n}`,
        message: `${country} is a country of the project, but no event takes place there. Add the event or its \`place.country\`, if there is one.`,
        params: { country },
      };
    }
  },
});
