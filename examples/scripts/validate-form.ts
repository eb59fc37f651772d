// What somebody typed into a form: first its shape, then its meaning, each problem beside its field.
import { check, type Finding, validateEvent } from "@plenary/core";

const form = {
  type: "event",
  id: "spring-roundtable",
  kind: "round-table",
  name: "Spring roundtable",
  language: "en",
  timeZone: "Europe/Bucharest",
  start: "2027-03-22T16:00",
  end: "2027-03-22T10:00",
  organizations: [{ id: "house", name: "Our house" }],
  roles: [{ party: "house", role: "organizer" }],
  sources: [{ title: "The form" }],
};

/** All findings about what was typed; the meaning can be looked at once the shape is right. */
function findingsOf(input: unknown): Finding[] {
  const result = validateEvent(input);
  return result.ok ? check(result.value) : result.findings;
}

function show(attempt: string, input: unknown) {
  console.log(attempt);
  const findings = findingsOf(input);
  for (const finding of findings) {
    console.log(`  ${finding.severity} ${finding.path}: ${finding.message}`);
  }
  if (findings.length === 0) console.log("  fine");
}

show("As typed", form);
show("With a kind that exists", { ...form, kind: "roundtable" });
show("With an end after its start", { ...form, kind: "roundtable", end: "2027-03-22T18:00" });
