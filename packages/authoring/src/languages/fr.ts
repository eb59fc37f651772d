// Data, hence long.
import type { Language } from "./language.ts";
import { list, lists } from "./list.ts";

export const french: Language = {
  tag: "fr",
  programme: {
    common: list(
      "le, la, les, des, du, de, et, en, un, une, à, pour, dans, sur, avec, par, est, sont, au, aux, qui, que, ce, cette, ou, nos, votre, sera, il",
    ),
    months: lists(
      "janvier, janv, jan; février, févr, fév; mars; avril, avr; mai; juin; juillet, juil; août; septembre, sept; octobre, oct; novembre, nov; décembre, déc",
    ),
    weekdays: lists(
      "lundi, lun; mardi, mar; mercredi, mer; jeudi, jeu; vendredi, ven; samedi, sam; dimanche, dim",
    ),
    day: list("jour, journée"),
    ordinals: lists(
      "premier, première, un; deuxième, second, seconde, deux; troisième, trois; quatrième, quatre; cinquième, cinq",
    ),
    clock: {
      at: list("à, heure, vers"),
      hourLead: list("à"),
      from: list("de, dès, à partir de, entre, depuis"),
      to: list("à, jusqu'à, et, au"),
      until: list("jusqu'à, jusque"),
      about: list("env, environ, vers, autour de"),
      hour: list("h, heures, heure, hrs"),
      noon: list("midi"),
      midnight: list("minuit"),
    },
    minutes: list("min, mn, minute, minutes"),
    hours: list("h, heure, heures"),
    kinds: {
      registration: list(
        "accueil*, inscription*, enregistrement*, arrivée*, accueil des participants, accueil café, émargement, ouverture des portes, café d'accueil, ouverture de l'accueil",
      ),
      opening: list(
        "ouverture*, bienvenue, mot de bienvenue, mots de bienvenue, mot d'accueil, mots d'accueil, allocution*, discours d'ouverture, introduction*, propos d'ouverture, propos introductifs, discours de bienvenue, séance d'ouverture, discours inauguraux",
      ),
      keynote: list(
        "conférence inaugurale, conférence plénière, conférence d'ouverture, keynote*, grande conférence, leçon inaugurale",
      ),
      presentation: list(
        "présentation*, exposé*, communication*, conférence*, intervention*, étude de cas, études de cas, restitution*, témoignage*, démonstration, projection",
      ),
      plenary: list("plénière*, séance plénière, session plénière"),
      panel: list("panel*, table ronde*, tables rondes"),
      workshop: list(
        "atelier*, groupe de travail, groupes de travail, travaux de groupe, travaux en groupes, sessions parallèles, formation*, ateliers en parallèle, sous groupes",
      ),
      discussion: list(
        "discussion*, débat*, échange*, questions, questions réponses, questions et réponses, dialogue*",
      ),
      break: list("pause*, pause café, pause thé, café, pause santé, pause fraîcheur, pauses"),
      meal: list(
        "déjeuner*, dîner*, repas, buffet, pause déjeuner, petit déjeuner, cocktail déjeunatoire, déjeuner libre, cocktail dînatoire, pause repas, souper",
      ),
      social: list(
        "cocktail*, réception*, apéritif*, vin d'honneur, visite*, soirée*, concert*, réseautage, moment convivial, verre de l'amitié, pot, spectacle*, verre de clôture",
      ),
      closing: list(
        "clôture*, conclusion*, synthèse*, mot de la fin, mots de clôture, mot de clôture, fin, fin de*, discours de clôture, séance de clôture, bilan, perspectives, évaluation",
      ),
      departure: list("départ*, fermeture des portes, fin de la visite"),
    },
    eventKinds: {
      conference: list("conférence*, colloque*, congrès, symposium, forum*, sommet, assises"),
      consultation: list("consultation*, concertation"),
      roundtable: list("table ronde*, tables rondes"),
      workshop: list("atelier*"),
      training: list("formation*, stage, école d'été"),
      seminar: list("séminaire*, journée d'étude*, webinaire*, journées d'étude*"),
      launch: list("lancement*"),
      meeting: list("réunion*, rencontre*, assemblée"),
      "high-level-meeting": list("réunion de haut niveau, conférence de haut niveau"),
    },
    roles: {
      speaker: list(
        "intervenant*, intervenante*, orateur*, oratrice*, avec, par, présenté par, animé par, conférencier*, présentée par, intervenant es, interviennent, intervient, présentation par, avec la participation de",
      ),
      keynote: list("conférencier invité, conférencière invitée"),
      panelist: list("panéliste*, participants, invités, intervenants de la table ronde"),
      moderator: list(
        "modérateur*, modératrice*, modération, animateur*, animatrice*, animation, modéré par, modérée par, animée par",
      ),
      chair: list(
        "président*, présidente*, présidence, présidé par, présidée par, sous la présidence de",
      ),
      rapporteur: list("rapporteur*, rapporteure*, rapporteuse*"),
      facilitator: list("facilitateur*, facilitatrice*, formateur*, formatrice*"),
      expert: list("expert*, experte*, discutant*, discutante*"),
    },
    honorifics: list(
      "dr, pr, prof, m, mme, mlle, me, mm, monsieur, madame, maître, mgr, père, sœur, sénateur, sénatrice, député, députée, maire",
    ),
    rooms: list(
      "salle*, amphithéâtre, amphi, auditorium, foyer, hall, aula, grande salle, restaurant, salon, scène, cour, amphis, grand amphi, chapelle, église, cathédrale, cimetière",
    ),
    venues: list(
      "hôtel, université*, palais, centre, parlement, institut*, école, bibliothèque, musée, mairie, ministère, maison, campus, faculté, cité, hotel, église, cathédrale, château, parc, place, jardin, théâtre, académie, lycée, collège, préfecture, hôtel de ville, villa",
    ),
    placeLabels: list("lieu, où, adresse, endroit"),
    timeLabels: list(
      "heure, heures, horaire, horaires, quand, durée, date limite, téléphone, tél, date, tarif, prix, heures d'ouverture, contact, personne à contacter, renseignements, contacts",
    ),
    dateLabels: list("date, dates, quand"),
    otherDates: list(
      "publié*, publication, posté*, mis à jour, mise à jour, modifié*, date limite, au plus tard, inscription*, inscrire, candidature*, loi, directive, décret, arrêté, règlement, communiqué, archives, prochains événements, autres événements, actualités, en date du, avant le, jusqu'au",
    ),
    parallel: list("parallèle*, en parallèle, simultané*, au choix"),
    sessions: list(
      "atelier, session, séance, groupe, panel, table ronde, salle, axe, parcours, volet",
    ),
    tracks: list("axe, parcours, volet"),
    programme: list(
      "programme, ordre du jour, agenda, déroulé, déroulement, emploi du temps, programme de la journée, programme prévisionnel, programme provisoire, au programme, pré programme, programme général, programme définitif, programme complet, programme détaillé",
    ),
    columns: {
      time: list("heure, heures, horaire, horaires, quand"),
      start: list("début, de, heure de début"),
      end: list("fin, à, heure de fin"),
      title: list(
        "activité*, titre*, sujet*, thème*, session*, événement*, intitulé*, programme*, contenu*, séquence*, quoi",
      ),
      speaker: list("intervenant*, orateur*, qui, animateur*, modérateur*, responsable"),
      room: list("salle, lieu, où, endroit"),
    },
    units: list(
      "millions, million, milliards, milliard, mille, pour cent, euro, euros, eur, km, kg, personnes, participants, victimes, cas, ans, pages, points, francs",
    ),
    workshops: list("atelier*"),
    rounds: list("tour, tours, rotation*, séries"),
  },
  numbers: {
    fromZero: list(
      "zéro, un/une, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, treize, quatorze, quinze, seize, dix sept, dix huit, dix neuf",
    ),
    tens: list(
      "vingt, trente, quarante, cinquante, soixante, septante, quatre vingt/quatre vingts/huitante, nonante",
    ),
    joiners: list("et"),
    scores: true,
    hundreds: list(
      "cent, deux cent/deux cents, trois cent/trois cents, quatre cent/quatre cents, cinq cent/cinq cents, six cent/six cents, sept cent/sept cents, huit cent/huit cents, neuf cent/neuf cents",
    ),
    thousands: list("mille"),
    rough: {
      "une dizaine de": 10,
      "une douzaine de": 12,
      "une quinzaine de": 15,
      "une vingtaine de": 20,
      "une trentaine de": 30,
      "une quarantaine de": 40,
      "une cinquantaine de": 50,
      "une soixantaine de": 60,
      "une centaine de": 100,
    },
    articles: list("un, une"),
  },
  attendance: {
    endings: list("es, e, s, x"),
    noun: "first",
    participants: list(
      "participant, participants, participante, participantes, présents, personnes présentes, auditeurs, auditrices, visiteurs, internautes, apprenant, apprenants, apprenante, apprenantes, stagiaires, congressistes, spectateurs",
    ),
    persons: list(
      "personne, personnes, professionnel, professionnels, professionnelle, professionnelles, expert, experts, experte, expertes, spécialiste, spécialistes, praticien, praticiens, intervenants, invité, invités, stagiaire, stagiaires, acteurs, femme, femmes, homme, hommes",
    ),
    representatives: list(
      "représentant, représentants, représentante, représentantes, délégué, délégués, déléguée, déléguées, membre, membres, agent, agents, agente, agentes, employé, employés, employée, employées, collaborateurs, salariés",
    ),
    from: list(
      "de, d', des, du, de la, de l', au sein de, au sein du, au sein de la, auprès de, auprès du, issus de, issus du, issus des, venant de, provenant de, relevant de, au nom de",
    ),
    place: list("à, en, au, aux"),
    and: list(
      "et, ainsi que, ainsi qu', plus, de même que, suivis de, suivi de, suivis par, en outre",
    ),
    articles: list("le, la, les, l', un, une, des, autres, autre"),
    total: list(
      "total, au total, en tout, un total de, nombre total de, nombre de participants, total des participants, total participants",
    ),
    namely: list(
      "à savoir, soit, comme suit, répartis comme suit, répartis en, composé de, composés de",
    ),
    including: list(
      "dont, parmi lesquels, parmi lesquelles, parmi eux, parmi, y compris, notamment, d'entre eux",
    ),
    both: list("tous deux, toutes deux, tous, toutes"),
    were: list("étaient, était, sont, est"),
    ofThem: list("d'entre eux, d'entre elles, des participants, personnes, participants"),
    address: list("m, mme, mlle, monsieur, madame, mademoiselle, maître, me, dr, pr, prof"),
    offices: list(
      "juge, procureur, procureure, ministre, commissaire, président, présidente, avocat, avocate",
    ),
    vague: list(
      "plusieurs, quelques, de nombreux, de nombreuses, divers, diverses, beaucoup de, des centaines de, des milliers de, des dizaines de",
    ),
    between: list("entre"),
    ratio: list("sur"),
    beside: list(
      "ainsi que, ainsi qu', avec, accompagnés de, plus, de même que, accompagnées de, accompagnés par",
    ),
    about: list("environ, près de, plus de, quelque, au moins, jusqu'à, presque, moins de"),
    attended: list(
      "ont participé, a participé, participé, participaient, présent, présents, présente, présentes, présence, ont assisté, assisté, a réuni, réuni, ont réuni, réunissait, a rassemblé, rassemblé, ont pris part, pris part, participants, accueilli, a regroupé, regroupé, ont regroupé, regroupant, réunissant, rassemblant, réunit, formé, formés, formées, participation, ont suivi, venus, ont rassemblé, il y avait, on comptait, ont répondu à l'invitation, suivie par, suivi par, fréquenté par, se sont réunis, se sont réunies, se sont retrouvés, dans la salle, ont bénéficié, bénéficié, sensibilisés, sensibilisées, se sont rendus, se sont déplacés, se sont déplacées, ont répondu présent, prennent part, participent, a mobilisé, mobilisé, étaient là, sont en formation, en formation, session de formation de, formation de, ont entamé, ont bouclé, ont achevé, prend part, participe, regroupe, rassemble, réunissent, se réunissent, se retrouvent, sont réunis, ont échangé, étaient de la partie, ont terminé la formation",
    ),
    gathered: list(
      "ont participé, participent, a réuni, ont réuni, réunit, a regroupé, ont regroupé, a rassemblé, ont rassemblé, réunissant, regroupant, rassemblant, participation de, participation d', présence de, présence d', a accueilli, ont pris part, étaient présents, étaient présentes, ont assisté, sont venus, formés, ont été formés, ont été formées, suivie par, suivi par, fréquenté par, session de formation de, formation de, regroupe, rassemble",
    ),
    stops: list(
      "par, ont, a, était, étaient, sont, est, qui, que, participé, assisté, présents, présentes, lors, pendant, pour, afin, ayant, où, mais, tandis, avaient, spécialisés dans, spécialisées dans, spécialisés en, spécialisées en, spécialisé dans, spécialisée dans, âgés, âgées, âgé, âgée, sur, contre, dans le cadre, sous",
    ),
    things: list(
      "jour, jours, heure, heures, minute, minutes, semaine, semaines, mois, an, ans, année, années, euro, euros, pour cent, million, millions, milliard, milliards, mille, pays, session, sessions, séance, séances, panel, panels, atelier, ateliers, organisations, organisation, institutions, institution, édition, éditions, réunion, réunions, conférence, conférences, thème, thèmes, page, pages, dossiers, villes, ville, régions, région, groupes, groupe, fois, webinaires, modules, cours, formations, séminaires, recommandations, propositions, projets, activités, entreprises, sociétés, écoles, villages, points, stands, rapports, entretiens, questionnaires, appels, exemplaires, interventions, questionnaire, formulaires, réponses, arrestations, condamnations, enquêtes, suspects, prévenus, places, salles, langues, leçons, départs, pouvoirs, classes",
    ),
    bodies: list(
      "commune, communes, mairies, ministères, ambassades, ong, associations, fondations, syndicats, universités, tribunaux, conseils, hôpitaux, paroisses, états membres",
    ),
    numbered: list(
      "article, articles, art, loi, directive, résolution, décret, salle, chapitre, page, jour, phase, module, lot, annexe, no, numéro, alinéa, objectif, tableau, figure, partie, groupe, classe, point, niveau, version, étape, question, convention",
    ),
    kinds: list("ong, osc"),
    measures: {
      "turned-away": list("pas confirm*, refusé*, pas accept*"),
      waitlisted: list("liste d' attente, liste attente"),
      interested: list("manifesté intérêt, exprimé intérêt, intéressé*"),
      confirmed: list("confirmé*"),
      planned: list(
        "prévu*, attendu*, envisagé*, participeront, prendront part, seront présents, seront formés, assisteront, sera formé, on attend, on attendait",
      ),
      invited: list("invité*, invitation*"),
      capacity: list("capacité*, places"),
      "attended-online": list("internautes, en ligne, à distance, en visioconférence"),
    },
    uncounted: list(
      "inscrit*, inscrites, excusé, excusés, excusée, excusées, absent, absents, absente, absentes, sélectionn* pour particip*",
    ),
    elsewhen: list(
      "l'an passé, l'an dernier, l'année dernière, l'année précédente, années précédentes, par rapport à, édition précédente",
    ),
    relatives: list("qui, lesquels, lesquelles"),
    columns: {
      number: list("nombre, nombre de participants, effectif, participants, personnes, total"),
      institution: list("institution, organisme, organisation, structure, employeur"),
    },
  },
};
