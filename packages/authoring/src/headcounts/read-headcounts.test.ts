import { readFileSync } from "node:fs";
import { validateEvent } from "@plenary/core";
import { describe, expect, test } from "vitest";
import { readDocument } from "../document/read-document.ts";
import { attendanceCodes } from "./attendance-finding.ts";
import { type HeadcountsOptions, readHeadcounts } from "./read-headcounts.ts";

const roundtable =
  "At the national event attended 32 participants (3 judges from local courts, 1 prosecutor from Prosecutor’s Office attached to the High Court of Cassation and Justice, 1 police officer from National Agency against Trafficking in Persons, 1 representative from the National Agency for Employment, 14 lawyers, 5 social workers and 2 psychologists from general directorate for social assistance, 5 representatives of NGOs with expertise in victims’ assistance. The event had as objective to present a publication.";

const together = `Among the 122 participants, there were:

- **28 representatives of the Romanian NGOs;**
- **23 magistrates** (prosecutors and judges);
- **19 representatives of the foreign embassies** in Romania and international organizations (Germany, the Netherlands, UK, US, Sweden, Israel, Spain, Slovenia, Finland, Norway, Lithuania, Serbia, Austria, and UNODC, Council of Europe, GRETA, United Nations);
- **18 representatives of GDSACP** (the General Direction of Social Affairs and Child Protection);
- **13 police officers;**

- 12 researchers and journalists;
- 7 representatives of Romanian central administration;
- 2 physicians.
`;

interface Plain {
  readonly id?: string;
  readonly name?: string;
  readonly value?: number;
  readonly categories?: string[];
  readonly institution?: string;
  readonly organizations?: string[];
  readonly countries?: string[];
}

/** The lines of the attended headcount of a document or of a reading, with institutions by their names. */
function attended(document: unknown) {
  // Test data of our own, or a reading, which has the same shape.
  const { organizations, headcounts } = document as {
    organizations: Plain[];
    headcounts: { measure: string; total: number; partition: string; lines: Plain[] }[];
  };
  const nameOf = (id: string) => organizations.find((one) => one.id === id)?.name;
  const headcount = headcounts.find(({ measure }) => measure === "attended");
  return {
    total: headcount?.total,
    partition: headcount?.partition,
    lines: headcount?.lines.map(({ value, categories, institution, organizations, countries }) => ({
      value,
      categories,
      institution: institution && nameOf(institution),
      organizations: organizations?.map(nameOf),
      countries,
    })),
  };
}

function example(name: string) {
  const read = readDocument(
    readFileSync(new URL(`../../../../examples/${name}.yaml`, import.meta.url), "utf8"),
  );
  return read.ok ? read.value.data : undefined;
}

describe("the lists of the real events read as their examples state them", () => {
  test("the roundtable: 32, by profession and institution", () => {
    const read = readHeadcounts(roundtable);
    expect(read.ok && attended(read.value)).toEqual(attended(example("bucharest-roundtable-2019")));
  });

  test("the report: 122, with countries and organizations", () => {
    const series = example("together-2016") as { organizations: Plain[]; events: object[] };
    const read = readHeadcounts(together);
    expect(read.ok && attended(read.value)).toEqual(
      attended({ ...series.events[0], organizations: series.organizations }),
    );
  });
});

test("what is read is a part of a valid event document", () => {
  const read = readHeadcounts(`${roundtable}\n\n${together}`);
  const event = {
    type: "event",
    id: "e",
    kind: "meeting",
    name: "E",
    language: "en",
    start: "2016",
    organizations: read.ok ? read.value.organizations : undefined,
    headcounts: read.ok ? read.value.headcounts : undefined,
    inferred: read.ok ? read.value.inferred : undefined,
  };
  expect(validateEvent(event).findings).toEqual([]);
});

test("everything made has its line and column, bold and all", () => {
  const read = readHeadcounts("Present:\n\n* **12 police officers** from EUROPOL,\n* 3 judges\n");
  expect(read.ok && Object.fromEntries(read.value.positions)).toEqual({
    "/headcounts/0": { line: 3, column: 5 },
    "/headcounts/0/lines/0": { line: 3, column: 5 },
    "/headcounts/0/lines/1": { line: 4, column: 3 },
    "/organizations/0": { line: 3, column: 31 },
  });
});

