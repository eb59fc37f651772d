import { readDocument } from "@plenary/authoring";
import { type Taxonomy, validateDocument } from "@plenary/core";
import { type JsonSchemaOptions, schemaNames, toJsonSchema } from "@plenary/json-schema";
import { type ExitCode, exitCode, UsageError } from "../exit-code.ts";
import { nameOf, readBytes } from "../files.ts";
import type { PlacedFinding } from "../load.ts";
import { writeFindings } from "../report.ts";

interface SchemaOptions {
  readonly target: NonNullable<JsonSchemaOptions["target"]>;
  readonly open?: true;
  readonly taxonomy?: string;
  readonly ownTerms?: boolean;
}

type ReadTaxonomy = { readonly taxonomy: Taxonomy } | { readonly findings: PlacedFinding[] };

/** `plenary schema`: the JSON Schema of a name, whole in itself; without a name, the names. */
export async function schemaCommand(
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
  if (!source.ok) {
    const place = { file: nameOf(file), line: 1, column: 1 };
    return { findings: source.findings.map((each) => ({ ...place, ...each, ...each.params })) };
  }
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
