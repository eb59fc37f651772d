import * as z from "zod";
import { type Definition, define } from "./definition.ts";
import { agenda, agendaParts } from "./texts/agenda.ts";
import { event, eventParts } from "./texts/event.ts";
import { headcount, headcountParts } from "./texts/headcount.ts";
import { people, peopleParts } from "./texts/people.ts";
import { place, placeParts } from "./texts/place.ts";
import { record, recordParts } from "./texts/record.ts";
import { registration, registrationParts } from "./texts/registration.ts";
import { taxonomy, taxonomyParts } from "./texts/taxonomy.ts";
import { valueParts, values } from "./texts/values.ts";

/** The models that `@plenary/core` exports, by the name that their schema is published under. */
export const models = {
  ...event,
  ...agenda,
  ...people,
  ...place,
  ...registration,
  ...headcount,
  ...record,
  ...taxonomy,
  ...values,
};

const parts: Readonly<Record<string, Definition>> = {
  ...eventParts,
  ...agendaParts,
  ...peopleParts,
  ...placeParts,
  ...registrationParts,
  ...headcountParts,
  ...recordParts,
  ...taxonomyParts,
  ...valueParts,
};

/** Everything that has a name in the schemas: the models, and the parts that stand only inside of them. */
export const definitions: ReadonlyMap<string, Definition> = new Map([
  ...Object.entries(models),
  ...Object.entries(parts),
  ...translatedTexts(),
]);

/** The name of a definition as a type: `agenda-item` is `AgendaItem`. */
export function typeName(name: string): string {
  return name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** The name of a definition in words: `agenda-item` is `Agenda item`. */
export function titleOf(name: string): string {
  const words = name.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The texts that can be translated, of each model that has any. */
function translatedTexts(): [string, Definition][] {
  const named = new Set(Object.values(parts).map(({ schema }) => schema));
  return Object.entries(models).flatMap(([name, { schema }]) => {
    const texts = schema instanceof z.ZodObject && textsOf(schema);
    if (!texts || named.has(texts)) return [];
    const [key = ""] = Object.keys(texts.shape);
    const words = {
      description: `The texts of ${withArticle(titleOf(name).toLowerCase())} in another language.`,
      example: { [key]: "Traducere" },
    };
    return [[`${name}-texts`, define(texts, words)]];
  });
}

function textsOf(schema: z.ZodObject): z.ZodObject | undefined {
  const translations = schema.shape.translations;
  if (!(translations instanceof z.ZodOptional)) return undefined;
  const record = translations.unwrap();
  if (!(record instanceof z.ZodRecord)) return undefined;
  return record.valueType instanceof z.ZodObject ? record.valueType : undefined;
}

function withArticle(noun: string): string {
  return `${/^[aeio]/.test(noun) ? "an" : "a"} ${noun}`;
}