test.each([
  "Travel costs came to EUR 18,730 and the hall to 400 GBP.",
  "They took part in 3 webinars and 12 lessons.",
  "Apologies: 2 judges, 1 lawyer",
  "Pupils aged 14 to 18 took part.",
  "Absent : 3 juges",
  "A sessão de 7 de maio contou com a presença de todos.",
  "Participaron en 4 mesas y 25 ponencias.",
  "In 5 Seminaren geschult wurde nach Artikel 10.",
  "The police identified 127 victims, including 26 children.",
  "Au fost identificate 505 victime, dintre care 245 de minori.",
  "Two out of three participants came from abroad.",
  "20 municipalities and 8 NGOs took part.",
  "The K-12 programme was attended by all.",
  "Absent:\n- 3 judges\n- 2 lawyers",
  "Last year 40 judges attended.",
])("nobody is counted in: %s", (text) => {
  const read = readHeadcounts(text);
  expect(read.ok && read.value.headcounts).toBe(false);
});

describe("an item of a list with parts of its own is not the whole of the list", () => {
  const read = (text: string) => {
    const result = readHeadcounts(text, { language: "en" });
    const [headcount] = result.ok ? result.value.headcounts : [];
    const lines = headcount?.lines?.map(({ value, categories }) => [value, categories]);
    return { total: headcount?.total, lines };
  };

  test("that make it up: they have its category", () => {
    const text =
      "The conference was attended by 118 people:\n\n- 34 representatives of NGOs (21 from Romania and 13 from Moldova)\n- 27 police officers\n- 57 journalists";
    expect(read(text)).toEqual({
      total: 118,
      lines: [
        [21, ["ngo"]],
        [13, ["ngo"]],
        [27, ["police-officer"]],
        [57, ["journalist"]],
      ],
    });
  });

  test("that are some of it: it stays", () => {
    const text =
      "45 participants:\n- 18 lawyers\n- 15 employees of shelters, of whom 4 volunteers\n- 12 journalists";
    expect(read(text)).toEqual({
      total: 45,
      lines: [
        [18, ["lawyer"]],
        [15, undefined],
        [12, ["journalist"]],
      ],
    });
  });
});

test("the number of a district is of its name, and counts nobody", () => {
  const result = readHeadcounts(
    "Au participat 14 asistenți sociali (9 de la DGASPC Sector 4 și 5 de la DGASPC Sector 6) și 5 polițiști.",
    { language: "ro" },
  );
  const { organizations = [], headcounts = [] } = result.ok ? result.value : {};
  expect(organizations.map(({ name }) => name)).toEqual(["DGASPC Sector 4", "DGASPC Sector 6"]);
  expect(headcounts[0]?.lines?.map(({ value }) => value)).toEqual([9, 5, 5]);
});

describe("what has no place is told with its line and column", () => {
  test.each<[string, string, object[]]>([
    [
      "nothing at all",
      "No numbers here.",
      [
        { code: "attendance/nothing", line: 1 },
        { code: "attendance/left", line: 1 },
      ],
    ],
    [
      "lines that say nothing of who came",
      "Title\n\n3 judges and 2 lawyers attended.\nPage 2\n\nThe end",
      [
        { code: "attendance/left", line: 1 },
        { code: "attendance/left", line: 4 },
      ],
    ],
    [
      "a number of people that does not say whether they came",
      "32 participants attended.\nWe hope that 3 judges reply.",
      [{ code: "attendance/stray", line: 2 }],
    ],
    [
      "people who signed up, which is no measure",
      "120 people registered. 90 people attended.",
      [{ code: "attendance/stray", line: 1 }],
    ],
    [
      "a number whose words name nobody, once in a line",
      "3 judges attended. We served 40 gizmos and 12 doodads.",
      [{ code: "attendance/number", line: 1 }],
    ],
    [
      "parts of a group that they do not make up",
      "40 lawyers (12 women) attended.",
      [{ code: "attendance/part", line: 1 }],
    ],
    [
      "a group without a category",
      "3 judges and 2 drivers attended.",
      [{ code: "attendance/no-category", line: 1 }],
    ],
    [
      "a group without a number",
      "| NGOs | 3 |\n| Judges | – |\n",
      [{ code: "attendance/no-number", line: 2 }],
    ],
    [
      "people without a number",
      "Several volunteers, 12 judges and some lawyers attended.",
      [
        { code: "attendance/no-number", line: 1 },
        { code: "attendance/no-number", line: 1 },
      ],
    ],
    [
      "a word for many",
      "12 judges and thousands of lawyers attended.",
      [{ code: "attendance/no-number", line: 1 }],
    ],
    ["a range", "12 lawyers and 4-6 judges attended.", [{ code: "attendance/range", line: 1 }]],
    [
      "a person who is named",
      "12 lawyers and Mrs Anna Smith attended.",
      [{ code: "attendance/person", line: 1 }],
    ],
    ["a rough number", "About 40 lawyers attended.", [{ code: "attendance/rough", line: 1 }]],
    [
      "a total that is not the sum",
      "10 people attended (3 judges, 5 lawyers).",
      [{ code: "attendance/sum", line: 1 }],
    ],
  ])("%s", (_, text, findings) => {
    const told = readHeadcounts(text).findings;
    expect(told.map(({ code, params }) => ({ code, line: params.line }))).toEqual(findings);
  });
});

