import * as z from "zod";
import { Url } from "../../model/contact.ts";
import { Event } from "../../model/event.ts";
import { HeadcountLine } from "../../model/headcount.ts";
import { Id } from "../../model/identifier.ts";
import { Organization } from "../../model/organization.ts";
import { Participant } from "../../model/participant.ts";
import { Person } from "../../model/person.ts";
import { StakeholderCategory, Taxonomy } from "../../model/taxonomy.ts";
import { Text } from "../../model/text.ts";

/** What a field of a model holds, as far as a name can stand in it: one or more of a kind, or a map or list of texts. */
export interface NamingField {
  readonly field: string;
  readonly holds: "text" | "texts" | "url" | "id";
  readonly optional: boolean;
}

/** Who a copy still has is named by their own entry; categories are words of a taxonomy. */
const OTHERWISE: ReadonlyMap<z.ZodType, readonly string[]> = new Map<z.ZodType, readonly string[]>([
  [Person, ["name", "honorificPrefix"]],
  [Event, ["audience"]],
  [Organization, ["categories"]],
  [Participant, ["categories"]],
  [HeadcountLine, ["categories"]],
  [StakeholderCategory, ["id", "broader", "replacedBy"]],
  [Taxonomy, ["id"]],
]);

/** The fields of a model in which a name can stand. */
export function namingFields(model: z.ZodType): NamingField[] {
  if (!(model instanceof z.ZodObject)) return [];
  const otherwise = OTHERWISE.get(model) ?? [];
  return Object.entries(model.shape).flatMap(([field, schema]): NamingField[] => {
    const optional = schema instanceof z.ZodOptional;
    const holds = holding(optional ? schema.unwrap() : schema);
    return holds === undefined || otherwise.includes(field) ? [] : [{ field, holds, optional }];
  });
}

function holding(schema: unknown): NamingField["holds"] | undefined {
  if (schema === Text) return "text";
  if (schema === Url) return "url";
  if (schema === Id) return "id";
  if (schema instanceof z.ZodArray && schema.element === Id) return "id";
  if (schema instanceof z.ZodRecord) {
    const inner = schema.valueType;
    const isText = inner === Text || (inner instanceof z.ZodArray && inner.element === Text);
    return isText ? "texts" : undefined;
  }
  return undefined;
}
