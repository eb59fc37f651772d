import { readFileSync } from "node:fs";
import { join } from "node:path";
import { registerSchema, validate as validateBy } from "@hyperjump/json-schema/draft-2020-12";
import "@hyperjump/json-schema/draft-07";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { runProgram } from "./run-program.ts";
import { sourcemeta } from "./sourcemeta.ts";

export type Target = "2020-12" | "draft-07";

/** A schema and the files of the vectors that it is to judge, by their paths. */
export interface Job {
  readonly target: Target;
  readonly schema: string;
  readonly vectors: readonly string[];
}

/** For each job, for each of its files, for each vector in it: whether it is valid, if the validator could say. */
export type Verdicts = readonly (readonly (readonly (boolean | undefined)[])[])[];

/** An independent validator. */
export interface Validator {
  readonly name: string;
  readonly language: string;
  readonly targets: readonly Target[];
  readonly judge: (jobs: readonly Job[]) => Promise<Verdicts>;
}

const here = join(import.meta.dirname, "programs");
// Debian's own Python, because its modules are there and not in a Python that stands earlier on the path.
const python = (script: string) => async (jobs: readonly Job[]) =>
  runProgram("/usr/bin/python3", ["-B", join(here, script)], jobs);
const both = ["2020-12", "draft-07"] as const;

export const validators: readonly Validator[] = [
  { name: "ajv", language: "JavaScript", targets: both, judge: judgeWithAjv },
  {
    name: "@hyperjump/json-schema",
    language: "JavaScript",
    targets: both,
    judge: judgeWithHyperjump,
  },
  { name: "@sourcemeta/jsonschema", language: "C++", targets: both, judge: sourcemeta },
  {
    name: "python3-jsonschema",
    language: "Python",
    targets: both,
    judge: python("python_jsonschema.py"),
  },
  {
    name: "python3-fastjsonschema",
    language: "Python",
    targets: ["draft-07"],
    judge: python("python_fastjsonschema.py"),
  },
  {
    name: "gojsonschema",
    language: "Go",
    targets: ["draft-07"],
    // Debian installs Go libraries as sources under this path, without modules.
    judge: async (jobs) =>
      runProgram("go", ["run", join(here, "gojsonschema.go")], jobs, {
        GO111MODULE: "off",
        GOPATH: "/usr/share/gocode",
      }),
  },
  {
    name: "json_schemer",
    language: "Ruby",
    targets: ["draft-07"],
    judge: async (jobs) => runProgram("/usr/bin/ruby", [join(here, "json_schemer.rb")], jobs),
  },
  {
    name: "JSON::Validator",
    language: "Perl",
    targets: both,
    judge: async (jobs) => runProgram("/usr/bin/perl", [join(here, "json_validator.pl")], jobs),
  },
];

async function judgeWithAjv(jobs: readonly Job[]): Promise<Verdicts> {
  return jobs.map(({ target, schema, vectors }) => {
    const ajv = target === "2020-12" ? new Ajv2020(ajvOptions) : new Ajv(ajvOptions);
    const validate = ajv.compile(read(schema));
    return vectors.map((path) => documents(path).map((data) => validate(data)));
  });
}

const ajvOptions = { strict: true, allowUnionTypes: true } as const;

async function judgeWithHyperjump(jobs: readonly Job[]): Promise<Verdicts> {
  const all: boolean[][][] = [];
  for (const [index, { schema, vectors }] of jobs.entries()) {
    const address = `https://example.org/${index}`;
    const { $id: _, ...anonymous } = read(schema);
    registerSchema(anonymous, address);
    const validate = await validateBy(address);
    all.push(vectors.map((path) => documents(path).map((data) => validate(data).valid)));
  }
  return all;
}

function documents(path: string): Json[] {
  const groups: { tests: { data: Json }[] }[] = read(path);
  return groups.flatMap(({ tests }) => tests.map(({ data }) => data));
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

function read(path: string) {
  return JSON.parse(readFileSync(path, "utf8"));
}
