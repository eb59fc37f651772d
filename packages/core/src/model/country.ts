import * as z from "zod";

/** A country by its two-letter code (ISO 3166-1 alpha-2), such as `RO`. */
export const Country = z.string().regex(/^[A-Z]{2}$/);
export type Country = z.infer<typeof Country>;
