// Data, hence long.
import type { Language } from "./language.ts";
import { list, lists } from "./list.ts";

export const french: Language = {
  tag: "fr",
  programme: {
    common: list(
      "le, la, les, des, du, de, et, en, un, une, à, pour, dans, sur, avec, par, est, sont, au, aux, qui, que, ce, cette, ou, nos, votre, sera, il, sous, vers, chez",
    ),
    months: lists(
      "janvier, janv, jan; février, févr, fév; mars; avril, avr; mai; juin; juillet, juil; août; septembre, sept; octobre, oct; novembre, nov; décembre, déc",
    ),
    weekdays: lists(
      "lundi, lun; mardi, mar; mercredi, mer; jeudi, jeu; vendredi, ven; samedi, sam; dimanche, dim",
    ),
    day: list("jour, journée"),
    dayParts: list("matin, matinée, après-midi, soir, soirée, le matin, l après-midi"),
    ordinals: lists(
      "premier, première, un; deuxième, second, seconde, deux; troisième, trois; quatrième, quatre; cinquième, cinq; sixième, six; septième, sept",
    ),
    monthDays: lists(
      "premier; deux; trois; quatre; cinq; six; sept; huit; neuf; dix; onze; douze; treize; quatorze; quinze; seize; dix-sept; dix-huit; dix-neuf; vingt; vingt et un; vingt-deux; vingt-trois; vingt-quatre; vingt-cinq; vingt-six; vingt-sept; vingt-huit; vingt-neuf; trente; trente et un",
    ),
    clock: {
      at: list("à, heure, vers"),
      hourLead: list("à"),
      from: list("de, dès, à partir de, entre, depuis"),
      to: list("à, jusqu'à, et, au"),
      until: list("jusqu'à, jusque, jusqu'au"),
      about: list("env, environ, vers, autour de"),
      hour: list("h, heures, heure, hrs"),
      noon: list("midi"),
      midnight: list("minuit"),
      onwards: list("et plus, et après, jusqu'à la fin"),
      exactly: list("environ, précises, pile"),
      spoken: {
        before: {},
        after: {
          30: list("et demie, et demi"),
          15: list("et quart"),
          [-15]: list("moins le quart, moins quart"),
        },
        am: list("du matin"),
        pm: list("de l'après-midi, du soir"),
      },
    },
    minutes: list("min, mn, minute, minutes"),
    hours: list("h, heure, heures"),
    lengths: {
      15: list("un quart d'heure, quart d'heure"),
      30: list("une demi-heure, demi-heure, une demie heure"),
      45: list("trois quarts d'heure"),
      60: list("une heure"),
      75: list("une heure et quart, une heure un quart"),
      90: list("une heure et demie"),
      120: list("deux heures"),
      150: list("deux heures et demie"),
      180: list("trois heures"),
    },
    kinds: {
      registration: list(
        "inscription*, enregistrement*, accueil des participants, accueil café, émargement, ouverture des portes, café d'accueil, ouverture de l'accueil, accueil, accueil et café, accueil autour d'un café, accueil des invités, accueil du public, accueil des congressistes, accueil des stagiaires, accueil des élus, accueil des familles, café accueil, petit déjeuner d'accueil, arrivée, arrivées, arrivée des participants, arrivée des invités, remise des badges, retrait des badges, ouverture des inscriptions, connexion, retrait des dossards, accueil des participant*, accueil des enfants, accueil des parents, accueil des élèves",
      ),
      opening: list(
        "ouverture*, bienvenue, mot de bienvenue, mots de bienvenue, mot d'accueil, mots d'accueil, allocution*, discours d'ouverture, introduction*, propos d'ouverture, propos introductifs, discours de bienvenue, séance d'ouverture, discours inauguraux, mot d'introduction, mots d'introduction, mot d'ouverture, mots d'ouverture, mot du président, mot de la présidente, mot du maire, mot de la maire, paroles de bienvenue, propos liminaires, propos introductif, propos liminaire, cérémonie d'ouverture, inauguration*, lancement de la journée, lancement des travaux, salutations, coup d'envoi",
      ),
      keynote: list(
        "conférence inaugurale, conférence plénière, conférence d'ouverture, keynote*, grande conférence, leçon inaugurale, conférence magistrale, discours liminaire, conférencier principal, leçon d'ouverture, conférence invitée",
      ),
      presentation: list(
        "présentation*, exposé*, communication*, conférence*, intervention*, étude de cas, études de cas, restitution*, témoignage*, démonstration, projection, exposés, démonstrations, conférences, causerie*, présentation d'ouvrage, enseignement, pitch*",
      ),
      plenary: list(
        "plénière*, séance plénière, session plénière, en plénière, plénum, séance commune, assemblée plénière, réunion plénière",
      ),
      panel: list("panel*, table ronde*, tables rondes, panels, panel d'experts"),
      workshop: list(
        "atelier*, groupe de travail, groupes de travail, travaux de groupe, travaux en groupes, sessions parallèles, formation*, ateliers en parallèle, sous groupes, travail en groupe*, travail en groupes, travaux en groupe, travail de groupe, travail par groupe*, groupes de parole, travaux pratiques, exercice pratique, exercices pratiques, session parallèle, séances parallèles, ateliers parallèles, masterclass*, en sous groupes, mise en pratique",
      ),
      discussion: list(
        "discussion*, débat*, échange*, questions, questions réponses, questions et réponses, dialogue*, temps d'échange*, moment d'échange*, questions du public, questions de la salle, échanges avec la salle, café débat, ciné débat, world café, tour de parole, remue méninges, forum ouvert, libre échange avec la salle, questions diverses, partage et, temps de partage, partage en groupe*",
      ),
      break: list(
        "pause*, pause café, pause thé, café, pause santé, pause fraîcheur, pauses, collation*, goûter*, pause goûter, intermède, entracte*, récréation*, rafraîchissement*, pause détente, pause gourmande, thé, interclasse",
      ),
      meal: list(
        "déjeuner*, dîner*, repas, buffet, pause déjeuner, petit déjeuner, cocktail déjeunatoire, déjeuner libre, cocktail dînatoire, pause repas, souper, lunch*, pique nique*, dîner débat, déjeuner débat, petit déjeuner débat, pause méridienne, pause de midi, barbecue*, banquet*, brunch*, agape, agapes, collation dînatoire, buffet dînatoire, buffet déjeunatoire, plateau repas, plateaux repas, dîner de gala",
      ),
      social: list(
        "cocktail*, réception*, apéritif*, vin d'honneur, visite*, soirée*, concert*, réseautage, moment convivial, verre de l'amitié, pot, spectacle*, verre de clôture, pot de clôture, pot d'accueil, pot de l'amitié, pot convivial, cocktail de clôture, vernissage*, kermesse*, début de la kermesse, bal, bal populaire, balade*, promenade*, randonnée*, marche vers, excursion*, sortie culturelle, projection du film, projection du documentaire, projection d'un film, ciné club, moment festif, temps convivial, temps de convivialité, after work, afterwork, quiz, tombola, récital*, pièce de théâtre, rencontre conviviale, networking, animation musicale, soirée festive, veillée festive, apéro, vernissages",
      ),
      closing: list(
        "clôture*, conclusion*, synthèse*, mot de la fin, mots de clôture, mot de clôture, fin, discours de clôture, séance de clôture, bilan, évaluation, mot de conclusion, mots de conclusion, mots de la fin, cérémonie de clôture, clôture des travaux, fin de journée, fin de la journée, fin des travaux, fin de la réunion, fin de réunion, fin de la conférence, fin du colloque, fin du séminaire, fin de la rencontre, fin de séance, fin de la séance, fin du programme, fin de la formation, fin de l'atelier, fin des activités, fin de la manifestation, fin et conclusions, remerciements, au revoir, synthèse, bilan de la journée, conclusions et perspectives, conclusion et perspectives, perspectives et conclusion, bilan et perspectives, évaluation de la journée, évaluation de la formation, résumé de la journée, rapport de synthèse, restitution finale, fin de la matinée, fin de matinée, fin de l'après midi, fin de la soirée",
      ),
      departure: list(
        "fermeture des portes, fin de la visite, départ des participants, retour en bus, départ, départs, départ du bus, départ des bus, fin de visite",
      ),
      other: list(
        "fin de, fin du, fin des, fin d, accueil de, accueil des, accueil du, accueil d, arrivée de, arrivée des, arrivée du, évaluation de, évaluation des, évaluation du, pause carrière, messe*, eucharistie, culte, célébration eucharistique, déplacement vers, transfert vers, changement de salle, départ en retraite, départ volontaire, conférence de presse, formation initiale, bilan de, bilan des, bilan du",
      ),
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
        "intervenant*, intervenante*, orateur*, oratrice*, avec, par, présenté par, animé par, conférencier*, présentée par, intervenant es, interviennent, intervient, présentation par, avec la participation de, assuré par, assurée par, proposé par, proposée par, donné par, donnée par, introduit par, ouvert par, ouverte par, par le, par la, avec entre autres, entre autres avec, avec notamment, notamment avec",
      ),
      keynote: list("conférencier invité, conférencière invitée"),
      panelist: list("panéliste*, participants, invités, intervenants de la table ronde"),
      moderator: list(
        "modérateur*, modératrice*, modération, animateur*, animatrice*, animation, modéré par, modérée par, animée par, modérateur de la séance, modératrice de la séance, modérateur de séance, modératrice de séance",
      ),
      chair: list(
        "président*, présidente*, présidence, présidé par, présidée par, sous la présidence de, président de séance, présidente de séance, présidence de séance, président de la séance, présidente de la séance",
      ),
      rapporteur: list("rapporteur*, rapporteure*, rapporteuse*"),
      facilitator: list("facilitateur*, facilitatrice*, formateur*, formatrice*"),
      expert: list("expert*, experte*, discutant*, discutante*"),
    },
    of: list("de, du, de la, des, d"),
    with: list("avec"),
    sequels: list(
      "suivi de, suivie de, suivis de, suivies de, suivi d, suivie d, suivi du, suivie du, à la suite, à l'issue",
    ),
    remarks: list(
      "entrée libre, entrée gratuite, rendez vous, point de rendez vous, départ depuis, départ à, sur inscription, inscription obligatoire, réservation obligatoire, sur réservation, ouvert à tous, places limitées, gratuit, ensuite, puis, à l'issue, à la suite, suivra, suivront, seront présents, tous sont invités",
    ),
    makers: list(
      "mise en scène, mise en scène de, mis en scène par, mise en scène par, réalisé par, réalisation, un film de, une pièce de, chorégraphie, chorégraphie de",
    ),
    agendaPoints: list("point"),
    honorifics: list(
      "dr, pr, prof, m, mme, mlle, me, mm, monsieur, madame, maître, mgr, père, sœur, sénateur, sénatrice, député, députée, maire, docteur, professeur, ministre, préfet, préfète, juge, abbé, commissaire, capitaine, frère, procureur, procureure, bâtonnier, bâtonnière, recteur, rectrice, journaliste, psychologue, avocat, avocate, directeur, directrice",
    ),
    rooms: list(
      "salle*, auditoire, amphithéâtre, amphi, auditorium, foyer, hall, aula, grande salle, restaurant, salon, scène, cour, amphis, grand amphi, chapelle, église, cathédrale, cimetière, bibliothèque, terrasse, mezzanine, chapiteau, terrain",
    ),
    venues: list(
      "hôtel, université*, palais, centre, parlement, institut*, école, bibliothèque, musée, mairie, ministère, maison, campus, faculté, cité, hotel, église, cathédrale, château, parc, place, jardin, théâtre, académie, lycée, collège, préfecture, hôtel de ville, villa, gymnase, laboratoire, cinéma, stade, réfectoire, bâtiment",
    ),
    outdoors: list("en extérieur, à l'extérieur, en plein air, dehors, extérieur"),
    bodies: list(
      "police, service, services, office, tribunal, agence, conseil, fondation, association, union, réseau, commission, comité, institut, fédération, ministère, université, collège, école, hôpital, académie, mairie, préfecture, chorale, orchestre, ensemble",
    ),
    bands: list(
      "chorale, chœur, orchestre, ensemble, quatuor, trio, duo, fanfare, groupe, harmonie, compagnie",
    ),
    placeLabels: list("lieu, où, adresse, endroit"),
    timeLabels: list(
      "heure, heures, horaire, horaires, quand, durée, date limite, téléphone, tél, date, tarif, prix, heures d'ouverture, contact, personne à contacter, renseignements, contacts",
    ),
    openHours: list(
      "ouvert, ouverte, ouverts, ouvertes, permanence, samedis, dimanches, jours fériés",
    ),
    dateLabels: list("date, dates, quand"),
    soon: list("demain, aujourd'hui, ce soir, après demain"),
    otherDates: list(
      "publié*, publication, posté*, mis à jour, mise à jour, modifié*, date limite, au plus tard, inscription*, inscrire, candidature*, loi, directive, décret, arrêté, règlement, communiqué, archives, prochains événements, autres événements, actualités, en date du, avant le, jusqu'au, prochaine séance, prochaine session, prochaine rencontre, prochain rendez-vous, prochaine édition",
    ),
    stamps: list(
      "envoyé, envoyé le, dernière mise à jour, dernière mise à jour le, mis à jour, mis à jour le, mise à jour, modifié le, dernière modification, publié, publié le, posté le, créé le, imprimé le, consulté le, reçu le",
    ),
    mail: {
      subject: list("objet, sujet"),
      other: list("de, envoyé, à, cc, cci, date, pièces jointes, répondre à"),
      wrote: list("a écrit, écrit"),
    },
    parallel: list("parallèle*, en parallèle, simultané*, au choix, à choisir, simultanément"),
    together: list(
      "ateliers, ateliers pratiques, ateliers thématiques, sessions, groupes de travail, groupes, panels, tables thématiques",
    ),
    talks: list(
      "communications, exposés, interventions, présentations, contributions, conférences",
    ),
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
      length: list("durée, minutes, min"),
      room: list("salle, lieu, où, endroit"),
    },
    units: list(
      "millions, million, milliards, milliard, mille, pour cent, euro, euros, eur, km, kg, personnes, participants, victimes, cas, ans, pages, points, francs",
    ),
    daily: list(
      "chaque jour, tous les jours, chaque fois, chaque soir, tous les soirs, chaque matin, tous les matins, toujours, quotidiennement",
    ),
    endsAt: list("fin, se termine, se terminera, fin de la soirée"),
    lasts: list("dure, durent, durera, dureront, durée"),
    workshops: list("atelier*, groupe, workshop*"),
    rounds: list("tour, tours, rotation*, séries"),
    told: {
      happens: list(
        "a lieu, ont lieu, aura lieu, auront lieu, se tient, se tiennent, se tiendra, se tiendront, se déroule, se déroulera, se dérouleront, commence, commencent, commencera, commenceront, débute, débutent, débutera, débuteront, suit, suivra, suivront, est prévu, est prévue, sont prévus, sont prévues, sera prévu, sera célébré, sera célébrée, il y a, il y aura, s'ouvrira, nous retrouverons, nous retrouverons tous, nous nous retrouverons, nous nous retrouvons, est programmé, est programmée, sont programmés, sont programmées, sera projeté, sera projetée, est projeté, sera proposé, sera proposée, seront proposés, seront proposées, sera servi, sera donné, sera donnée, s'ouvre, se poursuit, se poursuivra, débutera, sont attendus, est fixé, est fixée, reprend, reprendra, reprennent",
      ),
      leadsTo: list(
        "suivi de, suivie de, suivis de, suivi d', suivie d', suivi par, suivie par, nous retrouverons pour, sont invités à, sont conviés à, place à, suivi, suivie, suivis, suivies",
      ),
      particles: [],
      titled: list("intitulé, intitulée, ayant pour thème, sous le titre"),
      openedBy: list("par, pour, avec, de, d', du"),
      definite: list("le, la, les, l'"),
      indefinite: list("un, une, des"),
      whole: list(
        "événement, manifestation, programme, journée, soirée, matinée, fête, festival, rassemblement, semaine, vente, saison, nous, vous, on",
      ),
      and: list("et, puis, tandis que"),
    },
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
      "une demi douzaine de": 6,
      "une dizaine de": 10,
      "une douzaine de": 12,
      "deux douzaines de": 24,
      "trois douzaines de": 36,
      "quatre douzaines de": 48,
      "une quinzaine de": 15,
      "une vingtaine de": 20,
      "une trentaine de": 30,
      "une quarantaine de": 40,
      "une cinquantaine de": 50,
      "une soixantaine de": 60,
      "une septantaine de": 70,
      "une huitantaine de": 80,
      "une nonantaine de": 90,
      "une centaine de": 100,
      "une demi centaine de": 50,
      "deux centaines de": 200,
      "trois centaines de": 300,
    },
    articles: list("un, une"),
  },
  attendance: {
    endings: list("es, e, s, x"),
    secondForms: list(
      "trices, trice, rices, rice, ère, ères, euse, euses, ne, nes, e, es, re, le, s",
    ),
    abbreviations: list("no, art, dr, prof, st, mme, mlle, pers"),
    noun: "first",
    participants: list(
      "participant, participants, participante, participantes, présents, personnes présentes, auditeurs, auditrices, visiteurs, internautes, apprenant, apprenants, apprenante, apprenantes, stagiaires, congressistes, spectateurs",
    ),
    persons: list(
      "pers, personne, personnes, professionnel, professionnels, professionnelle, professionnelles, expert, experts, experte, expertes, spécialiste, spécialistes, praticien, praticiens, intervenants, invité, invités, stagiaire, stagiaires, acteurs, femme, femmes, homme, hommes",
    ),
    representatives: list(
      "représentant, représentants, représentante, représentantes, délégué, délégués, déléguée, déléguées, membre, membres, agent, agents, agente, agentes, employé, employés, employée, employées, collaborateurs, salariés, inspecteur, inspectrice, inspecteurs, inspectrices, commandant, commandante, commandants, commissaire, commissaires, capitaine, capitaines, lieutenant, lieutenante, lieutenants, adjudant, adjudante, adjudants, brigadier, brigadière, brigadiers, major, colonel, colonels, officier, officière, officiers, officières",
    ),
    occupations: list(
      "interprète, interprètes, traducteur, traductrice, traducteurs, traductrices, notaire, notaires, pompier, pompiers, militaire, militaires, soldat, soldats, enseignant, enseignante, enseignants, enseignantes, formateur, formatrice, formateurs, formatrices, éducateur, éducatrice, éducateurs, éducatrices, médiateur, médiatrice, médiateurs, médiatrices, conseiller de probation, conseillers de probation, conseiller, conseillère, conseillers, conseillères, élu, élue, maire, maires, prêtre, prêtres, pasteur, pasteurs, religieuse, religieuses, bénévole, bénévoles, entrepreneur, entrepreneurs, agriculteur, agriculteurs, ingénieur, ingénieurs, architecte, architectes, économiste, économistes, comptable, comptables, pharmacien, pharmacienne, pharmaciens, dentiste, dentistes, sage femme, sages femmes, thérapeute, thérapeutes, psychiatre, psychiatres, criminologue, criminologues, sociologue, sociologues, juriste, juristes, élève, élèves, écoliers, parent, parents, diplômés, bibliothécaire, bibliothécaires, directeur, directrice, directeurs, directrices, coordinateur, coordinatrice, coordinateurs, coordinatrices, coordonnateur, coordonnatrice, secrétaire, secrétaires, douanier, douaniers, surveillant pénitentiaire, surveillants pénitentiaires, animateur, animatrice, animateurs, animatrices, consultant, consultante, consultants, militants, artiste, artistes, député, députée, huissier, huissiers, députés, députées, parlementaire, parlementaires, sénateur, sénatrice, adjoint au maire, adjointe au maire, adjoints au maire, adjoint, adjointe, adjoints, adjointes, préfet, préfète, préfets, sous préfet, sous préfète, recteur, rectrice, doyen, doyenne, évêque, imam, imams, rabbin, président, présidente, présidents, présidentes, vice président, vice présidente, vice présidents, trésorier, trésorière, modérateur, modératrice, observateur, observatrice, observateurs, photographe, photographes, technicien, technicienne, techniciens, techniciennes, analyste, analystes, auditeur de justice, auditeurs de justice, greffier, greffière, greffiers, greffières, ministre, ministres, historien, historienne, historiens, principal de collège, proviseur, proviseure, proviseurs, professeur, professeure, professeurs, professeures, instituteur, institutrice, instituteurs",
    ),
    soleOffices: list(
      "le maire, le préfet, le sous préfet, le gouverneur, le évêque, le curé, le pasteur, le rabbin, le recteur, le doyen, le directeur, le directeur adjoint, le directeur général, le président, le vice président, le secrétaire, le secrétaire général, le trésorier, le coordinateur, le coordonnateur, le ministre, le secrétaire d'État, le consul, le commandant, le commissaire, le proviseur, le principal du collège, le premier adjoint, le bâtonnier, le défenseur des droits, le modérateur, le formateur, la maire, la préfète, la sous préfète, la rectrice, la doyenne, la directrice, la directrice adjointe, la directrice générale, la présidente, la vice présidente, la secrétaire, la secrétaire générale, la trésorière, la coordinatrice, la coordonnatrice, la ministre, la consule, la commandante, la commissaire, la proviseure, la première adjointe, la bâtonnière, la modératrice, la formatrice, l'évêque, l'imam, l'ambassadeur, l'ambassadrice, l'interprète, l'adjoint au maire, l'adjointe au maire, l'animateur, l'animatrice, le capitaine, le lieutenant, le colonel, le major, le brigadier, le représentant, le délégué, la capitaine, la lieutenante, la représentante, la déléguée, l'inspecteur, l'inspectrice, l'adjudant, l'adjudante, le chef, le responsable, la cheffe, la responsable",
    ),
    professions: {
      "police-officer": {
        nouns: list(
          "officier, officière, officiers, officières, agent, agente, agents, agentes, inspecteur, inspectrice, inspecteurs, inspectrices, commissaire, commissaires, commandant, commandante, commandants, capitaine, capitaines, lieutenant, lieutenante, lieutenants, brigadier, brigadière, brigadiers, major, gardien, gardienne, gardiens, fonctionnaire, fonctionnaires",
        ),
        of: list("police"),
      },
      "university-teacher": {
        nouns: list(
          "professeur, professeure, professeurs, professeures, enseignant, enseignante, enseignants, enseignantes",
        ),
        of: list("université"),
      },
    },
    from: list(
      "de, d', des, du, de la, de l', au sein de, au sein du, au sein de la, auprès de, auprès du, issus de, issus du, issus des, venant de, provenant de, relevant de, au nom de",
    ),
    speaksFor: list("au nom de"),
    place: list("à, en, au, aux"),
    event: list("à, au, aux, en"),
    and: list(
      "et, ainsi que, ainsi qu', plus, de même que, suivis de, suivi de, suivis par, en outre",
    ),
    or: list("ou, ou bien"),
    articles: list("le, la, les, l', un, une, des, autres, autre"),
    total: list(
      "sous-total, somme, total général, total, au total, en tout, un total de, nombre total de, nombre de participants, total des participants, total participants",
    ),
    namely: list(
      "à savoir, soit, comme suit, répartis comme suit, répartis en, composé de, composés de",
    ),
    including: list(
      "dont, parmi lesquels, parmi lesquelles, parmi eux, parmi, y compris, notamment, d'entre eux",
    ),
    both: list("tous deux, toutes deux, tous, toutes"),
    each: list(
      "chacun, chacune, chaque, par groupe, par table, par équipe, par tribunal, par pays, par institution, par organisation, par département, par région, par école, par ville, par classe, par délégation",
    ),
    were: list("étaient, était, sont, est"),
    ofThem: list(
      "d'entre eux, d'entre elles, des participants, personnes, participants, autres, de plus, supplémentaires, d'entre ces, des inscrits",
    ),
    them: list("d'entre eux, d'entre elles, parmi eux, parmi elles"),
    address: list("m, mme, mlle, monsieur, madame, mademoiselle, maître, me, dr, pr, prof"),
    offices: list(
      "juge, procureur, procureure, ministre, commissaire, président, présidente, avocat, avocate",
    ),
    nameParticles: list("de, la, le, du"),
    vague: list(
      "plusieurs, quelques, de nombreux, de nombreuses, divers, diverses, beaucoup de, des centaines de, des milliers de, des dizaines de, plusieurs centaines de, plusieurs milliers de, plusieurs dizaines de, quelques centaines de, quelques dizaines de, quelques milliers de, une poignée de, un groupe de, un certain nombre de, nombre de, bon nombre de, maints",
    ),
    between: list("entre"),
    ratio: list("sur"),
    beside: list(
      "ainsi que, ainsi qu', avec, accompagnés de, plus, de même que, accompagnées de, accompagnés par",
    ),
    except: list(
      "sans compter, hors, hormis, excepté, sauf, en dehors de, non compris, sans les, à l'exception de, à l'exclusion de, représentant, au nom de, qui représentent",
    ),
    forWhom: list("pour"),
    givenBy: list(
      "animé par, animée par, animés par, dirigé par, dirigée par, organisé par, organisée par, encadré par, encadrée par, encadrés par, dispensé par, dispensée par, assuré par, assurée par, donné par, donnée par, présenté par, présentée par, modéré par, modérée par, ouvert par, ouverte par, formés par, formées par, animées par, organisées par, organisés par, dispensées par, dispensés par, assurées par, présentées par, exposé de, exposés de, intervention de, interventions de, présentation de, présentations de, allocution de, allocutions de, discours de, communications de",
    ),
    about: list("environ, près de, plus de, quelque, au moins, jusqu'à, presque, moins de"),
    orSo: list("ou plus, ou moins, et plus, environ"),
    ages: list(
      "âgés, âgées, âgé, âgée, âge moyen, un âge moyen, avec un âge moyen, d'un âge moyen, dont l'âge moyen, moyenne d'âge, une moyenne d'âge, d'une moyenne d'âge, avec une moyenne d'âge, âge médian, l'âge de, âge de",
    ),
    older: list("de plus de, de moins de, au dessus de, au dessous de"),
    adverbs: list(
      "finalement, seulement, effectivement, en fin de compte, au final, en réalité, réellement, chaque année, chaque fois, chaque mois, chaque semaine, chaque jour, aussi, également",
    ),
    attended: list(
      "ont participé, a participé, participé, participaient, présent, présents, présente, présentes, présence, ont assisté, assisté, a réuni, réuni, ont réuni, réunissait, a rassemblé, rassemblé, ont pris part, pris part, participants, accueilli, a regroupé, regroupé, ont regroupé, regroupant, réunissant, rassemblant, réunit, formé, formés, formées, participation, ont suivi, venus, ont rassemblé, il y avait, on comptait, suivie par, suivi par, fréquenté par, se sont réunis, se sont réunies, se sont retrouvés, dans la salle, ont bénéficié, bénéficié, sensibilisés, sensibilisées, se sont rendus, se sont déplacés, se sont déplacées, ont répondu présent, prennent part, participent, a mobilisé, mobilisé, étaient là, sont en formation, en formation, session de formation de, formation de, ont entamé, ont bouclé, ont achevé, prend part, participe, regroupe, rassemble, réunissent, se réunissent, se retrouvent, sont réunis, ont échangé, étaient de la partie, ont terminé la formation, se sont présentés, se sont présentées, ont émargé, émargé, sont venus, sont venues, est venu, en salle, venues, ont fait le déplacement, a attiré, affluaient, se sont pressés, se sont pressées, ont rempli la salle, ont signé la feuille, ont planché, étaient sur place, a suivi la formation, a suivi le cours, a suivi les travaux, a suivi le séminaire, a suivi la conférence, a suivi l'atelier, s'est réunie, s'est retrouvée, s'est rendue, s'est déplacée, s'est présentée, s'est pressée, est venue, était là, a émargé, a fait le déplacement, a répondu présent, a terminé la formation, a rempli la salle, a signé la feuille, à la même table, autour de la table, autour de la même table, autour d'une même table, autour d'une table",
    ),
    gathered: list(
      "ont participé, participent, a réuni, ont réuni, réunit, a regroupé, ont regroupé, a rassemblé, ont rassemblé, réunissant, regroupant, rassemblant, participation de, participation d', présence de, présence d', a accueilli, ont pris part, étaient présents, étaient présentes, ont assisté, sont venus, formés, ont été formés, ont été formées, suivie par, suivi par, fréquenté par, session de formation de, formation de, regroupe, rassemble, ont suivi, sont venues, étaient là, se sont présentés, se sont présentées, ont fait le déplacement, se sont pressés, a participé, a pris part, a assisté, était présente, est venue, ont débattu avec, ont dialogué avec, ont échangé avec",
    ),
    sent: list(
      "était présent avec, était présente avec, étaient présents avec, étaient présentes avec, était représenté par, était représentée par, étaient représentés par, étaient représentées par, a été représenté par, a été représentée par, représenté par, représentée par, représentés par, représentées par, a participé avec, est venu avec, est venue avec, a envoyé, ont envoyé, avait envoyé, a délégué, ont délégué, a dépêché",
    ),
    stops: list(
      "par, ont, a, était, étaient, sont, est, qui, que, participé, assisté, présents, présentes, lors, pendant, pour, afin, ayant, mais, tandis, avaient, spécialisés dans, spécialisées dans, spécialisés en, spécialisées en, spécialisé dans, spécialisée dans, sur, contre, dans le cadre, sous, figurent, figuraient, restent, restaient, attendent, attendaient, placé, placés, placées, mis, mises, se, n', ne, refusées, refusés, venues, venus, suivaient, participaient, reçu, obtenu, doivent, devaient, pu, peuvent, pouvaient, s', nous, en ligne, suivent, y, puis, font, l'ont fait, ouvrit, ouvrirent, parla, parlèrent, conclut, conclurent",
    ),
    things: list(
      "jour, jours, heure, heures, minute, minutes, semaine, semaines, mois, an, ans, année, années, euro, euros, pour cent, million, millions, milliard, milliards, mille, pays, session, sessions, séance, séances, panel, panels, atelier, ateliers, organisations, organisation, institutions, institution, édition, éditions, réunion, réunions, conférence, conférences, thème, thèmes, page, pages, dossiers, villes, ville, régions, région, groupes, groupe, fois, webinaires, modules, cours, formations, séminaires, recommandations, propositions, projets, activités, entreprises, sociétés, écoles, villages, points, stands, rapports, entretiens, questionnaires, appels, exemplaires, interventions, questionnaire, formulaires, réponses, arrestations, condamnations, enquêtes, suspects, prévenus, places, salles, langues, leçons, départs, pouvoirs, classes, budget, coût, coûts, dépenses, frais, financement, recettes, dons, téléphone, fax, code postal, température, programme, programmes, sessions de formation, journées, campagnes, certificats, cycles, stages, actions",
    ),
    groupsOf: list(
      "groupes de, groupes d', équipes de, tables de, classes de, promotions de, délégations de",
    ),
    sessions: list(
      "jour, journée, session, séance, atelier, module, formation, cours, séminaire, webinaire, réunion, édition, semaine",
    ),
    bodies: list(
      "commune, communes, mairies, ministères, ambassades, ong, associations, fondations, syndicats, universités, tribunaux, conseils, hôpitaux, paroisses, états membres",
    ),
    inNames: list(
      "groupe, fonds, club, équipe, prix, clinique, foyer, projet, paroisse, diocèse, ordre, soeurs, mission, prison, parquet, barreau, cabinet, société, entreprise, presse, radio, résidence, espace, refuge, croix, amicale, mouvement, collectif, compagnie, coopérative, ligue, secours, lycée, établissement",
    ),
    areas: list(
      "ville, région, département, province, district, quartier, commune, zone, nord, sud, est, ouest, centre, banlieue, environs, pays, canton, village, île, périphérie",
    ),
    plurals: list("s, x"),
    singulars: [],
    numbered: list(
      "article, articles, art, loi, directive, résolution, décret, salle, chapitre, page, jour, phase, module, lot, annexe, no, numéro, alinéa, objectif, tableau, figure, partie, groupe, classe, point, niveau, version, étape, question, convention",
    ),
    kinds: list("ong, osc"),
    measures: {
      attended: list("répond* invitation*, invitation* répond*, accept* invitation*"),
      "turned-away": list(
        "pas confirm*, refusé*, pas accept*, refus*, éconduit*, pas pu accueilli*, pas pu être, pas être accueilli*, faute de place*, rejeté*, pas retenu*, pas été retenu*, manque de place*, sans place, pas trouvé de place, n' ont pu être, écarté*, pas admis*, recalé*, laissé* de côté",
      ),
      waitlisted: list(
        "liste d' attente, liste attente, liste complémentaire, en attente, liste de réserve",
      ),
      interested: list(
        "manifesté intérêt, exprimé intérêt, intéressé*, suscité intérêt, l' intérêt de, marqué intérêt, montré intérêt, témoigné intérêt, fait part intérêt, dit* intéressé*, candidat*, candidature*, demandes de participation, demandé à participer, souhait* participer, postulé*, voulai* participer, voulu participer, ont demandé, fait acte de candidature, demandes, demandes inscription*, demandes d' inscription*",
      ),
      confirmed: list(
        "confirmé*, confirmation*, confirm*, accepté*, retenu*, obtenu place, reçu place, validé*, répondu favorablement, répondu positivement, admis*, dit oui",
      ),
      planned: list(
        "prévu*, attendu*, envisagé*, participeront, prendront part, seront présents, seront formés, assisteront, sera formé, on attend, on attendait, destiné*, conçu*, calibré*, tablait, tablions, tablaient, comptait sur, comptions sur, comptaient sur, espér*, dimensionné*, prévoyait, prévoyaient, prévoyions, pensé* pour, visait, attendions, attendaient, attendait, accueillera, accueilleront, réunira, réuniront, rassemblera, rassembleront, regroupera, formera, formeront, bénéficieront, suivront, seront formées, seront présentes, prendra part, participera, il y aura, attendons, on prévoit, prévoyons",
      ),
      invited: list("invité*, invitation*, convié*"),
      capacity: list(
        "capacité*, places, place pour, peut accueillir, pouvait accueillir, pouvant accueillir, peut recevoir, pouvait recevoir, contenir, jauge, limité* à, contenance, places disponibles, places assises, offre places, dispose de places",
      ),
      "attended-online": list(
        "internautes, en ligne, à distance, en visioconférence, visioconférence, en visio, par visio, connecté*, connexion, distanciel, en streaming, streaming, diffusion en direct, par zoom, via zoom, sur zoom, derrière leur écran, webdiffusion, par internet, sur internet, virtuellement, en virtuel",
      ),
    },
    entries: list(
      "candidature, candidatures, demandes, demandes de participation, inscriptions, inscription, places, place, invitations, manifestations d'intérêt, réservations, réponses positives, billets, pré inscriptions",
    ),
    uncounted: list(
      "inscrit*, inscrites, excusé, excusés, excusée, excusées, absent, absents, absente, absentes, sélectionn* pour particip*, désisté*, annulé*, décliné*, inscription*, pas venu*, empêché, empêchés, empêchée, empêchées, manquaient, manquait, manquent, manquant*, fait défaut, faisaient défaut, arrêté, arrêtés, arrêtées, interpellé*, condamné*, inculpé*, tués, tuées, blessé*, recruté*, embauché*, licencié*",
    ),
    denies: list("pas, jamais, non, n'ont pu, n'a pu, n'avaient pu"),
    deniesNot: list(
      "pas seulement, pas uniquement, pas moins de, pas moins d', non seulement, non moins de, pas compris, non compris",
    ),
    noneOf: list("aucun des, aucun de, aucun d'entre, aucune des, aucune de, pas un des"),
    infinitives: list(
      "participer, assister, venir, être présent, être là, prendre part, se joindre, se rendre, se déplacer, se présenter, suivre",
    ),
    elsewhen: list(
      "l'an passé, l'an dernier, l'année dernière, l'année précédente, années précédentes, par rapport à, édition précédente, en moyenne, une moyenne de, moyenne de, par jour",
    ),
    afterEvent: list("après, à la suite de, à l'issue de, suite à"),
    whichEvent: list("à laquelle, auquel, où, qui"),
    since: list("depuis"),
    relatives: list("qui, lesquels, lesquelles"),
    columns: {
      personal: list(
        "nom, noms, prénom, prénoms, nom et prénom, nom prénom, prénom et nom, nom de famille, nom complet, nom du participant, contact, contacts, personne de contact, coordonnées, téléphone, numéro de téléphone, tél, portable, e-mail, email, courriel, âge, année de naissance, date de naissance, signature, émargement",
      ),
      number: list("nombre, nombre de participants, effectif, participants, personnes, total"),
      institution: list("institution, organisme, organisation, structure, employeur"),
      share: list("part, pourcentage, pour cent, proportion, taux"),
      sexes: list("femmes, hommes, f, h, m, filles, garçons, non binaires"),
      present: list(
        "présents, présentes, venus, sur place, en présentiel, présentiel, présence, présences, ont participé, effectifs",
      ),
      others: list(
        "victimes, victimes identifiées, survivantes, bénéficiaires, habitants, population, usagers",
      ),
    },
  },
};
