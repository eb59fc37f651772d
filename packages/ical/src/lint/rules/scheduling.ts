import { type Component, valuesOf } from "../component-tree.ts";
import { type Property, parameter } from "../content-lines.ts";
import type { Fault } from "../lint-codes.ts";

/** A publication invites nobody; a scheduling message says who asks whom (RFC 5546, section 3.2). */
export function schedulingFaults(calendar: Component): Fault[] {
  const [method] = valuesOf(calendar, "METHOD");
  const events = calendar.components.filter(({ name }) => name === "VEVENT");
  return events.flatMap((event) => [
    ...(method === undefined ? publicationFaults(event) : messageFaults(event, method)),
  ]);
}

function publicationFaults(event: Component): Fault[] {
  return valuesOf(event, "ATTENDEE").map(({ line }) =>
    fault(line, "A calendar without METHOD is published, and shows its attendees to everybody."),
  );
}

function messageFaults(event: Component, { value: method }: Property): Fault[] {
  const faults: Fault[] = [];
  const organizers = valuesOf(event, "ORGANIZER");
  const attendees = valuesOf(event, "ATTENDEE");
  if (organizers.length !== 1) faults.push(fault(event.line, `${method} needs an ORGANIZER.`));
  if (method === "PUBLISH" && attendees.length > 0) {
    faults.push(fault(event.line, "PUBLISH has no ATTENDEE."));
  }
  if (method !== "PUBLISH" && attendees.length === 0) {
    faults.push(fault(event.line, `${method} needs an ATTENDEE.`));
  }
  if (valuesOf(event, "SEQUENCE").length === 0 && method !== "PUBLISH") {
    faults.push(fault(event.line, `${method} needs a SEQUENCE.`));
  }
  for (const party of [...organizers, ...attendees]) {
    if (!party.value.startsWith("mailto:")) {
      faults.push(fault(party.line, `${party.name} is no mail address.`));
    }
  }
  return faults;
}

function fault(line: number, message: string): Fault {
  return { code: "ics/scheduling", line, message };
}

const TRIGGER = /^[+-]?P(\d+W|(?=\d|T)(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?)$/;

/** An alarm shows something, at a moment that clients can read: one that they cannot makes Apple's import nothing. */
export function alarmFaults(component: Component): Fault[] {
  if (component.name !== "VALARM") return [];
  const faults: Fault[] = [];
  const note = (line: number, message: string) => faults.push({ code: "ics/alarm", line, message });
  for (const trigger of valuesOf(component, "TRIGGER")) {
    const isTime = parameter(trigger, "VALUE") === "DATE-TIME";
    if (!(isTime ? /^\d{8}T\d{6}Z$/ : TRIGGER).test(trigger.value)) {
      note(trigger.line, "The TRIGGER is no duration.");
    }
  }
  const action = valuesOf(component, "ACTION")[0]?.value;
  if (action !== "DISPLAY") note(component.line, "An alarm that is published only shows a text.");
  if (action === "DISPLAY" && valuesOf(component, "DESCRIPTION").length === 0) {
    note(component.line, "The alarm has no DESCRIPTION to show.");
  }
  return faults;
}

/** Outlook makes a calendar of its own of whatever has a name (MS-OXCICAL, 2.1.3.1.1.22.4). */
export function nameFaults(calendar: Component): Fault[] {
  const [name] = valuesOf(calendar, "X-WR-CALNAME");
  const entries = calendar.components.filter((component) => component.name === "VEVENT").length;
  if (name === undefined || entries !== 1) return [];
  const message =
    "A calendar of one entry has a name, so Outlook does not put it into the user's own.";
  return [{ code: "ics/name", line: name.line, message }];
}
