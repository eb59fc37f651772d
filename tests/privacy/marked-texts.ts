import { MARK } from "./marked-event.ts";

/** A registration export in which each row says too little, too much or something unknown. */
export const markedTable = [
  "Name;E-mail;Phone;Organization;Category;Country;Status;Language;Role",
  `Zed ${MARK};${MARK}@example.org;${MARK};${MARK};${MARK};${MARK};${MARK};${MARK};${MARK}`,
  `;${MARK}@example.org;;;;;;;`,
  `Zed ${MARK};${MARK}@example.org;;;;;;;`,
  `Other ${MARK};${MARK}@example.org;;;;;;;`,
  `Zed ${MARK} one;;;;;;;;`,
  `"Zed ${MARK};;;;;;;;`,
  "",
].join("\n");

/** A programme with names in its items, in lines that have no time, and in one that cannot be. */
export const markedProgramme = [
  `Dear Dr ${MARK},`,
  "",
  "18 October 2019",
  `9:00-10:00 Opening by Zed ${MARK}`,
  `Zed ${MARK}, judge`,
  "",
  `PART ${MARK}`,
  `25:70 Zed ${MARK}`,
  `11:00-10:30 Talk of Zed ${MARK}`,
  `See you there, ${MARK}`,
].join("\n");

/** Who came, with names where groups are expected. */
export const markedAttendance = [
  `Dear Dr ${MARK},`,
  "",
  `There were 12 participants: 5 judges, 2 ${MARK}, Zed ${MARK} and 3 friends of ${MARK}.`,
  `Zed ${MARK} spoke to 400 people in ${MARK}.`,
].join("\n");

/** A calendar with addresses, and with what cannot be read. */
export const markedCalendar = [
  "BEGIN:VCALENDAR",
  "VERSION:2.0",
  "PRODID:-//example//EN",
  "METHOD:REPLY",
  "BEGIN:VEVENT",
  "UID:hearing@plenary",
  "DTSTAMP:20260501T100000Z",
  "DTSTART:20260520T090000Z",
  "RRULE:FREQ=SECONDLY",
  "SUMMARY:Hearing",
  `ORGANIZER;CN="Zed ${MARK}":mailto:${MARK}@example.org`,
  `ATTENDEE;CN="Zed ${MARK}";PARTSTAT=${MARK}:mailto:${MARK}@example.org`,
  `X-SECRET;X-P=${MARK}:${MARK}`,
  `DTEND:${MARK}`,
  `URL:javascript:${MARK}`,
  `CONTACT:${MARK}`,
  "END:VEVENT",
  "END:VCALENDAR",
  "",
].join("\r\n");
