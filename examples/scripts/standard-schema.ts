// A form library, a router or a queue that takes any Standard Schema (https://standardschema.dev) takes ours as it is.
import { Event, Headcount } from "@plenary/core";

/** What such a library asks of a schema, whoever made it. */
interface StandardSchema<Output> {
  readonly "~standard": {
    validate(input: unknown): StandardResult<Output> | Promise<StandardResult<Output>>;
  };
}

type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | {
      readonly issues: readonly {
        readonly message: string;
        readonly path?: readonly unknown[] | undefined;
      }[];
    };

/** The library's side: it knows nothing of events, nor of zod. */
async function accept<Output>(schema: StandardSchema<Output>, input: unknown): Promise<string> {
  const result = await schema["~standard"].validate(input);
  if (result.issues === undefined) return "accepted";
  return result.issues.map(({ path, message }) => `${path?.join(".")}: ${message}`).join("\n");
}

const launch = { type: "event", id: "launch", kind: "launch", name: "Launch", language: "en" };

console.log(await accept(Event, launch));
console.log(await accept(Event, { ...launch, start: "2027-03-22" }));
console.log(await accept(Headcount, { measure: "attended", total: 32, partition: "complete" }));
console.log(await accept(Headcount, { measure: "attended", total: 31.5 }));
