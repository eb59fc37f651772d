import type { AgendaItem, Event } from "@plenary/core";

/** What an event, or something that happens in it, is. */
export type Kind = AgendaItem["kind"] | Event["kind"];

const LANGUAGES = ["en", "ro", "nl", "fr", "de", "es", "it", "pt"];

/** What each kind is called, in the order of the languages. */
const LABELS: Readonly<Record<Kind, string>> = {
  break: "Break | Pauză | Pauze | Pause | Pause | Pausa | Pausa | Intervalo",
  closing:
    "Closing | Închidere | Afsluiting | Clôture | Abschluss | Clausura | Chiusura | Encerramento",
  conference:
    "Conference | Conferință | Conferentie | Conférence | Konferenz | Conferencia | Conferenza | Conferência",
  consultation:
    "Consultation | Consultare | Raadpleging | Consultation | Konsultation | Consulta | Consultazione | Consulta",
  departure: "Departure | Plecare | Vertrek | Départ | Abreise | Salida | Partenza | Partida",
  discussion:
    "Discussion | Discuție | Discussie | Discussion | Diskussion | Debate | Discussione | Debate",
  "high-level-meeting":
    "High-level meeting | Reuniune la nivel înalt | Bijeenkomst op hoog niveau | Réunion de haut niveau | Treffen auf hoher Ebene | Reunión de alto nivel | Riunione ad alto livello | Reunião de alto nível",
  keynote:
    "Keynote | Discurs principal | Keynote | Discours principal | Hauptvortrag | Ponencia inaugural | Discorso principale | Discurso principal",
  launch: "Launch | Lansare | Lancering | Lancement | Auftakt | Lanzamiento | Lancio | Lançamento",
  meal: "Meal | Masă | Maaltijd | Repas | Mahlzeit | Comida | Pasto | Refeição",
  meeting: "Meeting | Întâlnire | Bijeenkomst | Réunion | Treffen | Reunión | Riunione | Reunião",
  opening:
    "Opening | Deschidere | Opening | Ouverture | Eröffnung | Apertura | Apertura | Abertura",
  other: "Other | Altele | Overig | Autre | Sonstiges | Otro | Altro | Outro",
  panel:
    "Panel | Panel | Panel | Table ronde d’experts | Podium | Mesa de expertos | Panel | Painel",
  plenary: "Plenary | Plen | Plenaire sessie | Plénière | Plenum | Plenaria | Plenaria | Plenária",
  presentation:
    "Presentation | Prezentare | Presentatie | Présentation | Vortrag | Presentación | Presentazione | Apresentação",
  registration:
    "Registration | Înregistrare | Registratie | Accueil | Registrierung | Registro | Registrazione | Credenciamento",
  roundtable:
    "Round table | Masă rotundă | Rondetafel | Table ronde | Runder Tisch | Mesa redonda | Tavola rotonda | Mesa-redonda",
  seminar: "Seminar | Seminar | Seminar | Séminaire | Seminar | Seminario | Seminario | Seminário",
  social:
    "Social event | Eveniment social | Sociaal programma | Moment convivial | Geselliges | Encuentro social | Momento conviviale | Convívio",
  training:
    "Training | Instruire | Training | Formation | Schulung | Formación | Formazione | Formação",
  workshop: "Workshop | Atelier | Workshop | Atelier | Workshop | Taller | Laboratorio | Oficina",
};

const labels = new Map<string, string>();
const kinds = new Map<string, Kind>();
for (const [kind, list] of Object.entries(LABELS)) {
  for (const [n, label] of list.split(" | ").entries()) {
    labels.set(`${LANGUAGES[n]} ${kind}`, label);
    // The keys are those of the record.
    kinds.set(label.toLowerCase(), kind as Kind);
  }
}

/** A kind as people call it, in the language of an event; in English where that is none of those above. */
export function kindLabel(kind: Kind, language: string): string {
  const primary = language.split("-")[0]?.toLowerCase();
  return labels.get(`${primary} ${kind}`) ?? labels.get(`en ${kind}`) ?? kind;
}

/** The kind that a word means in any of the languages, whether as people call it or by its id. */
export function kindNamed(word: string): Kind | undefined {
  const folded = word.toLowerCase();
  // The ids are the record's keys.
  return kinds.get(folded) ?? (Object.hasOwn(LABELS, folded) ? (folded as Kind) : undefined);
}
