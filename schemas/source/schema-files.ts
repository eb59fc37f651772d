import { schemaNames, toJsonSchema } from "@plenary/json-schema";

/** The published schemas: one file for each name in 2020-12, and the bundle in both editions, strict and open. */
export function schemaFiles(): Map<string, string> {
  const bundles = (["2020-12", "draft-07"] as const).flatMap((target) =>
    (["strict", "open"] as const).map((variant) => toJsonSchema("plenary", { target, variant })),
  );
  const schemas = [...schemaNames.map((name) => toJsonSchema(name)), ...bundles];
  return new Map(schemas.map((schema) => [pathOf(String(schema.$id)), json(schema)]));
}

/** Data as it stands in the repository: indented, with a line end. */
function json(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}

/** A schema's address tells its path in the package. */
function pathOf(address: string): string {
  return address.slice(address.indexOf("@1/") + "@1/".length);
}
