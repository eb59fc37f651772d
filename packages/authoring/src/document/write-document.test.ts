import { globSync, readFileSync } from "node:fs";
import type { PlenaryDocument } from "@plenary/core";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { documentToYaml } from "./write-document.ts";

const examples = globSync("examples/*.yaml").sort();

test.each(examples)("%s is read back as it was, by YAML 1.2 and 1.1", (path) => {
  const document: PlenaryDocument = parse(readFileSync(path, "utf8"));
  const text = documentToYaml(document);
  expect([parse(text), parse(text, { version: "1.1" })]).toEqual([document, document]);
});

test("what stands in two places is written twice", () => {
  const topics = [{ name: "Housing" }];
  const document: PlenaryDocument = {
    type: "event",
    id: "launch",
    kind: "launch",
    name: "Launch",
    language: "en",
    start: "2019-10-18",
    topics,
    agenda: { days: [{ date: "2019-10-18", items: [{ kind: "other", title: "A", topics }] }] },
  };
  expect(documentToYaml(document).split("- name: Housing").length).toBe(3);
});
