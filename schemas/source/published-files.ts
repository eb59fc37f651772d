import { schemaFiles } from "./schema-files.ts";
import { typeFile } from "./type-file.ts";
import { vectorFiles } from "./vector-files.ts";

/** Everything in the package that is generated, by its path. */
export async function publishedFiles(): Promise<Map<string, string>> {
  const schemas = schemaFiles();
  const types = await typeFile(schemas.get("plenary.schema.json") ?? "");
  return new Map([...schemas, ["types/index.d.ts", types], ...vectorFiles()]);
}
