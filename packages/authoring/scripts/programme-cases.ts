import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import type { Programme, ProgrammeOptions } from "../src/programme/programme.ts";
import { readProgramme } from "../src/programme/read-programme.ts";

/** A programme with the reading that a person gave it. */
export interface ProgrammeCase {
  /** `<language>/<what it shows>`. */
  readonly name: string;
  readonly language: string;
  /** The other language of a text in two. */
  readonly second?: string;
  readonly notation: string;
  readonly options: ProgrammeOptions;
  /** Why the reader does not yet read it so. */
  readonly known?: string;
  /** Whether hours and titles alone were judged, by somebody who had not seen the reader. */
  readonly blind: boolean;
  readonly text: string;
  readonly expected: string;
}

const FOLDER = fileURLToPath(new URL("../cases/programmes/", import.meta.url));

/**
 * The cases, one a file: a head in YAML (`notation`, `options`, `known`, `blind`, `second`), `--- text`, `--- expected`. The expected reading
 * has a line for each day and item: `09:00-10:00 kind Title [Room]`, `~` before an end that was inferred, `~` after one whose start was
 * inferred too, and under it who contributes, `?` after a role that was inferred. Of a `blind` case the hours and the title are all:
 * `09:00-10:00 - Title`.
 */
export function programmeCases(folder = FOLDER): ProgrammeCase[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .map((file) => readCase(file.replaceAll("\\", "/"), readFileSync(`${folder}/${file}`, "utf8")));
}

function readCase(file: string, content: string): ProgrammeCase {
  const [head = "", rest = ""] = splitOnce(content, "--- text\n");
  const [text = "", expected = ""] = splitOnce(rest, "--- expected\n");
  const {
    notation,
    options = {},
    known,
    second,
    blind = false,
  } = parse(head) as Partial<ProgrammeCase> & { notation: string };
  const name = file.replace(/\.txt$/, "");
  return {
    name,
    language: name.split("/")[0] ?? "",
    notation,
    options,
    blind,
    ...(known === undefined ? {} : { known }),
    ...(second === undefined ? {} : { second }),
    text,
    expected: expected.trimEnd(),
  };
}

function splitOnce(text: string, separator: string): string[] {
  const at = text.indexOf(separator);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + separator.length)];
}

/** How a case is read, in the form of its expected reading. */
export function reading({ text, options, blind }: ProgrammeCase): string {
  const result = readProgramme(text, options);
  if (!result.ok) return result.findings.map(({ code }) => code).join("\n");
  return (blind ? hoursAndTitles(result.value) : describe(result.value)).join("\n");
}

function hoursAndTitles({ event, inferences }: Programme): string[] {
  return (event.agenda?.days ?? []).flatMap(({ date, items }, day) => [
    date,
    ...items.map(({ title, start = "--:--", end, parent }, index) => {
      // What runs within a session has the end of that.
      const within = items.findIndex(({ id }) => parent !== undefined && id === parent);
      const own = inferences.get(`/agenda/days/${day}/items/${index}/end`);
      const inference =
        own === "session-time" ? inferences.get(`/agenda/days/${day}/items/${within}/end`) : own;
      const isStated = end !== undefined && inference !== "next-start";
      return `${start}${isStated ? `-${end.slice(-5)}` : ""} - ${title}`;
    }),
  ]);
}

function describe({ event, inferences }: Programme): string[] {
  const rooms = new Map(event.place?.rooms?.map(({ id, name }) => [id, name]));
  const people = new Map(event.people?.map(({ id, name }) => [id, name]));
  return (event.agenda?.days ?? []).flatMap(({ date, items }, day) => [
    date,
    ...items.flatMap(({ kind, title, start = "--:--", end, room, roles = [] }, index) => {
      const at = `/agenda/days/${day}/items/${index}`;
      const both = inferences.get(`${at}/start`) === "session-time";
      const until =
        end === undefined
          ? ""
          : `${inferences.get(`${at}/end`) === undefined || inferences.get(`${at}/end`) === "afternoon" ? "-" : "~"}${end}`;
      const where = room === undefined ? "" : ` [${rooms.get(room)}]`;
      return [
        `${start}${until}${both ? "~" : ""} ${kind} ${title}${where}`,
        ...roles.map(({ role, person, attribution }, number) => {
          const guess = inferences.get(`${at}/roles/${number}/role`) === undefined ? "" : "?";
          return person === undefined
            ? `  ${role}${guess} = ${attribution}`
            : `  ${role}${guess} ${people.get(person)}`;
        }),
      ];
    }),
  ]);
}
