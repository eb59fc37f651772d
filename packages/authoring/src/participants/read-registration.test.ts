import { resolveTaxonomy } from "@plenary/core";
import { describe, expect, test } from "vitest";
import { readColumns } from "./columns.ts";
import { readRegistration } from "./read-registration.ts";

const { findByLabel } = resolveTaxonomy();

function read(headings: string, cells: string[]) {
  const { registration, problems } = readRegistration(
    cells,
    readColumns(headings.split(",")),
    findByLabel,
  );
  return [registration, problems.map(({ code }) => code.replace("participants/", ""))];
}

describe("a whole row", () => {
  test("everything that a registration can say", () => {
    expect(
      read(
        "First name,Last name,E-mail,Phone,Organization,Category,Country,Position,Status,Registered,Language,Consent,Notes",
        [
          ...[
            " Ana ",
            "Pop",
            "ana@example.org",
            "+40 21 000",
            "Tribunalul  Cluj",
            "Judecător",
            "România",
          ],
          ...["President", "Confirmat", "2019-09-01 12:30:05 +02:00", "ro", "Public", "comes late"],
        ],
      ),
    ).toEqual([
      {
        name: "Ana Pop",
        email: "ana@example.org",
        phone: "+40 21 000",
        organization: "Tribunalul Cluj",
        categories: ["judge"],
        country: "RO",
        role: "President",
        status: "confirmed",
        registered: "2019-09-01T10:30:05Z",
        language: "ro",
        consent: { visibility: "public" },
        note: "comes late",
      },
      [],
    ]);
  });

  test.each<[string, string, string[], unknown]>([
    ["empty cells say nothing", "Name,E-mail,Status", ["Ana", " ", ""], [{ name: "Ana" }, []]],
    ["missing cells say nothing", "Name,E-mail", ["Ana"], [{ name: "Ana" }, []]],
    ["no name", "Name,E-mail", ["", "ana@example.org"], [undefined, ["no-name"]]],
    ["a sum", "Name,E-mail", ["Total: 4", ""], [undefined, ["total-row"]]],
    ["a sum in a cell of its own", "Nume,Vârsta", ["Totaal", "4"], [undefined, ["total-row"]]],
    [
      "somebody called so",
      "Name,E-mail",
      ["Total", "t@example.org"],
      [{ name: "Total", email: "t@example.org" }, []],
    ],
    ["somebody called nearly so", "Name", ["Ana Total"], [{ name: "Ana Total" }, []]],
    ["a family name alone", "First name,Last name", ["", "Pop"], [{ name: "Pop" }, []]],
    ["more cells than headings", "Name,E-mail", ["Ana", "", "x"], [undefined, ["uneven-row"]]],
    ["more separators than headings", "Name,E-mail", ["Ana", "", " ", ""], [{ name: "Ana" }, []]],
  ])("%s", (_, headings, cells, expected) => expect(read(headings, cells)).toEqual(expected));
});

describe("values", () => {
  test.each<[string, string, unknown, string[]]>([
    ["E-mail", "mailto:Ana@Example.org", { email: "Ana@Example.org" }, []],
    ["E-mail", "ana at example", {}, ["unreadable-value"]],
    ["Phone", "call me", {}, ["unreadable-value"]],
    ["Category", "Judges; Lawyers", { categories: ["judge", "lawyer"] }, []],
    ["Category", "judge / judges", { categories: ["judge"] }, []],
    ["Category", "astronaut", {}, ["unknown-category"]],
    ["Category", "judge, astronaut", {}, ["unknown-category"]],
    ["Country", "ro", { country: "RO" }, []],
    ["Country", "Roemenië", { country: "RO" }, []],
    ["Country", "UK", { country: "GB" }, []],
    ["Country", "Norwegen", { country: "NO" }, []],
    ["Country", "Kosovo", { country: "XK" }, []],
    ["Country", "DDR", {}, ["unknown-country"]],
    ["Country", "EU", {}, ["unknown-country"]],
    ["Status", "NO_SHOW", { status: "no-show" }, []],
    ["Status", "Inscrit(e)", { status: "interested" }, []],
    ["Status", "Warteliste", { status: "waitlisted" }, []],
    ["Status", "perhaps", {}, ["unknown-status"]],
    ["Registered", "2019-09-01T10:30Z", { registered: "2019-09-01T10:30:00Z" }, []],
    ["Registered", "01.09.2019 10:30", {}, ["unreadable-value"]],
    ["Registered", "2019-09-01 10:30", {}, ["unreadable-value"]],
    ["Registered", "2019-13-01T10:30Z", {}, ["unreadable-value"]],
    ["Language", "română", {}, ["unreadable-value"]],
    ["Consent", "nein", { consent: { visibility: "organizers" } }, []],
    ["Consent", "yes", {}, ["unreadable-value"]],
  ])("%s %s", (heading, value, expected, problems) => {
    expect(read(`Name,${heading}`, ["Ana", value])).toEqual([
      { name: "Ana", ...Object(expected) },
      problems,
    ]);
  });

  test.each([
    "05.09.2026",
    "05/09/2026",
    "5/9/26",
    "2026-09-05",
    "05.09.2026 14:30",
    "2026-09-05 14:30:00",
    "9/5/2026 2:30 PM",
  ])("%s is no instant, and the reason is told", (value) => {
    const { registration, problems } = readRegistration(
      ["Ana", value],
      readColumns(["Nume", "Data înscrierii"]),
      findByLabel,
    );
    expect([registration, problems.map(({ message }) => message)]).toEqual([
      { name: "Ana" },
      [
        "The registration date does not say of which instant it is, because it has no time of day or no offset from UTC, and was left out. If it matters, export it like 2019-09-01T10:00:00Z.",
      ],
    ]);
  });

  test("no message repeats a value", () => {
    const headings = "Name,E-mail,Phone,Category,Country,Status,Registered,Language,Consent";
    const { problems } = readRegistration(
      headings.split(",").map(() => "canary"),
      readColumns(headings.split(",")),
      findByLabel,
    );
    expect(problems.map(({ message }) => message.includes("canary"))).toEqual(Array(8).fill(false));
  });
});
