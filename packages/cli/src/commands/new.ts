import type { Command } from "commander";
import { type End, exitCode } from "../exit-code.ts";

const TEMPLATE = `# An event. Change what stands here, then: plenary check event.yaml
type: event
id: housing-2027 # stays the same for as long as the event is known
kind: conference # or consultation, roundtable, workshop, training, seminar, launch, meeting, …
name: A home for everyone
language: en # of the texts below
timeZone: Europe/Bucharest
start: 2027-05-20T09:00
end: 2027-05-20T13:00
place: { name: City Library, locality: Oradea, country: RO }
organizations:
  - { id: host, name: Housing Network }
roles:
  - { party: host, role: organizer } # or partner, funder, sponsor, contact, …
agenda:
  days:
    - date: 2027-05-20
      items: # times in quotes; an item keeps its id when it moves
        - { id: registration, kind: registration, title: Registration, start: "09:00", end: "09:30" }
        - { id: opening, kind: opening, title: Opening, start: "09:30", end: "10:00" }
        - { id: panel, kind: panel, title: What works, start: "10:00", end: "12:00" }
        - { id: lunch, kind: meal, title: Lunch, start: "12:00", end: "13:00" }
sources:
  - { title: Invitation } # where these facts come from
`;

export function addNew(program: Command, end: End): void {
  program
    .command("new")
    .description("write a small event document to start from")
    .addHelpText("after", "\nExample:\n  $ plenary new > event.yaml")
    .action(() => {
      process.stdout.write(TEMPLATE);
      end(exitCode.fine);
    });
}
