import { InvalidArgumentError } from "commander";

/** A language tag as it stands on the command line. */
export function languageTag(tag: string): string {
  if (/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag)) return tag;
  throw new InvalidArgumentError("A language tag looks like en, ro or pt-BR.");
}
