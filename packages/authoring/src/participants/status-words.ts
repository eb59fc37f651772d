import { foldLabel, ParticipantStatus } from "@plenary/core";

/** What registration systems and people call a status, in eight languages, as `foldLabel` writes it. */
const WORDS: Readonly<Record<ParticipantStatus, readonly string[]>> = {
  "needs-action": ["pending", "in asteptare", "in behandeling", "en attente de reponse"],
  accepted: [
    ...["accepts", "yes", "acceptat", "da", "geaccepteerd", "ja", "accepte", "oui", "angenommen"],
    ...["aceptado", "si", "accettato", "aceite", "sim", "zugesagt"],
  ],
  declined: [
    ...["no", "refuzat", "nu", "afgewezen", "nee", "refuse", "decline", "non", "abgelehnt"],
    ...["abgesagt", "nein", "rechazado", "rifiutato", "recusado", "nao"],
  ],
  tentative: [
    "maybe",
    "poate",
    "misschien",
    "peut-etre",
    "vielleicht",
    "quizas",
    "forse",
    "talvez",
  ],
  interested: [
    ...["registered", "applied", "enrolled", "inscris", "inregistrat", "interesat", "ingeschreven"],
    ...["aangemeld", "geinteresseerd", "inscrit", "inscrite", "interesse", "angemeldet"],
    ...["interessiert", "inscrito", "registrado", "interesado", "iscritto", "interessato"],
    ...["interessado"],
  ],
  invited: [
    ...["invitat", "uitgenodigd", "invite", "invitee", "eingeladen", "invitado", "invitato"],
    ...["convidado"],
  ],
  confirmed: [
    ...["approved", "confirmat", "confirmata", "bevestigd", "confirme", "confirmee", "bestatigt"],
    ...["confirmado", "confirmada", "confermato", "confermata"],
  ],
  waitlisted: [
    ...["waitlist", "waiting list", "on waiting list", "waiting", "lista de asteptare"],
    ...["pe lista de asteptare", "wachtlijst", "liste d'attente", "en liste d'attente"],
    ...["warteliste", "auf der warteliste", "lista de espera", "en lista de espera"],
    ...["lista d'attesa", "in lista d'attesa"],
  ],
  "turned-away": [
    ...[
      "turned away",
      "rejected",
      "not accepted",
      "respins",
      "geweigerd",
      "rejete",
      "zuruckgewiesen",
    ],
    ...["denegado", "respinto", "rejeitado"],
  ],
  withdrawn: [
    ...[
      "cancelled",
      "canceled",
      "anulat",
      "retras",
      "geannuleerd",
      "afgemeld",
      "annule",
      "storniert",
    ],
    ...["zuruckgezogen", "cancelado", "anulado", "annullato", "ritirato"],
  ],
  attended: [
    ...["checked in", "check-in", "present", "came", "prezent", "a participat", "aanwezig"],
    ...["presente", "a participe", "anwesend", "teilgenommen", "asistio", "ha partecipato"],
    ...["compareceu"],
  ],
  "no-show": [
    ...["no show", "absent", "not attended", "neprezentat", "afwezig", "niet verschenen"],
    ...["nicht erschienen", "abwesend", "ausente", "no asistio", "assente", "nao compareceu"],
  ],
};

const STATUSES: ReadonlyMap<string, ParticipantStatus> = new Map(
  ParticipantStatus.options.flatMap((status) =>
    [status, ...WORDS[status]].map((word) => [word, status] as const),
  ),
);

/** The status that a word stands for, in any of eight languages. */
export function findStatus(text: string): ParticipantStatus | undefined {
  const word = foldLabel(text.slice(0, 200))
    .replace(/\([^()]*\)/g, "")
    .replaceAll("_", "-");
  return STATUSES.get(word.trim());
}
