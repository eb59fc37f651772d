import { Participant } from "../model/participant.ts";
import { Person } from "../model/person.ts";
import { type Audience, maySee, narrower } from "../model/privacy.ts";
import { type DocumentCopy, listOf } from "./document-copy.ts";
import type { Report } from "./redaction-codes.ts";
import type { Resolve } from "./references.ts";

/** Who does not take part after all is on no list of those who do. */
const ELSEWHERE: ReadonlySet<string> = new Set(["declined", "withdrawn", "turned-away", "no-show"]);

/**
 * Takes out the people whom the audience may not know. A person's consent may be recorded with the person, with the
 * participants that they are, or with both: the narrowest of all holds, and where none is recorded there is none.
 */
export function withholdUnconsented(
  copy: DocumentCopy,
  audience: Audience,
  resolve: Resolve,
  report: Report,
): void {
  const consents = recordedConsents(copy, resolve);
  const withheld = new Set<object>();
  const reaches = (consent: Audience | undefined) => maySee(audience, consent ?? "organizers");
  const lists = new Map<string, { consent: number; elsewhere: number }>();
  const withhold = (value: object, path: string, reason: "consent" | "elsewhere") => {
    withheld.add(value);
    const list = lists.get(listOf(path)) ?? { consent: 0, elsewhere: 0 };
    list[reason]++;
    lists.set(listOf(path), list);
  };
  for (const { value, path } of copy.partsOf(Person)) {
    if (!reaches(consents.get(value))) withhold(value, path, "consent");
  }
  for (const { value, path, event } of copy.partsOf(Participant)) {
    const person = value.person === undefined ? undefined : resolve(event, "person", value.person);
    const consent =
      value.person === undefined ? value.consent?.visibility : person && consents.get(person);
    if (ELSEWHERE.has(value.status ?? "")) withhold(value, path, "elsewhere");
    else if (!reaches(consent)) withhold(value, path, "consent");
  }
  for (const [path, { consent, elsewhere }] of lists) {
    if (consent > 0) {
      const message = `People who have not consented to be named to the ${audience} are left out (${consent}).`;
      report("redact/consent", path, message, { count: consent });
    }
    if (elsewhere > 0) {
      const message = `Participants who do not take part after all are left out (${elsewhere}).`;
      report("redact/not-taking-part", path, message, { count: elsewhere });
    }
  }
  copy.remove(withheld);
}

function recordedConsents(copy: DocumentCopy, resolve: Resolve): ReadonlyMap<object, Audience> {
  const consents = new Map<object, Audience>();
  const record = (person: object | undefined, consent: Audience | undefined) => {
    if (person === undefined || consent === undefined) return;
    consents.set(person, narrower(consent, consents.get(person) ?? "public"));
  };
  for (const { value } of copy.partsOf(Person)) record(value, value.consent?.visibility);
  for (const { value, event } of copy.partsOf(Participant)) {
    if (value.person === undefined) continue;
    record(resolve(event, "person", value.person), value.consent?.visibility);
  }
  return consents;
}
