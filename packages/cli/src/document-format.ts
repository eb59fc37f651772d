import { Option } from "commander";

/** How a command writes the data that it makes. */
export type DocumentFormat = "yaml" | "json";

export function formatOption(description = "how the document is written"): Option {
  return new Option("--format <format>", description).choices(["yaml", "json"]).default("yaml");
}

/** Data as text in the format that was asked for. */
export function formatted<Data>(
  data: Data,
  format: DocumentFormat,
  toYaml: (data: Data) => string,
): string {
  return format === "json" ? `${JSON.stringify(data, null, 2)}\n` : toYaml(data);
}
