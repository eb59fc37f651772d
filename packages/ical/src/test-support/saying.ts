import type { Agenda, Event, Project } from "@plenary/core";

const roles = [
  { role: "speaker" as const, person: "person", organization: "organization" },
  { role: "expert" as const, attribution: "" },
];

/** An event that says one text wherever a text can reach a calendar. */
export function saying(text: string): Event {
  return {
    type: "event",
    id: "event",
    kind: "conference",
    name: text,
    subtitle: text,
    description: text,
    url: "https://example.org/a,b;c'd?e=f",
    language: "en",
    timeZone: "Europe/Bucharest",
    start: "2027-03-27T09:00",
    end: "2027-03-28T13:00",
    updated: "2027-02-01T10:20:30Z",
    place: {
      name: text,
      streetAddress: text,
      postalCode: text,
      locality: text,
      region: text,
      rooms: [{ id: "room", name: text }],
    },
    virtualLocations: [
      { name: text, url: "https://example.org/a,b;c'd", features: ["audio", "video"] },
    ],
    organizations: [{ id: "organization", name: text, email: "organizer@example.org" }],
    people: [
      { id: "person", name: text, email: "person@example.org", consent: { visibility: "public" } },
    ],
    roles: [{ role: "organizer", party: "organization" }],
    participants: [{ id: "participant", person: "person", status: "invited" }],
    registration: { deadline: "2027-03-01T12:00", instructions: text },
    agenda: agendaSaying(text),
  };
}

function agendaSaying(text: string): Agenda {
  return {
    tracks: [{ id: "track", name: text }],
    days: [
      {
        date: "2027-03-27",
        items: [
          {
            id: "talk",
            kind: "presentation",
            title: text,
            subtitle: text,
            abstract: text,
            start: "10:00",
            end: "11:00",
            room: "room",
            track: "track",
            roles: roles.map((role) =>
              role.attribution === "" ? { ...role, attribution: text } : role,
            ),
            topics: [{ name: text }],
          },
          {
            id: "rounds",
            kind: "workshop",
            title: text,
            start: "11:00",
            end: "12:00",
            rotation: {
              workshops: [
                {
                  title: text,
                  abstract: text,
                  room: "room",
                  roles: [{ role: "facilitator", attribution: text }],
                },
              ],
              rounds: 2,
            },
          },
        ],
      },
    ],
  };
}

const TRANSLATED: ReadonlySet<string> = new Set(
  "name title subtitle abstract description streetAddress locality region".split(" "),
);

/** The same event, which says the text in another language than its own, `ro`, wherever it can be translated. */
export function translatedAs(text: string): Event {
  const translate = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(translate);
    if (typeof value !== "object" || value === null) return value;
    const fields = Object.entries(value).map(([key, inner]) => [key, translate(inner)] as const);
    const texts = fields.filter(([key, said]) => said === "Talk" && TRANSLATED.has(key));
    const translations = { ro: Object.fromEntries(texts.map(([key]) => [key, text])) };
    return { ...Object.fromEntries(fields), ...(texts.length > 0 && { translations }) };
  };
  const { people, ...rest } = saying("Talk");
  // It has what the event has, and translations; names of people have none.
  return { ...(translate(rest) as Event), ...(people && { people }) };
}

/** A project that says a text too, of one such event. */
export function projectSaying(text: string): Project {
  return {
    type: "project",
    id: "project",
    name: text,
    language: "en",
    updated: "2027-02-01T10:20:30Z",
    events: [saying(text)],
  };
}

/** Text that injects lines, breaks characters or confuses readers, each with a name. */
export const hostileTexts: readonly (readonly [name: string, text: string])[] = [
  ...[
    "\r\n",
    "\n",
    "\r",
    "\u0085",
    "\u2028",
    "\u2029",
    "\v",
    "\f",
    "\u001c",
    "\u001d",
    "\u001e",
  ].map((lineBreak): [string, string] => [
    `a line after ${JSON.stringify(lineBreak)}`,
    `Talk${lineBreak}ATTENDEE:mailto:eve@example.org${lineBreak} folded${lineBreak}`,
  ]),
  ["an event of its own", "Talk\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:evil\r\nSUMMARY:Evil"],
  ["BEGIN:VEVENT", "BEGIN:VEVENT"],
  ["END:VCALENDAR", "END:VCALENDAR\n"],
  ["NUL and other control characters", "a\u0000b\u0001c\u0007d\u0008e\u001bf\u007fg\u0080h\u009fi"],
  ["quotes and carets", `"a" ^ ^' ^n ^^ ';X-EVIL="`],
  ["a name with parameters", `Eve";CN="Mallory":mailto:eve@example.org`],
  ["commas, semicolons and colons", ",;:a,b;c:d,;:"],
  ["backslashes", "\\ \\n \\, \\; \\\\ C:\\new\\temp\\"],
  ["escapes ready made", "a\\nb\\,c\\;d\\\\e"],
  ["ten thousand characters", "abcdefghi ".repeat(1_000)],
  ["ten thousand of two octets", "ș".repeat(10_000)],
  ["ten thousand backslashes", "\\".repeat(10_000)],
  ["ten thousand commas", ",".repeat(10_000)],
  ["families of emoji", "👩‍👩‍👧‍👦🏳️‍🌈👨🏽‍⚖️🇷🇴".repeat(40)],
  ["combining marks", `e${"\u0301\u0323".repeat(200)}`],
  ["marks of direction", "\u202eevil\u202c \u200fשלום\u200e \u2066x\u2069 \u061c"],
  ["halves of characters", "a\ud83d b\ude00 c\ud83d\ud83d\ude00"],
  ["noncharacters", "a\ufffeb\uffffc\ufdd0d\u{1fffe}e"],
  ["a byte-order mark", "\ufeffTalk\ufeff"],
  ["spaces alone around", "\t \u00a0 Talk \u3000\t"],
  ["a script", "javascript:alert(document.cookie)"],
  ["data", "data:text/html;base64,PHNjcmlwdD4="],
  ["a file", "file:///etc/passwd \\\\server\\share"],
  ["HTML", "<img src=x onerror=alert(1)> &lt;b&gt;"],
  ["a formula", "=cmd|' /C calc'!A0"],
  ["names of prototypes", "__proto__ constructor toString"],
];
