import type { Event, ParticipantStatus, Project } from "@plenary/core";
import { describe, expect, test } from "vitest";
import { codes, contentLines, linted } from "../test-support/emitted.ts";
import { forum } from "../test-support/forum.ts";
import { hostileTexts, projectSaying, saying } from "../test-support/saying.ts";
import { readReply } from "./read-reply.ts";
import { replyCodes } from "./reply-codes.ts";
import { type InvitationOptions, toInvitation } from "./to-invitation.ts";

const organizers = { audience: "organizers", method: "REQUEST" } as const;
const golden = (name: string) => `../../goldens/${name}.ics`;

function invitation(
  participant: string,
  more: Partial<InvitationOptions> = {},
  event: Event = forum,
): string {
  const result = toInvitation(event, { ...organizers, participant, ...more });
  if (!result.ok) throw new Error(codes(result.findings).join("\n"));
  return linted(result.value);
}

describe("an invitation", () => {
  test.each<[string, Partial<InvitationOptions>]>([
    ["invitation.request", {}],
    ["invitation.cancel", { method: "CANCEL" }],
    ["invitation.request-ro", { language: "ro", alarm: 60, domain: "example.org" }],
  ])("%s", async (name, options) => {
    await expect(invitation("p2", options)).toMatchFileSnapshot(golden(name));
  });

  test.each<[ParticipantStatus | undefined, string]>([
    [undefined, "PARTSTAT=NEEDS-ACTION;RSVP=TRUE"],
    ["invited", "PARTSTAT=NEEDS-ACTION;RSVP=TRUE"],
    ["waitlisted", "PARTSTAT=NEEDS-ACTION;RSVP=TRUE"],
    ["tentative", "PARTSTAT=TENTATIVE;RSVP=TRUE"],
    ["confirmed", "PARTSTAT=ACCEPTED;RSVP=FALSE"],
    ["declined", "PARTSTAT=DECLINED;RSVP=FALSE"],
  ])("tells what is known of a participant who is %s", (status, expected) => {
    const participants = [{ id: "p1", person: "ana", ...(status && { status }) }];
    const [line = ""] = contentLines(invitation("p1", {}, { ...forum, participants })).filter(
      (one) => one.startsWith("ATTENDEE"),
    );
    expect(line).toBe(
      `ATTENDEE;CN="Ana Pop";CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;${expected}:mailto:ana@example.org`,
    );
  });

  test("tells of nobody else, and nothing that is the organizers' alone", () => {
    const text = invitation("p2");
    expect(/eva@|ana@|Eva Lupu|Board meeting|video.example.org\/board/.exec(text)).toBeNull();
  });

  test("has no text that names who may not be known, and no link of the organizers'", () => {
    const url = "https://video.example.org/desk";
    const closed = { virtualLocations: [{ url, visibility: "organizers" as const }] };
    const text = invitation("p2", {}, { ...forum, ...closed, description: "With Eva Lupu." });
    expect(/Eva|desk/.exec(text)).toBeNull();
  });

  test("of a project's participant is to their event", () => {
    const result = toInvitation(projectSaying("Talk"), {
      ...organizers,
      participant: "participant",
    });
    expect(
      result.ok && contentLines(linted(result.value)).filter((line) => /^(UID|ORG)/.test(line)),
    ).toEqual(["UID:event@plenary", 'ORGANIZER;CN="Talk":mailto:organizer@example.org']);
  });

  test.each<[string, Partial<Project>, Partial<Event>]>([
    ["that is for organizers alone", { privacy: { visibility: "organizers" } }, {}],
    ["of which the event is", {}, { privacy: { visibility: "organizers" } }],
  ])("to a project %s is none", (_, more, ofEvent) => {
    const project = projectSaying("Talk");
    const events = project.events.map((event) => ({ ...event, ...ofEvent }));
    const options = { ...organizers, participant: "participant" };
    const result = toInvitation({ ...project, ...more, events }, options);
    expect([result.ok, codes(result.findings)]).toEqual([
      false,
      ["calendar/empty /events/0/privacy"],
    ]);
  });

  test.each(hostileTexts)("of hostile text has no line more: %s", (_, text) => {
    const names = (said: string) =>
      contentLines(invitation("participant", {}, saying(said))).map(
        (line) => line.split(/[;:]/, 1)[0],
      );
    expect(names(text)).toEqual(names("Talk"));
  });

  test.each<[string, Event, string, string[]]>([
    ["of nobody", forum, "p9", ["calendar/unknown-choice"]],
    [
      "of somebody without an address",
      forum,
      "p4",
      ["calendar/no-address /participants/3", "calendar/listed /agenda/days/1/items/3"],
    ],
    [
      "by nobody",
      { ...forum, roles: [] },
      "p1",
      ["calendar/no-organizer /roles", "calendar/listed /agenda/days/1/items/3"],
    ],
    [
      "to a month",
      { ...forum, start: "2027-03", end: "2027-03" },
      "p1",
      ["calendar/left-out /start", "calendar/empty /start"],
    ],
    [
      "to what is for organizers alone",
      { ...forum, privacy: { visibility: "organizers" } },
      "p1",
      ["calendar/empty /privacy"],
    ],
    [
      "to hours that run backwards",
      { ...forum, end: "2027-03-26T09:00" },
      "p1",
      ["calendar/unfit", "calendar/listed /agenda/days/1/items/3"],
    ],
  ])("%s is none", (_, event, participant, expected) => {
    const result = toInvitation(event, { ...organizers, participant });
    expect([result.ok, codes(result.findings)]).toEqual([false, expected]);
  });
});