describe("a named person stands in no label, note or name", () => {
  test.each([
    ["ro", "Au participat 15 polițiști, 8 judecători și doamna Ana Smith, psiholog."],
    [
      "en",
      "More than 10 police officers and Judge Ana Smith from Bucharest Appeal Court attended.",
    ],
    ["en", "12 judges (Mr Smith, Mrs Smith) and Prof. Dr. Ana Smith: 3 lawyers attended."],
    ["en", "| Group | Number | Remarks |\n|---|---|---|\n| Judges | 3 | with Mrs Ana Smith |"],
    [
      "de",
      "Teilgenommen haben 12 Richterinnen, Frau Ministerin Ana Smith und 3 Anwälte von Herrn Smith.",
    ],
    ["fr", "Ont participé 12 juges et Mme Smith ainsi que 3 avocats de M. Smith."],
    ["es", "Participaron 12 juezas y la Sra. Ana Smith junto con 3 abogados."],
    ["it", "Hanno partecipato 12 giudici e la sig.ra Ana Smith insieme a 3 avvocati."],
    ["nl", "Er waren 12 rechters en mevrouw Smith aanwezig, samen met 3 advocaten."],
    ["pt", "Participaram 12 juízes e a Sra. Ana Smith juntamente com 3 advogados."],
  ])("%s: %s", (language, text) => {
    const read = readHeadcounts(text, { language });
    expect(read.ok && read.value.headcounts[0]?.measure).toBe("attended");
    expect(JSON.stringify(read)).not.toContain("Smith");
  });
});

test.each([
  ["12 lawyers, 4-6 judges, 3 prosecutors attended.", [12, undefined, 3]],
  ["Between 5 and 8 students and 12 lawyers attended.", [undefined, 12]],
  ["Au participat între 5 și 8 studenți și 12 avocați.", [undefined, 12]],
  [
    "It was attended by 23 officials from Asia, namely Bhutan and Nepal, along with 20 participants from India.",
    [23, 20],
  ],
])("ranges add nothing, and who came along is counted beside: %s", (text, values) => {
  const read = readHeadcounts(text);
  expect(read.ok && read.value.headcounts[0]?.lines?.map(({ value }) => value)).toEqual(values);
  expect(read.ok && read.value.headcounts[0]?.total).toBeUndefined();
});

test.each([
  ["A thousand lawyers and two thousand and six judges attended.", [1000, 2006]],
  ["Au participat 2 mii de polițiști și două mii trei sute de avocați.", [2000, 2300]],
  ["Teilgenommen haben zweitausenddreihundert Richter.", [2300]],
  ["Participaron 7 mil jueces y mil doscientos abogados.", [7000, 1200]],
  ["Hanno partecipato duemila avvocati.", [2000]],
  ["32 of the 40 judges attended.", [32]],
  ["Of the 60 lawyers, 20 attended.", [20]],
  ["12 judges, prosecutors and 3 lawyers attended.", [12, 3]],
])("a number is that of those who came: %s", (text, values) => {
  const read = readHeadcounts(text);
  expect(read.ok && read.value.headcounts[0]?.lines?.map(({ value }) => value)).toEqual(values);
});

test.each([
  ["50 people were invited.\n\n8 judges attended.", ["invited", "attended"]],
  ["Invited:\n- 3 judges\n- 2 lawyers", ["invited"]],
  ["23 magistrates from 11 countries are invited.", ["invited"]],
  ["3 judges will attend.", ["planned"]],
  ["8 judges were present; 20 lawyers followed online.", ["attended", "attended-online"]],
])("each number has the measure of its own words: %s", (text, measures) => {
  const read = readHeadcounts(text);
  expect(read.ok && read.value.headcounts.map(({ measure }) => measure)).toEqual(measures);
});

test("a part that only says where people come from has the label of its whole", () => {
  const read = readHeadcounts("6 polițiști (4 de la BCCO Oradea și 2 de la ANITP) au participat.");
  const label = "polițiști";
  const categories = ["police-officer"];
  expect(read.ok && read.value.headcounts[0]?.lines).toEqual([
    { label, categories, institution: "bcco-oradea", value: 4 },
    { label, categories, institution: "anitp", value: 2 },
  ]);
});

test("a verb in lower case is no part of a German name", () => {
  const text =
    "Teilgenommen haben 3 Richter sowie 12 Vertreter aus Thüringen setzten Gruppen Schwerpunkte.";
  const read = readHeadcounts(text, { language: "de" });
  expect(read.ok && read.value.organizations).toEqual([]);
});

