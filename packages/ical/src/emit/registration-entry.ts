import type { Entry } from "./entry.ts";
import type { EventContext } from "./event-context.ts";
import { plainText, summaryText } from "./text.ts";
import { uidOf } from "./uid.ts";

const DEADLINE: ReadonlyMap<string, string> = new Map([
  ["de", "Anmeldeschluss"],
  ["en", "Registration deadline"],
  ["es", "Fecha límite de inscripción"],
  ["fr", "Date limite d’inscription"],
  ["it", "Termine per l’iscrizione"],
  ["nl", "Uiterste aanmelddatum"],
  ["pt", "Prazo de inscrição"],
  ["ro", "Termen-limită de înscriere"],
]);

/** The last day to register, as an all-day entry that blocks no time; `undefined` when the event states none. */
export function registrationEntry(context: EventContext): Entry | undefined {
  const { event } = context;
  const { deadline, instructions, url, email } = event.registration ?? {};
  if (deadline === undefined) return undefined;
  const language = event.language.split("-")[0]?.toLowerCase() ?? "";
  const word = DEADLINE.get(language) ?? "Registration deadline";
  const [date = deadline, time] = deadline.split("T");
  const hour = time === undefined ? undefined : `${date} ${time} (${event.timeZone ?? "?"})`;
  const description = [hour, instructions, email, url]
    .map((part) => plainText(part ?? ""))
    .filter((part) => part !== "")
    .join("\n\n");
  const link = url ?? event.url;
  const isOff = event.status === "cancelled" || event.status === "postponed";
  return {
    // Ids of items have no dot, and those of workshops have two: no other entry has this UID.
    uid: uidOf(event.id, "registration.deadline", context.domain),
    title: summaryText(`${word}: ${event.name}`),
    allDay: true,
    start: { local: date },
    status: isOff ? "CANCELLED" : "CONFIRMED",
    ...(description === "" ? {} : { description }),
    ...(link === undefined ? {} : { url: link }),
    transparent: true,
  };
}
