import { InputData, JSONSchemaInput, JSONSchemaStore, quicktypeMultiFile } from "quicktype-core";

type Schema = Awaited<ReturnType<JSONSchemaStore["get"]>>;

type Language = "python" | "go" | "rust" | "java";
type Options = Readonly<Record<string, string>>;

/** The text of each file that quicktype writes, by the file's name. */
export type Files = ReadonlyMap<string, string>;

/** What quicktype makes of the three root documents of a bundle. */
export async function generate(lang: Language, options: Options, bundle: string): Promise<Files> {
  const { $id, $defs } = JSON.parse(bundle);
  const input = new JSONSchemaInput(new Bundle(bundle));
  for (const name of ["Event", "Project", "Series"]) {
    const definitions = $defs === undefined ? "definitions" : "$defs";
    await input.addSource({ name, uris: [`${$id}#/${definitions}/${name}`] });
  }
  return render(lang, options, input);
}

/** What quicktype makes of a schema that is one root document. */
export async function generateEvent(
  lang: Language,
  options: Options,
  schema: string,
): Promise<Files> {
  const input = new JSONSchemaInput(undefined);
  await input.addSource({ name: "Event", schema });
  return render(lang, options, input);
}

async function render(lang: Language, options: Options, input: JSONSchemaInput): Promise<Files> {
  const inputData = new InputData();
  inputData.addInput(input);
  const files = await quicktypeMultiFile({ inputData, lang, rendererOptions: { ...options } });
  return new Map([...files].map(([name, { lines }]) => [name, lines.join("\n")]));
}

/** Stands for the web: whatever is asked for is in the bundle. */
class Bundle extends JSONSchemaStore {
  readonly #text: string;

  constructor(text: string) {
    super();
    this.#text = text;
  }

  override async fetch(): Promise<Schema> {
    return JSON.parse(this.#text);
  }
}
