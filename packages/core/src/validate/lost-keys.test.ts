import { expect, test } from "vitest";
import { validateDocument } from "./validate.ts";

const event = { type: "event", id: "a", kind: "launch", name: "A", language: "en", start: "2020" };
const hidden = (value: unknown): object => JSON.parse(`{"__proto__":${JSON.stringify(value)}}`);
const item = { kind: "break", title: "B" };

test.each<[string, object, string]>([
  ["among languages", { translations: hidden({ name: "x" }) }, "/translations/__proto__"],
  ["among extensions", { extensions: hidden(1) }, "/extensions/__proto__"],
  [
    "among the languages of an agenda item",
    {
      agenda: {
        days: [{ date: "2020-01-01", items: [item, { ...item, translations: hidden({}) }] }],
      },
    },
    "/agenda/days/0/items/1/translations/__proto__",
  ],
  [
    "among the languages of a workshop",
    {
      agenda: {
        days: [
          {
            date: "2020-01-01",
            items: [
              {
                ...item,
                rotation: { workshops: [{ title: "W", translations: hidden({}) }], rounds: 1 },
              },
            ],
          },
        ],
      },
    },
    "/agenda/days/0/items/0/rotation/workshops/0/translations/__proto__",
  ],
])("a key __proto__ %s is refused, not dropped", (_, part, path) => {
  const { ok, findings } = validateDocument({ ...event, ...part });
  expect({ ok, found: findings.map((finding) => [finding.code, finding.path]) }).toEqual({
    ok: false,
    found: [["shape/key", path]],
  });
});

test("it is told beside every other fault, and not looked for inside an extension", () => {
  const inside = { "example.org/a": hidden(1) };
  const wrong = { ...event, place: 1, translations: hidden({}), extensions: inside };
  expect(validateDocument(wrong).findings.map(({ code, path }) => [code, path])).toEqual([
    ["shape/key", "/translations/__proto__"],
    ["shape/type", "/place"],
  ]);
});
