import * as z from "zod";
import { LENGTH_FIRST } from "./length-first.ts";

// What may stand in a web address, except for what no engine reads alike inside a class. In the pattern runs of the first
// come whole: some engines give up on a group that is repeated for each character.
const PLAIN = "[A-Za-z0-9._~:/?#@!&'()*+,;=%-]";
const BRACKET = "(\\[|\\]|\\$)";

/** A web address, http or https, in the ASCII form of RFC 3986. No other scheme can stand in a document. */
export const Url = z
  .string()
  .max(2000, LENGTH_FIRST)
  .regex(new RegExp(`^https?://(${PLAIN}|${BRACKET})${PLAIN}*(${BRACKET}${PLAIN}*)*$`));
export type Url = z.infer<typeof Url>;

/** An e-mail address of the plain form `name@example.org`. */
export const Email = z
  .string()
  .max(254, LENGTH_FIRST)
  .regex(/^[A-Za-z0-9._%+'-]+@[A-Za-z0-9]+(-+[A-Za-z0-9]+)*([.][A-Za-z0-9]+(-+[A-Za-z0-9]+)*)+$/);
export type Email = z.infer<typeof Email>;

/** A telephone number: digits with an optional leading `+`, grouped by spaces, dots, hyphens or brackets. */
export const Phone = z
  .string()
  .max(40, LENGTH_FIRST)
  .regex(/^[+]?[0-9(][0-9 ().-]*[0-9]$/);
export type Phone = z.infer<typeof Phone>;
