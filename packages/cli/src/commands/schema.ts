import { readDocument } from "@plenary/authoring";
import { type Taxonomy, validateDocument } from "@plenary/core";
import { type JsonSchemaOptions, schemaNames, toJsonSchema } from "@plenary/json-schema";
import { type Command, Option } from "commander";
import { type End, type ExitCode, exitCode, UsageError } from "../exit-code.ts";
import { nameOf, readBytes } from "../files.ts";
import { type PlacedFinding, placeIn, writeFindings } from "../report.ts";

export function addSchema(program: Command, end: End): void {
  program
    .command("schema")
    .description("write a JSON Schema for other languages; without a name, the list of names")
    .argument("[name]", "event, project, series, or another name of the list")
    .addOption(
      new Option("--target <edition>", "the edition of JSON Schema")
        .choices(["2020-12", "draft-07"])
        .default("2020-12"),
    )
    .option("--taxonomy <file>", "let categories be those of this taxonomy alone")
    .option("--own-terms", "with --taxonomy: let x-owner-term pass too")
    .option("--open", "let keys and words of a newer minor version pass")
    .addHelpText("after", "\nExample:\n  $ plenary schema event --target draft-07 > event.json")
    .action(async (name: string | undefined, options) => end(await writeSchema(name, options)));
}

interface SchemaOptions {
  readonly target: NonNullable<JsonSchemaOptions["target"]>;
  readonly open?: true;
  readonly taxonomy?: string;
  readonly ownTerms?: boolean;
}

type ReadTaxonomy = { readonly taxonomy: Taxonomy } | { readonly findings: PlacedFinding[] };

/** The JSON Schema of a name, whole in itself; without a name, the names. */
async function writeSchema(
  name: string | undefined,
  { target, open, taxonomy: file, ownTerms = false }: SchemaOptions,
): Promise<ExitCode> {
  if (name === undefined) {
    process.stdout.write(`${schemaNames.join("\n")}\n`);
    return exitCode.fine;
  }
  const known = schemaNames.find((each) => each === name);
  if (known === undefined) {
    throw new UsageError(`there is no schema named ${name}; \`plenary schema\` lists the names`);
  }
  if (ownTerms && file === undefined) throw new UsageError("--own-terms needs a --taxonomy");
  const read = file === undefined ? undefined : await readTaxonomy(file);
  if (read !== undefined && "findings" in read) {
    writeFindings(process.stderr, read.findings);
    return exitCode.findings;
  }
  const variant = open ? "open" : "strict";
  const schema = toJsonSchema(known, { target, variant, ...read, ownTerms });
  process.stdout.write(`${JSON.stringify(schema, null, 2)}\n`);
  return exitCode.fine;
}

/** A file holds a taxonomy, or a document that has one. */
async function readTaxonomy(file: string): Promise<ReadTaxonomy> {
  const source = readDocument(await readBytes(file));
  if (!source.ok) return { findings: placeIn(file, source.findings) };
  const { data, locate } = source.value;
  const isDocument = typeof data === "object" && data !== null && "type" in data;
  const result = validateDocument(isDocument ? data : eventWith(data));
  if (!result.ok) {
    const findings = result.findings.map((finding) => {
      const path = isDocument ? finding.path : finding.path.replace(/^[/]taxonomy/, "");
      return { file: nameOf(file), ...finding, path, ...locate(path) };
    });
    return { findings };
  }
  const { taxonomy } = result.value;
  if (taxonomy === undefined) throw new UsageError(`${nameOf(file)} has no taxonomy`);
  return { taxonomy };
}

/** A taxonomy is validated where it stands in a document: there are no findings about it alone. */
function eventWith(taxonomy: unknown): unknown {
  return {
    type: "event",
    id: "taxonomy",
    kind: "other",
    name: "Taxonomy",
    language: "en",
    start: "2000",
    taxonomy,
  };
}
