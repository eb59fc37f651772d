import * as z from "zod";
import { LENGTH_FIRST } from "./length-first.ts";

/** Text for people, in the document's language unless it stands in `translations`. */
export const Text = z.string().min(1);
export type Text = z.infer<typeof Text>;

/** A language tag (BCP 47): language, script, region and variants, such as `ro`, `sr-Latn` or `pt-BR`. */
export const LanguageTag = z
  .string()
  .max(35, LENGTH_FIRST)
  .regex(
    /^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*$/,
  );
export type LanguageTag = z.infer<typeof LanguageTag>;

/** The translations of an entity's texts: for each language tag, those of its text fields that were translated. */
export function translationsOf<Texts extends Record<string, z.ZodType<string>>>(texts: Texts) {
  return z.record(LanguageTag, z.strictObject(texts).partial());
}
