import { readExample } from "../../../examples/read-example.ts";
import { invalid, type Vector, valid } from "./vector.ts";

/** The examples of events whole, and each with a fault. */
export const exampleEvents = [
  ...faultsOf("oradea-2019"),
  ...faultsOf("bucharest-roundtable-2019"),
  ...faultsOf("bucharest-government-2023"),
];
export const exampleProjects = faultsOf("cooperation-2018");
export const exampleSeries = faultsOf("together-2016");

function faultsOf(name: string): readonly Vector[] {
  const document = { ...Object(readExample(`${name}.yaml`)) };
  const { language: _, ...rest } = document;
  return [
    valid(name, document),
    invalid(`${name} with a key too many`, { ...document, nmae: "x" }, "unknown-key", "/nmae"),
    invalid(`${name} without its language`, rest, "missing", "/language"),
  ];
}
