import { beforeEach, describe, expect, test } from "vitest";
import { createDesk } from "../test-desk.ts";

const document = `type: event
id: forum
kind: conference
name: Forum
language: en
timeZone: Europe/Bucharest
start: 2027-03-22
revision: 1
updated: 2027-01-01T00:00:00Z
organizations:
  - { id: house, name: House, email: forum@example.org }
people:
  - { id: ana, name: Ana Pop, email: ana@example.org }
roles:
  - { role: organizer, party: house }
participants:
  - { id: p1, person: ana, status: invited, sessions: [talk] }
translations: { ro: { name: Forumul } }
virtualLocations: [{ url: "https://video.example.org" }]
place: { rooms: [{ id: aula, name: Aula }] }
registration: { deadline: 2027-03-01, url: https://example.org }
agenda:
  tracks: [{ id: law, name: Law }]
  days:
    - date: 2027-03-22
      items:
        - id: talk
          kind: presentation
          title: Talk
          start: "10:00"
          end: "11:00"
          room: aula
          track: law
          roles: [{ role: speaker, person: ana }]
          translations: { ro: { title: Discurs } }
        - { id: lunch, kind: meal, title: Lunch, start: "12:00", end: "13:00" }
sources:
  - { title: Invitation }
`;

let desk: ReturnType<typeof createDesk>;
beforeEach(() => {
  desk = createDesk();
  desk.write("event.yaml", document);
});

const plenary = (...args: string[]) => desk.run(args);
const lines = (text: string, pattern: RegExp) =>
  text.split("\r\n").filter((line) => pattern.test(line));