function reply(
  answer: string,
  { address = "ion@example.org", uid = "forum-2027@plenary", sequence = 3 } = {},
): string {
  return [
    ...[
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//Client//EN",
      "METHOD:REPLY",
      "BEGIN:VEVENT",
      `UID:${uid}`,
    ],
    ...[`SEQUENCE:${sequence}`, "DTSTAMP:20270210T080000Z", "ORGANIZER:mailto:forum@example.org"],
    ...[`ATTENDEE;CN=Ion;PARTSTAT=${answer}:MAILTO:${address}`, "END:VEVENT", "END:VCALENDAR", ""],
  ].join("\r\n");
}

describe("an answer", () => {
  const statuses = (text: string, event = forum) => {
    const result = readReply(event, text);
    return result.ok
      ? result.value.participants?.map(({ status }) => status ?? "–")
      : codes(result.findings);
  };

  test.each([
    ["ACCEPTED", "accepted"],
    ["DECLINED", "declined"],
    ["TENTATIVE", "tentative"],
    ["NEEDS-ACTION", "needs-action"],
  ])("%s is %s", (answer, status) => {
    expect(statuses(reply(answer))).toEqual(["accepted", status, "withdrawn", "–"]);
  });

  test("finds who gave it in whatever case they write their address", () => {
    expect(statuses(reply("DECLINED", { address: "Ana@Example.ORG" }))).toEqual([
      "declined",
      "invited",
      "withdrawn",
      "–",
    ]);
  });

  test("leaves the document that was given alone", () => {
    const before = structuredClone(forum);
    readReply(forum, reply("ACCEPTED"));
    expect(forum).toEqual(before);
  });

  test("to an invitation of ours is understood, whatever its address is made of", () => {
    const people = [{ id: "ana", name: "Ana", email: "a%b+c'd@example.org" }];
    const event = { ...forum, people, participants: [{ id: "p1", person: "ana" }] };
    const answer = invitation("p1", {}, event)
      .replaceAll("\r\n ", "")
      .replace("METHOD:REQUEST", "METHOD:REPLY")
      .replace("NEEDS-ACTION", "ACCEPTED");
    expect(statuses(answer, event)).toEqual(["accepted"]);
  });

  const given = (status: ParticipantStatus): Event => ({
    ...forum,
    participants: [{ id: "p2", person: "ion", status }],
  });
  const told: [string, Event, string, string[]][] = [
    ["that is none", forum, "Yes!", ["reply/unreadable"]],
    [
      "that is an invitation",
      forum,
      reply("ACCEPTED").replace("REPLY", "REQUEST"),
      ["reply/unreadable"],
    ],
    [
      "without an address",
      forum,
      reply("ACCEPTED").replace("MAILTO:", "tel:"),
      ["reply/unreadable"],
    ],
    [
      "to something else",
      forum,
      reply("ACCEPTED", { uid: "forum-2028@plenary" }),
      ["reply/other-event"],
    ],
    [
      "of a stranger",
      forum,
      reply("ACCEPTED", { address: "eve@example.org" }),
      ["reply/unknown-attendee"],
    ],
    ["by delegation", forum, reply("DELEGATED"), ["reply/unknown-answer"]],
    [
      "to an earlier revision",
      forum,
      reply("ACCEPTED", { sequence: 2 }),
      ["reply/outdated /participants/1/status"],
    ],
    [
      "of somebody on the waiting list",
      given("waitlisted"),
      reply("ACCEPTED"),
      ["reply/kept /participants/0/status"],
    ],
  ];

  test.each(told)("%s is told", (_, event, text, expected) => {
    expect(codes(readReply(event, text).findings)).toEqual(expected);
  });

  test("has no code that is not shown here", () => {
    const shown = new Set(
      told.flatMap(([, , , expected]) => expected.map((line) => line.split(" ")[0])),
    );
    expect([...shown].sort()).toEqual(Object.keys(replyCodes).sort());
  });

  test.each<[ParticipantStatus, string, ParticipantStatus]>([
    ["waitlisted", "ACCEPTED", "waitlisted"],
    ["attended", "DECLINED", "attended"],
    ["confirmed", "ACCEPTED", "confirmed"],
    ["confirmed", "DECLINED", "declined"],
  ])("of who is %s, %s, makes them %s", (before, answer, after) => {
    expect(statuses(reply(answer), given(before))).toEqual([after]);
  });
});
