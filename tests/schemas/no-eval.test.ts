import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

const program = `
  import { validateEvent } from "@plenary/core";
  const event = { type: "event", id: "a", kind: "launch", name: "A", language: "en", start: "2020" };
  const verdicts = [event, { ...event, start: "20" }].map((data) => validateEvent(data).ok);
  let evaluated = true;
  try { new Function(""); } catch { evaluated = false; }
  console.log(JSON.stringify({ verdicts, evaluated }));
`;

test.each([
  ["compiled code runs where a runtime lets it", [], true],
  ["the same verdicts come without it", ["--disallow-code-generation-from-strings"], false],
])("%s", (_, flags, evaluated) => {
  const args = [...flags, "--conditions=plenary-source", "--input-type=module", "--eval", program];
  const { stdout } = spawnSync(process.execPath, args, { encoding: "utf8" });
  expect(JSON.parse(stdout)).toEqual({ verdicts: [true, false], evaluated });
});