describe("plenary ics", () => {
  test.each<[string, string[], RegExp, string[]]>([
    [
      "adds the last day to register",
      ["--registration-deadline"],
      /^(UID|TRANSP)/,
      [
        "UID:forum.talk@plenary",
        "UID:forum.lunch@plenary",
        "UID:forum.registration.deadline@plenary",
        "TRANSP:TRANSPARENT",
      ],
    ],
    ["reminds", ["--alarm", "15"], /^TRIGGER/, ["TRIGGER:-PT15M", "TRIGGER:-PT15M"]],
    [
      "makes UIDs unique in the world",
      ["--domain", "example.org"],
      /^UID/,
      ["UID:forum.talk@example.org", "UID:forum.lunch@example.org"],
    ],
    ["gives one entry for the event", ["--as", "event"], /^UID/, ["UID:forum@plenary"]],
    [
      "gives an entry for each session",
      ["--as", "sessions", "--audience", "organizers"],
      /^UID/,
      ["UID:forum.talk@plenary", "UID:forum.lunch@plenary"],
    ],
    ["gives those of a room", ["--room", "aula"], /^UID/, ["UID:forum.talk@plenary"]],
    ["gives those of a track", ["--track", "law"], /^UID/, ["UID:forum.talk@plenary"]],
    [
      "gives those of a participant",
      ["--participant", "p1", "--audience", "organizers"],
      /^UID/,
      ["UID:forum.talk@plenary"],
    ],
    [
      "gives what participants see",
      ["--audience", "participants", "--room", "aula"],
      /^(CONFERENCE|DESCRIPTION)/,
      ["DESCRIPTION:https://video.example.org", "CONFERENCE;VALUE=URI:https://video.example.org"],
    ],
    [
      "translates",
      ["--language", "ro"],
      /^(SUMMARY|CATEGORIES|NAME)/,
      [
        "NAME:Forumul",
        "SUMMARY:Discurs",
        "CATEGORIES:Prezentare,Law",
        "SUMMARY:Lunch",
        "CATEGORIES:Masă",
      ],
    ],
    [
      "says where it is published",
      ["--source", "https://example.org/forum.ics"],
      /^(SOURCE|REFRESH|X-PUBLISHED)/,
      [
        "SOURCE;VALUE=URI:https://example.org/forum.ics",
        "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
        "X-PUBLISHED-TTL:PT1H",
      ],
    ],
    [
      "invites",
      ["--invite", "request", "--participant", "p1", "--audience", "organizers"],
      /^(METHOD|ORGANIZER|UID)/,
      ["METHOD:REQUEST", "UID:forum@plenary", 'ORGANIZER;CN="House":mailto:forum@example.org'],
    ],
    [
      "takes an invitation back",
      ["--invite", "cancel", "--participant", "p1", "--audience", "organizers"],
      /^(METHOD|STATUS|SEQUENCE)/,
      ["METHOD:CANCEL", "SEQUENCE:2", "STATUS:CANCELLED"],
    ],
  ])("%s", (_, args, pattern, expected) => {
    const { status, stdout } = plenary("ics", "event.yaml", ...args);
    expect([status, lines(stdout, pattern)]).toEqual([0, expected]);
  });

  test("strikes what has gone since the calendar that was published before", () => {
    desk.write(
      "new.yaml",
      document
        .replace("revision: 1", "revision: 2")
        .replace("id: talk", "id: other")
        .replace("[talk]", "[other]"),
    );
    const { status, stdout } = plenary("ics", "new.yaml", "--previous", "event.yaml", "-o", "-");
    expect([status, lines(stdout, /^(UID|SEQUENCE|STATUS)/)]).toEqual([
      0,
      [
        "SEQUENCE:2",
        "UID:forum.other@plenary",
        "STATUS:CONFIRMED",
        "SEQUENCE:2",
        "UID:forum.lunch@plenary",
        "STATUS:CONFIRMED",
        "SEQUENCE:2",
        "UID:forum.talk@plenary",
        "STATUS:CANCELLED",
      ],
    ]);
  });

  test("writes nothing when the document before is of another event, and says so", () => {
    desk.write("other.yaml", document.replace("id: forum", "id: other"));
    const args = ["--previous", "other.yaml", "-o", "event.ics"];
    const { status, stdout, stderr } = plenary("ics", "event.yaml", ...args);
    expect([status, stdout, desk.files().includes("event.ics")]).toEqual([1, "", false]);
    expect(stderr[0]).toMatch(/^event.yaml:2:1 error calendar\/unfit-choice /);
  });

  test("tells once for each kind what the audience does not see", () => {
    const { stderr } = plenary("ics", "event.yaml", "-o", "event.ics");
    expect(stderr.map((line) => line.replace(/^event.yaml:[0-9]+:[0-9]+ /, ""))).toEqual([
      "info calendar/withheld This audience may not see everything: the calendar leaves out links to join online (1).",
      "info calendar/withheld This audience may not see everything: the calendar leaves out names of contributors (1). Of who agreed to be named, record it under `people`: `consent: { visibility: public }`.",
      "event.ics: 2 entries",
    ]);
  });

  test("makes one calendar of all events of a project, also a large one", () => {
    const sessions = Array.from(
      { length: 3_000 },
      (_, n) => `{kind: other, title: Talk ${n}, start: "10:00", end: "11:00"}`,
    ).join(", ");
    const events = ["a", "b"].map(
      (id) =>
        `{type: event, id: ${id}, kind: meeting, name: ${id}, language: en, timeZone: Europe/Bucharest, start: 2027-03-22, agenda: {days: [{date: 2027-03-22, items: [${sessions}]}]}}`,
    );
    const project = `{type: project, id: p, name: P, language: en, updated: "2027-01-01T00:00:00Z", events: [${events.join(", ")}]}`;
    desk.write("project.yaml", project);
    const written = plenary("ics", "project.yaml", "-o", "project.ics");
    const { stdout } = plenary("ics", "project.yaml");
    expect([written.status, written.stderr.includes("project.ics: 6000 entries")]).toEqual([
      0,
      true,
    ]);
    expect(stdout).toBe(desk.read("project.ics"));
  });

  test.each<[string, string[], number]>([
    [
      "an invitation that does not say for whom",
      ["--invite", "request", "--audience", "organizers"],
      2,
    ],
    ["an invitation for the public", ["--invite", "request", "--participant", "p1"], 2],
    [
      "an invitation to a room",
      ["--invite", "request", "--participant", "p1", "--audience", "organizers", "--room", "a"],
      2,
    ],
    ...[["--registration-deadline"], ["--source", "https://example.org"]].map(
      (more): [string, string[], number] => [
        `an invitation with ${more[0]}`,
        ["--invite", "request", "--participant", "p1", "--audience", "organizers", ...more],
        2,
      ],
    ),
    ["an alarm that is no number", ["--alarm", "soon"], 2],
    ["an alarm months before", ["--alarm", "99999"], 1],
    ["a domain that is none", ["--domain", "Example"], 1],
    ["a room of the whole event", ["--as", "event", "--room", "a"], 1],
  ])("refuses %s", (_, args, code) => {
    const { status, stdout } = plenary("ics", "event.yaml", ...args);
    expect([status, stdout]).toEqual([code, ""]);
  });
});

describe("plenary import", () => {
  test("makes a document of a calendar, which says the same again", () => {
    plenary("ics", "event.yaml", "-o", "event.ics");
    const imported = plenary("import", "event.ics", "--language", "en");
    desk.write("again.yaml", imported.stdout);
    expect(imported.status).toBe(0);
    expect(plenary("ics", "again.yaml").stdout).toBe(desk.read("event.ics"));
  });

  test("takes over an answer to an invitation", () => {
    const args = ["--participant", "p1", "--audience", "organizers"];
    const { stdout } = plenary("ics", "event.yaml", "--invite", "request", ...args);
    const reply = stdout
      .replaceAll("\r\n ", "")
      .replace("METHOD:REQUEST", "METHOD:REPLY")
      .replace("NEEDS-ACTION", "ACCEPTED");
    desk.write("reply.ics", reply);
    const answered = plenary("import", "reply.ics", "--reply-to", "event.yaml", "--format", "json");
    expect([answered.status, JSON.parse(answered.stdout).participants]).toEqual([
      0,
      [{ id: "p1", person: "ana", status: "accepted", sessions: ["talk"] }],
    ]);
  });

  test("says in one line why a file is no calendar", () => {
    expect(plenary("import", "event.yaml")).toEqual({
      status: 1,
      stdout: "",
      stderr: [
        "event.yaml:1:1 error import/unreadable The text is no calendar: it must begin with BEGIN:VCALENDAR and be UTF-8.",
      ],
    });
  });
});
