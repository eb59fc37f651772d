import { expect, test } from "vitest";
import { createDesk } from "../test-desk.ts";

const event = {
  type: "event",
  id: "hearing",
  kind: "meeting",
  name: "Hearing",
  language: "en",
  start: "2026-05-20",
  place: { country: "NO" },
  people: [{ id: "ana-pop", name: "Ana Pop" }],
};

const desk = createDesk();
const redact = (args: readonly string[], document: unknown) =>
  desk.run(["redact", "-", ...args], JSON.stringify(document));

const { people, ...copy } = event;
const said = [
  "<stdin>:1:128 info redact/consent People who have not consented to be named to the public are left out (1).",
];

test("YAML, with word of what is left out on standard error", () => {
  expect(redact(["--audience", "public"], event)).toEqual({
    status: 0,
    stdout: `type: event
id: hearing
kind: meeting
name: Hearing
language: en
start: "2026-05-20"
place:
  country: "NO"
`,
    stderr: said,
  });
});

test("JSON on request", () => {
  const { status, stdout, stderr } = redact(["--audience", "public", "--format", "json"], event);
  expect([status, JSON.parse(stdout), stderr]).toEqual([0, copy, said]);
});

test("a document that is not for the audience: nothing is written, exit 1", () => {
  const closed = { ...event, privacy: { visibility: "organizers" } };
  const { status, stdout } = redact(["--audience", "participants"], closed);
  expect([status, stdout]).toEqual([1, ""]);
});

test("no audience is wrong usage", () => {
  expect(redact([], event).status).toBe(2);
});
