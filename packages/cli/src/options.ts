import { Audience, LanguageTag, LocalDate, spellingOfZone } from "@plenary/core";
import { InvalidArgumentError, Option } from "commander";

/** What an option's value must be, where several commands or the document itself say so. */
export const languageTag = checkedBy(LanguageTag, "A language tag looks like en, ro or pt-BR.");
export const calendarDate = checkedBy(LocalDate, "A date looks like 2019-10-18, and exists.");

export function timeZone(text: string): string {
  const spelling = spellingOfZone(text);
  if (spelling === text) return text;
  const meant = spelling ?? zoneOfCity(text);
  throw new InvalidArgumentError(
    meant === undefined
      ? "There is no such time zone. One looks like Europe/Bucharest."
      : `There is no time zone of exactly this name. Is ${meant} meant?`,
  );
}

/** The zone that is named after a city: `Bucharest` is meant for `Europe/Bucharest`. */
function zoneOfCity(text: string): string | undefined {
  const city = text.trim().toLowerCase().replaceAll(" ", "_");
  return Intl.supportedValuesOf("timeZone").find((zone) => zone.toLowerCase().endsWith(`/${city}`));
}

export function wholeNumber(text: string): number {
  if (/^[0-9]{1,6}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("It is a whole number.");
}

export function audienceOption(description: string): Option {
  return new Option("--audience <audience>", description).choices(Audience.options);
}

function checkedBy(
  model: { safeParse(value: string): { success: boolean } },
  advice: string,
): (value: string) => string {
  return (value) => {
    if (model.safeParse(value).success) return value;
    throw new InvalidArgumentError(advice);
  };
}
