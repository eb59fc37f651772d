// Data, hence long.
import type { Language } from "./language.ts";
import { list, lists } from "./list.ts";

export const german: Language = {
  tag: "de",
  programme: {
    common: list(
      "der, die, das, und, in, zu, den, von, mit, für, auf, ist, im, dem, des, ein, eine, zur, zum, bei, an, nach, sind, wird, werden, oder, als, aus, über, nicht, am, wir",
    ),
    months: lists(
      "januar, jan, jänner; februar, feb; märz, mrz, mär; april, apr; mai; juni, jun; juli, jul; august, aug; september, sept, sep; oktober, okt; november, nov; dezember, dez",
    ),
    weekdays: lists(
      "montag, mo; dienstag, di; mittwoch, mi; donnerstag, do; freitag, fr; samstag, sa, sonnabend; sonntag, so",
    ),
    day: list("tag, veranstaltungstag, konferenztag, tagungstag, kongresstag"),
    ordinals: lists(
      "erster, erste, eins; zweiter, zweite, zwei; dritter, dritte, drei; vierter, vierte, vier; fünfter, fünfte, fünf",
    ),
    clock: {
      at: list("um, gegen, uhrzeit"),
      hourLead: list("um, kl"),
      from: list("von, ab, zwischen"),
      to: list("bis, und, bis ca"),
      until: list("bis, bis ca, bis etwa"),
      about: list("ca, circa, etwa, ungefähr, gegen"),
      hour: list("uhr, h"),
      noon: list("mittag"),
      midnight: list("mitternacht"),
    },
    minutes: list("min, minute, minuten"),
    hours: list("h, std, stunde, stunden"),
    kinds: {
      registration: list(
        "anmeldung*, registrierung*, einlass, ankunft*, ankommen*, anreise*, check in, ankommen und kaffee, empfang der teilnehmenden, eintreffen*, stehkaffee und anmeldung, öffnung tagungsbüro, öffnung des tagungsbüros, eröffnung des tagungsbüros, tagungsbüro",
      ),
      opening: list(
        "begrüßung*, eröffnung*, grußwort*, willkommen*, einführung*, einleitung*, auftakt*, vorstellungsrunde",
      ),
      keynote: list(
        "keynote*, impulsvortrag*, eröffnungsvortrag*, hauptvortrag*, festvortrag*, festrede",
      ),
      presentation: list(
        "vortrag*, vorträge, präsentation*, impuls*, referat*, *vortrag, *vorträge, fallbeispiel*, vorstellung*, input*, lesung, praxisbericht*, bericht*, fachvortrag*",
      ),
      plenary: list("plenum*, plenar*, plenarsitzung, plenarvortrag"),
      panel: list("podium*, podiumsdiskussion*, panel*, podiumsgespräch*, expertenrunde"),
      workshop: list(
        "workshop*, arbeitsgruppe*, ag phase, fachforum, fachforen, kleingruppe*, parallele workshops, parallele foren, foren, forum, schulung*, gruppenarbeit*, arbeitsphase*, ateliers, thementische, parallele sessions, workshopphase",
      ),
      discussion: list(
        "diskussion*, world café, *diskussion, austausch*, fragerunde*, runder tisch, aussprache, debatte*, rückfragen, fragen*, gespräch*, dialog*, abschlussdiskussion, gesprächsrunde",
      ),
      break: list("pause*, kaffeepause*, *pause, kaffee*, teepause, imbisspause"),
      meal: list(
        "mittagessen*, mittagspause*, mittagsimbiss*, abendessen*, imbiss*, frühstück*, buffet*, lunch*, dinner*, *buffet, mittagsbuffet, gemeinsames mittagessen, gemeinsames abendessen, mittag, mahlzeit*",
      ),
      social: list(
        "empfang*, sektempfang*, umtrunk*, get together*, ausklang*, netzwerken, konzert*, stadtführung*, abendveranstaltung*, geselliger abend, stehempfang, führung*, kulturprogramm*, gemeinsamer ausklang, networking, kinoabend, rahmenprogramm, stadtrundfahrt*, besichtigung*, besuch des, besuch der, *führung",
      ),
      closing: list(
        "abschluss*, schluss, schlusswort*, verabschiedung*, ende*, zusammenfassung*, resümee*, fazit*, ausblick*, schlussrunde, veranstaltungsende, ende der veranstaltung, tagungsende, abschlussplenum, auswertung*, feedback*, feierabend",
      ),
      departure: list("abreise*, abfahrt*, ende der tagung und abreise"),
    },
    eventKinds: {
      conference: list(
        "konferenz*, tagung*, kongress*, symposium, fachtagung*, fachtag*, forum, gipfel, *tagung, *konferenz, *kongress",
      ),
      consultation: list("konsultation*, anhörung*"),
      roundtable: list("runder tisch, rundtisch*, roundtable*, runden tisch, fachgespräch*"),
      workshop: list("workshop*"),
      training: list("schulung*, fortbildung*, weiterbildung*, training*, lehrgang*"),
      seminar: list("seminar*, webinar*, studientag*"),
      launch: list("auftaktveranstaltung*, launch*, startschuss"),
      meeting: list(
        "treffen*, sitzung*, versammlung*, besprechung*, *treffen, *versammlung, *sitzung",
      ),
      "high-level-meeting": list("treffen auf hoher ebene, konferenz auf hoher ebene"),
    },
    roles: {
      speaker: list(
        "referent*, referentin*, referierende*, redner*, mit, vortrag von, sprecher*, es spricht, es sprechen, vortragende*, von, impuls von",
      ),
      keynote: list("keynote speaker*, hauptredner*"),
      panelist: list("podium, teilnehmende, auf dem podium, diskutant*, podiumsgäste, panelist*"),
      moderator: list("moderation*, moderator*, moderatorin*, moderiert von, gesprächsleitung"),
      chair: list("vorsitz*, sitzungsleitung, leitung, vorsitzende*"),
      rapporteur: list("berichterstatter*, berichterstattung"),
      facilitator: list(
        "workshopleitung, begleitung, trainer*, trainerin*, facilitator*, seminarleitung",
      ),
      expert: list("experte*, expertin*, sachverständige*"),
    },
    honorifics: list(
      "dr, prof, herr, frau, mag, dipl, ra, rain, pfarrer, ing, di, olkr, olkr in, oberkirchenrat, bischof, bischöfin, minister, ministerin, bürgermeister, bürgermeisterin, pfarrerin, staatssekretär, staatssekretärin, herrn",
    ),
    rooms: list(
      "saal, *saal, raum, hörsaal, foyer, aula, seminarraum, *raum, zimmer, auditorium, halle, kantine, mensa, cafeteria, bühne, hof, plenarsaal, hauptbühne, kapelle, kirche, dom, friedhof",
    ),
    venues: list(
      "hotel*, universität*, schloss*, zentrum*, *zentrum, bundestag, landtag, institut*, hochschule*, bibliothek*, museum*, akademie*, schule*, ministerium*, rathaus*, haus*, kirche*, tagungshaus, kongresshaus, dom, burg, park, platz, *platz, garten, theater, villa, gymnasium, tagungszentrum",
    ),
    placeLabels: list("ort, veranstaltungsort, tagungsort, wo, adresse, treffpunkt"),
    timeLabels: list(
      "zeit, uhrzeit, wann, öffnungszeiten, dauer, anmeldeschluss, telefon, tel, datum, termin, beginn, kosten, preis, zeitraum, kontakt, ansprechpartner*, auskunft, infos, kontakte",
    ),
    dateLabels: list("datum, termin, wann"),
    otherDates: list(
      "veröffentlicht*, veröffentlichung, publiziert*, erstellt*, aktualisiert*, stand, geändert*, zuletzt, anmeldeschluss, anmeldefrist, anmeldung*, anmelden, frist*, einsendeschluss, spätestens, gesetz*, richtlinie, verordnung, beschluss, pressemitteilung, archiv, weitere veranstaltungen, weitere termine, nächste veranstaltungen, geboren, bis zum, vor dem",
    ),
    parallel: list("parallel*, gleichzeitig*, zeitgleich*, fachforen, wahlweise"),
    sessions: list(
      "workshop, forum, fachforum, arbeitsgruppe, ag, panel, gruppe, session, raum, strang, themenstrang, thementisch, tisch, sektion, block",
    ),
    tracks: list("strang, themenstrang, sektion, schiene"),
    programme: list(
      "programm, tagesordnung, ablauf, agenda, zeitplan, tagesprogramm, tagungsprogramm, programmablauf, programmübersicht, ablaufplan, vorläufiges programm, das programm, gesamtprogramm, detailprogramm, ausführliches programm, programm im überblick",
    ),
    columns: {
      time: list("zeit, uhrzeit, uhr, wann, zeiten"),
      start: list("beginn, von, anfang, start"),
      end: list("ende, bis"),
      title: list(
        "thema*, titel*, programmpunkt*, inhalt*, veranstaltung*, session*, tagesordnungspunkt*, programm*, was, aktivität*, beschreibung*, bezeichnung*",
      ),
      speaker: list(
        "referent*, wer, moderation*, redner*, vortragende*, verantwortlich*, referierende*, leitung, mitwirkende",
      ),
      room: list("raum, ort, saal, wo"),
    },
    units: list(
      "millionen, million, mio, milliarden, mrd, tausend, prozent, euro, eur, chf, km, kg, personen, menschen, teilnehmende, teilnehmer, opfer, fälle, jahre, punkte, seiten, m, stunden, minuten",
    ),
    workshops: list("workshop*"),
    rounds: list("runde*, durchgänge*, durchgängen"),
  },
  numbers: {
    fromZero: list(
      "null, eins/ein, zwei/zwo, drei, vier, fünf, sechs, sieben, acht, neun, zehn, elf, zwölf, dreizehn, vierzehn, fünfzehn, sechzehn, siebzehn, achtzehn, neunzehn",
    ),
    tens: list("zwanzig, dreißig/dreissig, vierzig, fünfzig, sechzig, siebzig, achtzig, neunzig"),
    onePiece: { first: "units", linker: "und" },
    hundreds: list(
      "hundert/einhundert, zweihundert, dreihundert, vierhundert, fünfhundert, sechshundert, siebenhundert, achthundert, neunhundert",
    ),
    thousands: list("tausend"),
    oneThousand: list("tausend, eintausend"),
    rough: { "ein Dutzend": 12, "ein halbes Dutzend": 6, "zwei Dutzend": 24 },
    articles: list("ein, eine, einen, einem, einer"),
  },
  attendance: {
    endings: list("innen, in, en, es, e, n, s"),
    noun: "last",
    compounds: true,
    capitalNouns: true,
    participants: list(
      "Teilnehmer, Teilnehmern, Teilnehmerin, Teilnehmerinnen, Teilnehmende, Teilnehmenden, Anwesende, Anwesenden, Besucher, Besuchern, Besucherin, Besucherinnen, Besuchende, Zuhörer, Zuhörende, Zuhörern, Lehrgangsteilnehmer, Kursteilnehmer, Kursteilnehmende, Kongressteilnehmer, Zuschauer, Zuschauerinnen",
    ),
    persons: list(
      "Person, Personen, Menschen, Leute, Fachkraft, Fachkräfte, Fachkräften, Fachleute, Fachleuten, Experte, Experten, Expertin, Expertinnen, Spezialisten, Gast, Gäste, Gästen, Akteure, Praktiker, Frau, Frauen, Mann, Männer, Männern",
    ),
    representatives: list(
      "Vertreter, Vertretern, Vertreterin, Vertreterinnen, Vertretende, Vertretenden, Delegierte, Delegierten, Delegierter, Mitglied, Mitglieder, Mitgliedern, Mitarbeiter, Mitarbeitern, Mitarbeiterin, Mitarbeiterinnen, Mitarbeitende, Mitarbeitenden, Angestellte, Angestellten, Beschäftigte, Beschäftigten",
    ),
    from: list(
      "von, vom, der, des, aus, aus dem, aus der, beim, bei, bei der, von der, von den, seitens, im Auftrag, für",
    ),
    place: list("in, im"),
    and: list("und, sowie, plus, samt, und auch, gefolgt von, außerdem"),
    articles: list(
      "der, die, das, den, dem, des, ein, eine, einem, einer, weitere, weiteren, andere, deren, ganz",
    ),
    total: list(
      "gesamt, insgesamt, Gesamtzahl, Summe, Gesamtzahl der Teilnehmenden, Gesamtzahl der Teilnehmer, Teilnehmerzahl, Teilnehmendenzahl, zusammen, alles in allem",
    ),
    namely: list("nämlich, und zwar, wie folgt, bestehend aus, zusammengesetzt aus, aufgeteilt in"),
    including: list(
      "davon, darunter, von denen, unter ihnen, unter anderem, unter den, einschließlich",
    ),
    both: list("beide, alle"),
    were: list("waren, war, sind, ist"),
    ofThem: list("von ihnen, davon, der Teilnehmenden, der Teilnehmer, Personen, Teilnehmende"),
    address: list("herr, herrn, frau, dr, prof, professor, professorin"),
    offices: list(
      "richter, richterin, staatsanwalt, staatsanwältin, minister, ministerin, kommissar, kommissarin, präsident, präsidentin, rechtsanwalt, rechtsanwältin",
    ),
    vague: list(
      "einige, mehrere, viele, zahlreiche, wenige, verschiedene, tausende, hunderte, dutzende",
    ),
    between: list("zwischen"),
    ratio: list("von, in"),
    beside: list("zusammen mit, gemeinsam mit, sowie, plus, neben, begleitet von, unterstützt von"),
    about: list(
      "etwa, rund, circa, ca, ungefähr, fast, knapp, über, mehr als, mindestens, bis zu, gut, an die",
    ),
    attended: list(
      "nahmen teil, nahm teil, teilgenommen, nahmen, teil, teilnahmen, anwesend, anwesenden, besuchten, besuchte, besucht, zugegen, zusammengebracht, kamen, versammelte, versammelten, Teilnehmende, Teilnehmer, Teilnehmerinnen, vertreten, Teilnahme, geschult, ausgebildet, fortgebildet, begrüßte, begrüßten, begrüßt, versammelt, zusammenkamen, erschienen, Anwesenheit, dabei, trafen sich, zählte, kam, es waren, waren da, folgten der Einladung, mitgemacht, machten mit, kamen zusammen, fanden sich ein, reisten, angereist, anreisten, informierten sich, tauschten sich, diskutierten, gekommen, beteiligten sich, wirkten mit, mitwirkten, sensibilisiert, bildeten sich, schulte, schulten, geschulte, nehmen teil, nimmt teil, trifft sich, treffen sich, versammelten sich, strömten, fand mit, fanden mit, waren dabei, waren mit dabei, besuchen, waren gekommen",
    ),
    gathered: list(
      "Teilnahme von, Anwesenheit von, kamen, versammelte, versammelten, begrüßte, begrüßten, geschult wurden, wurden geschult, anwesend waren, waren anwesend, besucht von, teilgenommen haben, trafen sich, erschienen, schulte, schulten, versammelten sich, strömten",
    ),
    stops: list(
      "durch, nahmen, nahm, waren, war, sind, ist, haben, hat, hatten, teil, anwesend, besuchten, kamen, welche, wurden, wurde, um, während, wobei, teilgenommen, pro, konnten, trafen, informierten, sich, reisten, im Alter",
    ),
    things: list(
      "Tag, Tage, Tagen, Stunde, Stunden, Uhr, Minute, Minuten, Woche, Wochen, Monat, Monate, Jahr, Jahre, Jahren, Euro, Prozent, Million, Millionen, Milliarden, Tausend, Land, Länder, Ländern, Sitzung, Sitzungen, Panel, Panels, Workshop, Workshops, Organisation, Organisationen, Institution, Institutionen, Ausgabe, Treffen, Tagung, Tagungen, Konferenz, Konferenzen, Thema, Themen, Seite, Seiten, Fälle, Fällen, Städte, Städten, Gruppen, Mal, Arbeitsgruppen, Vorträge, Webinare, Webinaren, Module, Modulen, Kurse, Kursen, Seminare, Seminaren, Schulungen, Fortbildungen, Empfehlungen, Vorschläge, Projekte, Projekten, Aktivitäten, Firmen, Unternehmen, Schulen, Orte, Orten, Punkte, Stände, Berichte, Interviews, Fragebögen, Urteile, Anrufe, Exemplare, Veranstaltungen, mehrere hundert, einige hundert, ein paar hundert, Formulare, Antworten, Rückmeldungen, Ermittlungen, Verurteilungen, Festnahmen, Verfahren, Straftäter, Tatverdächtige, Plätze, Räume, Sprachen, Lektionen, Termine",
    ),
    bodies: list(
      "Gemeinden, Kommunen, Ministerien, Botschaften, NGOs, NRO, Vereine, Verbände, Stiftungen, Gewerkschaften, Universitäten, Hochschulen, Gerichte, Krankenhäuser, Bundesländer, Mitgliedstaaten",
    ),
    numbered: list(
      "Artikel, Art, Paragraf, Paragraph, Absatz, Abs, Satz, Gesetz, Richtlinie, Resolution, Raum, Saal, Kapitel, Seite, Tag, Phase, Modul, Los, Anhang, Nr, Nummer, Ziel, Tabelle, Abbildung, Teil, Gruppe, Klasse, Punkt, Stufe, Version, Schritt, Frage, Runde",
    ),
    kinds: list("NGO, NGOs, NRO, NROs"),
    measures: {
      "turned-away": list("nicht bestätig*, abgelehnt*, abgewiesen*, nicht zugelassen*, absage*"),
      waitlisted: list("Warteliste*"),
      interested: list(
        "Interesse bekundet*, Interesse gezeigt*, bekundeten Interesse, interessiert*",
      ),
      confirmed: list("bestätigt*, zugesagt*"),
      planned: list(
        "geplant*, erwartet*, vorgesehen*, werden teilnehmen, nehmen voraussichtlich teil, wird teilnehmen, sollen teilnehmen, erwarte*, rechnet mit",
      ),
      invited: list("eingeladen*, Einladung*"),
      capacity: list("Kapazität*, Plätze"),
      "attended-online": list("online, virtuell*, digital"),
    },
    uncounted: list(
      "angemeldet*, Anmeldung*, registriert*, entschuldigt, abwesend, verhindert, fehlten",
    ),
    elsewhen: list(
      "im Vorjahr, Vorjahr, letztes Jahr, letzten Jahr, vergangenen Jahr, vergangenes Jahr, Vorjahre, im Vergleich zu, verglichen mit",
    ),
    relatives: list("die, deren, welche, der"),
    columns: {
      number: list("Anzahl, Zahl, Personen, Teilnehmende, Teilnehmer, Gesamt"),
      institution: list("Institution, Einrichtung, Organisation, Behörde, Dienststelle"),
    },
  },
};
