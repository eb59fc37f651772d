import { type EffectivePrivacy, effectivePrivacy } from "../../model/effective-privacy.ts";
import type { Event } from "../../model/event.ts";
import type { JsonPointer } from "../../model/json-pointer.ts";
import type { Person } from "../../model/person.ts";
import { defineRule, type Violation } from "../rule.ts";

export const noConsent = defineRule({
  code: "privacy/no-consent",
  severity: "warning",
  summary: "Participants named in a public document, whose consent is not recorded.",
  *inEvent({ event, container }) {
    if (container === undefined) yield* withoutConsent(event, "", effectivePrivacy(event.privacy));
  },
  /** The events of a project are taken together, so that its people are looked through once. */
  *inContainer({ container }) {
    const shared = consentingAmong(container.people);
    for (const [n, event] of container.events.entries()) {
      const privacy = effectivePrivacy(event.privacy, container.privacy);
      yield* withoutConsent(event, `/events/${n}`, privacy, shared);
    }
  },
});

function* withoutConsent(
  { people, participants = [] }: Event,
  base: JsonPointer,
  { visibility }: EffectivePrivacy,
  shared: ReadonlySet<string> = new Set(),
): Iterable<Violation> {
  if (visibility !== "public") return;
  const own = consentingAmong(people);
  const count = participants.filter(
    ({ person, consent }) =>
      person !== undefined && consent === undefined && !own.has(person) && !shared.has(person),
  ).length;
  if (count === 0) return;
  yield {
    path: `${base}/participants`,
    message: `This public document names participants whose consent is not recorded (${count} of ${participants.length}). Record their \`consent\`, take out \`person\`, or set \`privacy.visibility\` to \`organizers\`.`,
    params: { count },
  };
}

function consentingAmong(people: readonly Person[] = []): ReadonlySet<string> {
  return new Set(people.filter(({ consent }) => consent !== undefined).map(({ id }) => id));
}