describe("the language", () => {
  test.each<[string, string, HeadcountsOptions, string | undefined, string[]]>([
    ["is recognised", "Trei judecători și doi avocați au participat.", {}, "ro", []],
    [
      "is taken as told, whatever its region",
      "3 Juristen, 2 judges",
      { language: "EN-ie" },
      "en",
      ["attendance/no-category"],
    ],
    [
      "need not be known where the notation is",
      "NGO: 3\nONG: 4",
      { language: "fi" },
      "en",
      ["attendance/language"],
    ],
  ])("%s", (_, text, options, language, codes) => {
    const read = readHeadcounts(text, options);
    expect(read.ok ? read.value.language : undefined).toBe(language);
    expect(read.findings.map(({ code }) => code)).toEqual(codes);
  });
});

test("a taxonomy of one's own names the categories", () => {
  const taxonomy = {
    id: "own",
    version: "1.0",
    concepts: [{ id: "beekeeper", kind: "profession" as const, prefLabel: { en: "Beekeeper" } }],
  };
  const read = readHeadcounts("3 beekeepers and 2 judges attended.", { taxonomy });
  expect(read.ok && read.value.headcounts[0]?.lines?.map(({ categories }) => categories)).toEqual([
    ["beekeeper"],
    undefined,
  ]);
});

test("more text than may be read is refused", () => {
  const { ok, findings } = readHeadcounts("a".repeat(5_000_001));
  expect([ok, findings.map(({ code }) => code)]).toEqual([false, ["attendance/too-large"]]);
});

test("every code that is told is in the table", () => {
  const text = "About 40 lawyers (12 women) and 3 drivers attended of 50 participants.";
  const unlisted = readHeadcounts(text).findings.filter(
    ({ code }) => !Object.hasOwn(attendanceCodes, code),
  );
  expect(unlisted).toEqual([]);
});

test.each([
  ["Twenty nurses, five doctors and an MP attended the talk.", [20, 5, 1]],
  ["Asistieron cinco médicos, una diputada y dos intérpretes.", [5, 1, 2]],
  ["Ont suivi la conférence trente infirmiers, une magistrate et un notaire.", [30, 1, 1]],
  ["Es kamen zwölf Richter, eine Notarin und drei Dolmetscherinnen.", [12, 1, 3]],
  ["Erano presenti quindici avvocati, un notaio e due mediatrici culturali.", [15, 1, 2]],
  ["Aanwezig waren twaalf rechters, een tolk en drie vrijwilligers.", [12, 1, 3]],
  ["Estiveram presentes doze juízes, uma intérprete e três formadoras.", [12, 1, 3]],
  ["Au participat șase grefieri și o judecătoare de la Curtea de Apel Cluj.", [6, 1]],
])("people whom no category names are counted among others: %s", (text, values) => {
  const read = readHeadcounts(text);
  expect(read.ok && read.value.headcounts[0]?.lines?.map(({ value }) => value)).toEqual(values);
});

test.each([
  ["The workshop, led by 2 officers, was attended by 20 judges.", [20]],
  ["Au participat 20 de judecători la atelierul susținut de 2 polițiști.", [20]],
  ["El taller, impartido por 2 juezas, contó con 20 fiscales.", [20]],
  ["20 judges attended. The programme has trained 340 judges since 2015.", [20]],
  ["Am 3. Workshop nahmen 20 Richter teil.", [20]],
  ["Hanno preso parte 28 giudici.", [28]],
  ["2 300 juges ont participé.", [2300]],
  ["17 female and 10 male participants attended.", [17, 10]],
  ["Participano venti operatori tra educatori e assistenti sociali e 3 giudici.", [20, 3]],
])("a number is of those who came to this event: %s", (text, values) => {
  const read = readHeadcounts(text);
  expect(read.ok && read.value.headcounts[0]?.lines?.map(({ value }) => value)).toEqual(values);
});

test.each([
  "1,173 attendees!\n\n- 437 of us are published\n- 736 are not yet\n- We come from 19 countries",
  "1,173 people trained\n\nThe course was attended by 437 judges and 736 lawyers.",
])("a list without known words is that of the total above if it adds up: %s", (text) => {
  const read = readHeadcounts(text);
  const { total, partition, lines } = (read.ok && read.value.headcounts[0]) || {};
  expect([total, partition, lines?.map(({ value }) => value)]).toEqual([
    1173,
    "complete",
    [437, 736],
  ]);
});

test("an average is no number of people who came", () => {
  const read = readHeadcounts(
    "Se conectaron más de 4 mil personas, con un promedio de 400 participantes diarios.",
  );
  expect(read.ok && read.value.headcounts.map(({ measure, total }) => [measure, total])).toEqual([
    ["attended-online", 4000],
  ]);
});
