// One contender beside ajv in a process of its own: node … child.ts CONTENDER
import { contenders } from "./contenders.ts";
import { large, small } from "./documents.ts";
import { type Pace, paceBeside } from "./timing.ts";

const documents = [
  { data: small, repeats: 1000 },
  { data: large, repeats: 4 },
];
const ajv = contenderOf("ajv, standalone");
const measured = contenderOf(process.argv[2] ?? "");

const paces = documents.map(({ data, repeats }): Pace => {
  const text = JSON.stringify(data);
  const fresh: unknown = JSON.parse(text);
  for (const { name, run, accepts } of [measured, ajv]) {
    if (!accepts(run(fresh, text))) throw new Error(`refused by ${name}`);
  }
  return paceBeside(
    () => ajv.run(fresh, text),
    () => measured.run(fresh, text),
    repeats,
  );
});
console.log(JSON.stringify(paces));

function contenderOf(name: string) {
  const contender = contenders.find((each) => each.name === name);
  if (contender === undefined) throw new Error(`no contender is called ${name}`);
  return contender;
}
