import type { Event } from "../../model/event.ts";
import { effectivePrivacy } from "../../model/privacy.ts";
import { defineRule } from "../rule.ts";
import type { Container } from "../subject.ts";

export const noConsent = defineRule({
  code: "privacy/no-consent",
  severity: "warning",
  summary: "Participants named in a public document, whose consent is not recorded.",
  *inEvent({ event, container, ofContainer }) {
    const { participants = [] } = event;
    if (effectivePrivacy(event.privacy, container?.privacy).visibility !== "public") return;
    const own = consentingPeople(event);
    const shared = ofContainer(consentingPeople);
    const count = participants.filter(
      ({ person, consent }) =>
        person !== undefined && consent === undefined && !own.has(person) && !shared?.has(person),
    ).length;
    if (count === 0) return;
    yield {
      path: "/participants",
      message: `This public document names participants whose consent is not recorded (${count} of ${participants.length}). Record their \`consent\`, take out \`person\`, or set \`privacy.visibility\` to \`organizers\`.`,
      params: { count },
    };
  },
});

function consentingPeople({ people = [] }: Event | Container): ReadonlySet<string> {
  return new Set(people.filter(({ consent }) => consent !== undefined).map(({ id }) => id));
}
