// Data, hence long.
import type { Language } from "./language.ts";
import { list, lists } from "./list.ts";

export const german: Language = {
  tag: "de",
  programme: {
    common: list(
      "der, die, das, und, in, zu, den, von, mit, für, auf, ist, im, dem, des, ein, eine, zur, zum, bei, an, nach, sind, wird, werden, oder, als, aus, über, nicht, am, wir, beim, vom, einem, einer, einen, eines",
    ),
    months: lists(
      "januar, jan, jänner; februar, feb; märz, mrz, mär; april, apr; mai; juni, jun; juli, jul; august, aug; september, sept, sep; oktober, okt; november, nov; dezember, dez",
    ),
    weekdays: lists(
      "montag, mo; dienstag, di; mittwoch, mi; donnerstag, do; freitag, fr; samstag, sa, sonnabend; sonntag, so",
    ),
    day: list("tag, veranstaltungstag, konferenztag, tagungstag, kongresstag"),
    dayParts: list(
      "vormittag, nachmittag, abend, vormittags, nachmittags, abends, am vormittag, am nachmittag, am abend",
    ),
    ordinals: lists(
      "erster, erste, eins; zweiter, zweite, zwei; dritter, dritte, drei; vierter, vierte, vier; fünfter, fünfte, fünf; sechster, sechste, sechs; siebter, siebte, sieben",
    ),
    monthDays: lists(
      "erster, ersten, erste; zweite*; dritte*; vierte*; fünfte*; sechste*; siebte*, siebente*; achte*; neunte*; zehnte*; elfte*; zwölfte*; dreizehnte*; vierzehnte*; fünfzehnte*; sechzehnte*; siebzehnte*; achtzehnte*; neunzehnte*; zwanzigste*; einundzwanzigste*; zweiundzwanzigste*; dreiundzwanzigste*; vierundzwanzigste*; fünfundzwanzigste*; sechsundzwanzigste*; siebenundzwanzigste*; achtundzwanzigste*; neunundzwanzigste*; dreißigste*; einunddreißigste*",
    ),
    clock: {
      at: list("um, gegen, uhrzeit"),
      hourLead: list("um, kl"),
      from: list("von, ab, zwischen"),
      to: list("bis, und, bis ca"),
      until: list("bis, bis ca, bis etwa, bis zum, bis spätestens, spätestens bis"),
      about: list("ca, circa, etwa, ungefähr, gegen"),
      hour: list("uhr, h"),
      noon: list("mittag"),
      midnight: list("mitternacht"),
      onwards: list("bis open end, open end, mit offenem Ende"),
      exactly: list("pünktlich"),
      spoken: {
        before: {
          [-30]: list("halb"),
          15: list("viertel nach"),
          [-15]: list("viertel vor, dreiviertel"),
        },
        after: {},
        am: list("morgens, vormittags, am Morgen, am Vormittag"),
        pm: list("nachmittags, abends, am Nachmittag, am Abend"),
      },
    },
    minutes: list("min, minute, minuten"),
    hours: list("h, std, stunde, stunden"),
    lengths: {
      15: list("eine Viertelstunde, Viertelstunde"),
      30: list("eine halbe Stunde, halbe Stunde, einer halben Stunde"),
      45: list("eine Dreiviertelstunde, Dreiviertelstunde"),
      60: list("eine Stunde, einer Stunde"),
      90: list("anderthalb Stunden, eineinhalb Stunden"),
      120: list("zwei Stunden"),
      150: list("zweieinhalb Stunden"),
      180: list("drei Stunden"),
    },
    kinds: {
      registration: list(
        "anmeldung*, registrierung*, einlass, anreise*, check in, ankommen und kaffee, empfang der teilnehmenden, eintreffen*, stehkaffee und anmeldung, öffnung tagungsbüro, öffnung des tagungsbüros, eröffnung des tagungsbüros, tagungsbüro, ankunft, ankunft der teilnehmenden, ankunft der gäste, ankommen, ankommen und begrüßungskaffee, saalöffnung, türöffnung, einchecken, akkreditierung*, eintreffen, empfang der gäste, empfang der teilnehmer, empfang und registrierung, öffnung der türen, einwahl, einloggen, stehkaffee, ankommen bei kaffee",
      ),
      opening: list(
        "begrüßung*, eröffnung*, grußwort*, willkommen*, einführung*, einleitung*, auftakt*, vorstellungsrunde, begrüßungsrunde, begrüßungsworte, eröffnungsworte, eröffnungsrede*, eröffnungsfeier, feierliche eröffnung, grußworte, einstieg, kennenlernrunde, ankommensrunde, einleitende worte, startschuss, auftakt",
      ),
      keynote: list(
        "keynote*, impulsvortrag*, eröffnungsvortrag*, hauptvortrag*, festvortrag*, festrede, eröffnungsreferat*, hauptreferat*, plenarvortrag*, festansprache*",
      ),
      presentation: list(
        "vortrag*, vorträge, präsentation*, impuls*, referat*, *vortrag, *vorträge, fallbeispiel*, vorstellung*, input*, lesung, praxisbericht*, bericht*, fachvortrag*, *referat, *referate, *präsentation, *präsentationen, *bericht, *berichte, *vorstellung, *impuls, *input, buchvorstellung, lesungen, fallvorstellung*, erfahrungsbericht*, pitch, pitches, vorlesung*, demonstration, vorführung*, katechese*, *lesung",
      ),
      plenary: list(
        "plenum*, plenar*, plenarsitzung, plenarvortrag, im plenum, *plenum, vollversammlung, plenarrunde",
      ),
      panel: list(
        "podium*, podiumsdiskussion*, panel*, podiumsgespräch*, expertenrunde, *panel, *podium, *podiumsdiskussion, podiumsrunde, expertengespräch, diskussionspanel",
      ),
      workshop: list(
        "workshop*, arbeitsgruppe*, ag phase, fachforum, fachforen, kleingruppe*, parallele workshops, parallele foren, foren, forum, schulung*, gruppenarbeit*, arbeitsphase*, ateliers, thementische, parallele sessions, workshopphase, *workshop, *workshops, *gruppenarbeit, gruppenphase*, *arbeitsgruppen, *werkstatt, *werkstätten, arbeit in gruppen, arbeit in kleingruppen, praxisübung*, praxisphase, übungsphase, praktische übung*, kleingruppenarbeit, parallele arbeitsgruppen, bibelarbeit in gruppen, murmelgruppe*",
      ),
      discussion: list(
        "diskussion*, world café, *diskussion, austausch*, fragerunde*, runder tisch, aussprache, debatte*, rückfragen, fragen*, gespräch*, dialog*, abschlussdiskussion, gesprächsrunde, *gespräch, *debatte, *austausch, *dialog, *diskussionen, *aussprache, fragen und antworten, fragen aus dem publikum, zeit für fragen, gelegenheit zum gespräch, publikumsfragen, q&a, brainstorming*, fishbowl, gesprächskreis*, meinungsaustausch, erfahrungsaustausch, *fragerunde, *gesprächsrunde, *diskussionsrunde, runde tische",
      ),
      break: list(
        "kaffeepause*, *pause, teepause, imbisspause, pause, pausen, pausenzeit, kaffee, kaffeetafel, kaffeetrinken, kaffeegespräch*, kaffeebar, *kaffee, zvieri, znüni, erfrischung*, verschnaufpause, tee, *pausen, kaffee und kuchen, kaffeerunde, kaffeezeit, kirchencafé, apéropause",
      ),
      meal: list(
        "mittagessen*, mittagspause*, mittagsimbiss*, abendessen*, imbiss*, buffet*, lunch*, dinner*, *buffet, mittagsbuffet, gemeinsames mittagessen, gemeinsames abendessen, mittag, *essen, *lunch, *dinner, *frühstück, *imbiss, *mahl, vesper, brotzeit, grillen, grillabend*, grillfest, picknick*, brunch*, frühstück, frühstücksbuffet, zmittag, znacht, nachtessen, mittagspause, festmahl, galadinner, stehlunch, mahlzeit, mahlzeiten, abendbrot, agape",
      ),
      social: list(
        "empfang*, sektempfang*, umtrunk*, get together*, ausklang*, netzwerken, konzert*, stadtführung*, abendveranstaltung*, geselliger abend, stehempfang, führung*, kulturprogramm*, gemeinsamer ausklang, networking, kinoabend, rahmenprogramm, stadtrundfahrt*, besichtigung*, besuch des, besuch der, *führung, *empfang, apéro*, aperitif*, *umtrunk, gemeindefest, sommerfest, grillfest, straßenfest, abschlussfest, *party, party, abschlussfeier, abschiedsfeier, *konzert, *konzerte, wanderung*, *wanderung, spaziergang*, *spaziergang, ausflug*, *ausflug, exkursion*, *exkursion, stadtrundgang*, rundgang*, *rundgang, filmabend*, filmvorführung*, spieleabend, lagerfeuer*, tanzabend, disco, festabend, bunter abend, offener abend, gemütliches beisammensein, beisammensein, festkommers, festumzug*, kulturabend*, theaterabend, museumsbesuch*, kneipenquiz, quizabend, weinprobe*, abendprogramm*, besuch im, besuch bei, afterwork, after work, vernissage*",
      ),
      closing: list(
        "schluss, schlusswort*, verabschiedung*, zusammenfassung*, resümee*, fazit*, ausblick*, schlussrunde, veranstaltungsende, ende der veranstaltung, tagungsende, abschlussplenum, auswertung*, feedback*, feierabend, abschluss, abschlussrunde, abschlusskreis, abschlussworte, abschlusswort, abschlussveranstaltung, abschlusssitzung, abschließende worte, abschluss der veranstaltung, gemeinsamer abschluss, ende, ende der tagung, ende des tages, ende der konferenz, ende der sitzung, ende des programms, ende des seminars, ende des workshops, ende des ersten tages, ende der ersten tages, programmende, schlussplenum, schlussbemerkungen, schlussbetrachtung, abschied, dank, verabredungen, zusammenfassung, rückblick und ausblick, auswertung, evaluation, *auswertung, wrap up, tagesabschluss, schließung, ende des *tages, ende der *veranstaltung, ende der *tagung, ende des *kongresses, ende der *konferenz",
      ),
      departure: list(
        "abreise*, abfahrt*, ende der tagung und abreise, abreise, abfahrt, heimreise*, heimfahrt*, rückfahrt*, rückreise*, aufbruch, check out, abfahrt der busse",
      ),
      other: list(
        "ende der, ende des, ende von, ende einer, ankunft der, ankunft von, gottesdienst*, *gottesdienst, heilige messe, eucharistie*, eucharistiefeier, raumwechsel, umzug in, wechsel in, ortswechsel, wechsel der räume, pressekonferenz*, vorstellungsgespräch*",
      ),
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
        "referent*, referentin*, referierende*, redner*, mit, vortrag von, sprecher*, es spricht, es sprechen, vortragende*, von, impuls von, durch, gehalten von, eröffnet von, eröffnet durch, vorgetragen von, unter anderem mit, u a mit, mit unter anderem",
      ),
      keynote: list("keynote speaker*, hauptredner*"),
      panelist: list("podium, teilnehmende, auf dem podium, diskutant*, podiumsgäste, panelist*"),
      moderator: list(
        "moderation*, moderator*, moderatorin*, moderiert von, gesprächsleitung, unter der leitung von, unter leitung von, geleitet von, moderation durch, diskussionsleitung, podiumsleitung",
      ),
      chair: list("vorsitz*, sitzungsleitung, leitung, vorsitzende*"),
      rapporteur: list("berichterstatter*, berichterstattung"),
      facilitator: list(
        "workshopleitung, begleitung, trainer*, trainerin*, facilitator*, seminarleitung",
      ),
      expert: list("experte*, expertin*, sachverständige*"),
    },
    of: list("von, der, des, durch, vom"),
    with: list("mit"),
    sequels: list("anschließend, und anschließend, im anschluss, gefolgt von, mit anschließend*"),
    remarks: list(
      "eintritt frei, freier eintritt, der eintritt ist frei, treffpunkt, abfahrt ab, abfahrt am, abfahrt vom, abfahrt um, anmeldung erforderlich, eine anmeldung ist erforderlich, voranmeldung, bitte mitbringen, begrenzte plätze, kostenlos, kostenfrei, anschließend, im anschluss, danach, es folgt, es folgen, alle sind eingeladen, alle sind herzlich eingeladen",
    ),
    makers: list(
      "Regie, unter der Regie von, inszeniert von, Inszenierung, Choreografie, ein Film von, ein Stück von",
    ),
    agendaPoints: list("top, tagesordnungspunkt"),
    honorifics: list(
      "dr, prof, herr, frau, sr, br, dekanin, mag, dipl, ra, rain, pfarrer, ing, di, olkr, olkr in, oberkirchenrat, bischof, bischöfin, minister, ministerin, bürgermeister, bürgermeisterin, pfarrerin, staatssekretär, staatssekretärin, herrn, med, phil, rer, nat, iur, jur, theol, habil, abt, propst, pröpstin, superintendent, dekan, landrat, landrätin, rechtsanwalt, rechtsanwältin, kommissar, kriminalhauptkommissar, kriminalhauptkommissarin, khk, khkin, kok, kokin, phk, phkin, pok, pokin, sta, stain, osta, ostain, polizeirat, abteilungsleiterin, geschäftsführerin, geschäftsführer, erzbischof, pater, rabbiner, kardinal, prälat, weihbischof, generalvikar, präsident, präsidentin, oberbürgermeister, oberbürgermeisterin, vorsitzender, vorsitzende, vorsitzenden, stadtrat, stadträtin, staatsanwalt, staatsanwältin, richter, richterin, pfr, pfrn, katechet, katechetin, diakon, diakonin, pastorin, vikar, vikarin",
    ),
    rooms: list(
      "saal, *saal, säle, raum, räume, *räume, hörsaal, foyer, mezzanin, aula, seminarraum, *raum, zimmer, auditorium, halle, kantine, mensa, cafeteria, bühne, hof, plenarsaal, hauptbühne, kapelle, kirche, dom, friedhof, zelt, spielfeld",
    ),
    venues: list(
      "hotel*, universität*, schloss*, zentrum*, *zentrum, bundestag, landtag, institut*, hochschule*, bibliothek*, museum*, akademie*, schule*, ministerium*, rathaus*, haus*, kirche*, tagungshaus, kongresshaus, dom, burg, park, platz, *platz, garten, theater, villa, gymnasium, tagungszentrum, gasthof, gasthaus, kaufhaus, restaurant, stadthalle, kulturhaus, gemeindehaus, pfarrheim, bürgerhaus, kloster, turnhalle, sporthalle, labor, kino, stadion, gebäude, *gebäude, *haus, *heim, *halle, *kirche",
    ),
    outdoors: list("im Freien, draußen, unter freiem Himmel, im Außenbereich"),
    bodies: list(
      "polizei, dienst, amt, gericht, agentur, rat, stiftung, verein, verband, netzwerk, kommission, ausschuss, institut, bund, ministerium, universität, hochschule, schule, klinik, akademie, gemeinde, stadt, landkreis, chor, orchester, ensemble, *verein, *verband, *stelle, *amt, *werk, *dienst",
    ),
    bands: list(
      "chor, *chor, orchester, *orchester, ensemble, *ensemble, quartett, trio, duo, band, *kapelle, kapelle, philharmonie",
    ),
    placeLabels: list("ort, veranstaltungsort, tagungsort, wo, adresse, treffpunkt"),
    timeLabels: list(
      "zeit, uhrzeit, wann, öffnungszeiten, dauer, anmeldeschluss, telefon, tel, datum, termin, beginn, kosten, preis, zeitraum, kontakt, ansprechpartner*, auskunft, infos, kontakte",
    ),
    openHours: list(
      "geschäftsstelle, sekretariat, tagungsbüro, geöffnet, öffnungszeiten, sprechzeiten, besetzt, erreichbar, montags, dienstags, mittwochs, donnerstags, freitags, samstags, sonntags, werktags",
    ),
    dateLabels: list("datum, termin, wann"),
    soon: list("morgen, heute, heute abend, übermorgen"),
    otherDates: list(
      "veröffentlicht*, veröffentlichung, publiziert*, erstellt*, aktualisiert*, stand, geändert*, zuletzt, anmeldeschluss, anmeldefrist, anmeldung*, anmelden, frist*, einsendeschluss, spätestens, gesetz*, richtlinie, verordnung, beschluss, pressemitteilung, archiv, weitere veranstaltungen, weitere termine, nächste veranstaltungen, geboren, bis zum, vor dem, nächste sitzung, nächstes treffen, nächster termin, nächste veranstaltung",
    ),
    stamps: list(
      "gesendet, gesendet am, verschickt, letzte Aktualisierung, zuletzt aktualisiert, zuletzt aktualisiert am, zuletzt geändert, zuletzt geändert am, zuletzt bearbeitet, letzte Änderung, aktualisiert, aktualisiert am, geändert am, stand, veröffentlicht, veröffentlicht am, erstellt am, erstellt, gedruckt am, ausgedruckt am, abgerufen am, empfangen",
    ),
    mail: {
      subject: list("betreff, betrifft"),
      other: list("von, gesendet, an, cc, bcc, kopie, datum, anlagen, antwort an, wichtigkeit"),
      wrote: list("schrieb"),
    },
    parallel: list(
      "parallel*, gleichzeitig*, zeitgleich*, fachforen, wahlweise, zur wahl, zur auswahl, nach wahl, zum auswählen, zeitgleich",
    ),
    together: list(
      "workshops, sessions, arbeitsgruppen, foren, panels, themengruppen, thementische, sektionen, gesprächsgruppen",
    ),
    talks: list(
      "vorträge, kurzvorträge, referate, kurzreferate, impulse, impulsvorträge, beiträge, präsentationen, impulsreferate, fachvorträge",
    ),
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
      length: list("dauer, minuten, min"),
      room: list("raum, ort, saal, wo"),
    },
    units: list(
      "millionen, million, mio, milliarden, mrd, tausend, prozent, euro, eur, chf, km, kg, personen, menschen, teilnehmende, teilnehmer, opfer, fälle, jahre, punkte, seiten, m, stunden, minuten",
    ),
    daily: list(
      "jeweils, je, täglich, jeden Tag, jeden Abend, jeden Morgen, jeden Nachmittag, immer",
    ),
    endsAt: list("Ende, endet, Veranstaltungsende, Ende der Veranstaltung, Schluss"),
    lasts: list("dauern, dauert, Dauer"),
    workshops: list("workshop*, gruppe, arbeitsgruppe"),
    rounds: list("runde*, durchgänge*, durchgängen"),
    told: {
      happens: list(
        "findet, finden, beginnt, beginnen, startet, starten, folgt, folgen, gibt es, ist geplant, sind geplant, wird gefeiert, wird gehalten, treffen wir uns, treffen wir uns alle, wird gezeigt, werden gezeigt, steht, geht es weiter, schließt sich, ist angesetzt, ist vorgesehen, sind vorgesehen, wird serviert, geht es los, wird fortgesetzt, beginnt um",
      ),
      leadsTo: list(
        "gefolgt von, sind eingeladen zu, sind eingeladen zum, sind eingeladen zur, laden wir zu, laden wir zum, laden wir zur, treffen wir uns zu, treffen wir uns zum, treffen wir uns zur, gefolgt",
      ),
      particles: list("statt"),
      titled: list("mit dem Titel, unter dem Titel, mit dem Thema, unter dem Motto"),
      openedBy: list("mit, zum, zur, von, vom"),
      definite: list("der, die, das, den, dem"),
      indefinite: list("ein, eine, einen, einem, einer"),
      whole: list(
        "veranstaltung, programm, tag, abend, fest, festival, feier, ganze, verkauf, vorverkauf, woche, saison, wir, sie, man",
      ),
      and: list("und, während, dann, danach, anschließend"),
    },
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
    rough: {
      "ein halbes Dutzend": 6,
      "halbes Dutzend": 6,
      "ein Dutzend": 12,
      Dutzend: 12,
      "zwei Dutzend": 24,
      "drei Dutzend": 36,
      "vier Dutzend": 48,
      "ein halbes Hundert": 50,
    },
    articles: list("ein, eine, einen, einem, einer"),
  },
  attendance: {
    endings: list("innen, in, en, es, e, n, s"),
    secondForms: list("innen, in, e, en"),
    abbreviations: list("nr, art, dr, prof, st, pers, ca, bzw, inkl"),
    noun: "last",
    compounds: true,
    capitalNouns: true,
    ranks: list(
      "der, des, dem, den, die, das, am, im, vom, zum, zur, beim, bis, und, ab, seit, auf",
    ),
    participants: list(
      "Teilnehmer, Teilnehmern, Teilnehmerin, Teilnehmerinnen, Teilnehmende, Teilnehmenden, Anwesende, Anwesenden, Besucher, Besuchern, Besucherin, Besucherinnen, Besuchende, Zuhörer, Zuhörende, Zuhörern, Lehrgangsteilnehmer, Kursteilnehmer, Kursteilnehmende, Kongressteilnehmer, Zuschauer, Zuschauerinnen",
    ),
    persons: list(
      "pers, Person, Personen, Menschen, Leute, Fachkraft, Fachkräfte, Fachkräften, Fachleute, Fachleuten, Experte, Experten, Expertin, Expertinnen, Spezialisten, Gast, Gäste, Gästen, Akteure, Praktiker, Frau, Frauen, Mann, Männer, Männern",
    ),
    representatives: list(
      "Vertreter, Vertretern, Vertreterin, Vertreterinnen, Vertretende, Vertretenden, Delegierte, Delegierten, Delegierter, Mitglied, Mitglieder, Mitgliedern, Mitarbeiter, Mitarbeitern, Mitarbeiterin, Mitarbeiterinnen, Mitarbeitende, Mitarbeitenden, Angestellte, Angestellten, Beschäftigte, Beschäftigten, Inspektor, Inspektorin, Inspektoren, Kommissar, Kommissarin, Kommissare, Hauptkommissar, Hauptkommissarin, Hauptkommissare, Kommandant, Kommandantin, Hauptmann, Oberst, Leutnant",
    ),
    occupations: list(
      "Dolmetscher, Dolmetscherin, Dolmetscherinnen, Übersetzer, Übersetzerin, Übersetzerinnen, Notar, Notarin, Notare, Notarinnen, Feuerwehrmann, Feuerwehrleute, Soldat, Soldaten, Soldatin, Lehrer, Lehrerin, Lehrerinnen, Lehrkraft, Lehrkräfte, Lehrkräften, Trainer, Trainerin, Trainerinnen, Erzieher, Erzieherin, Erzieherinnen, Mediator, Mediatorin, Mediatoren, Kulturmittler, Sprachmittler, Sprachmittlerinnen, Bewährungshelfer, Bewährungshelferin, Bewährungshelferinnen, Berater, Beraterin, Beraterinnen, Stadtrat, Stadträte, Gemeinderäte, Bürgermeister, Bürgermeisterin, Pfarrer, Pfarrerin, Pfarrerinnen, Pastor, Pastoren, Ordensschwestern, Ehrenamtliche, Ehrenamtlichen, Freiwillige, Freiwilligen, Unternehmer, Unternehmerin, Landwirt, Landwirte, Ingenieur, Ingenieure, Ingenieurin, Apotheker, Apothekerin, Zahnärzte, Hebamme, Hebammen, Therapeut, Therapeuten, Therapeutin, Therapeutinnen, Psychiater, Kriminologen, Soziologin, Soziologen, Jurist, Juristen, Juristin, Juristinnen, Schüler, Schülerin, Schülerinnen, Eltern, Absolventen, Bibliothekare, Leiter, Leiterin, Leiterinnen, Koordinator, Koordinatorin, Koordinatoren, Sekretärin, Zollbeamte, Zollbeamten, Justizvollzugsbeamte, Referent, Referentin, Referenten, Referentinnen, Künstler, Künstlerin, Moderatorin, Auszubildende, Seelsorger, Seelsorgerin, Seelsorgerinnen, Abgeordneter, Abgeordnete, Abgeordneten, Landrat, Landrätin, Landräte, Oberbürgermeister, Oberbürgermeisterin, Stadträtin, Stadträtinnen, Gemeinderat, Gemeinderätin, Gemeinderätinnen, Beigeordneter, Beigeordnete, Dezernent, Dezernentin, Rektor, Rektorin, Dekan, Dekanin, Bischof, Imam, Imame, Rabbiner, Vorsitzender, Vorsitzende, Vorstand, Präsident, Präsidentin, Vizepräsident, Vizepräsidentin, Schatzmeister, Schatzmeisterin, Moderator, Moderatoren, Beobachter, Beobachterin, Fotograf, Fotografin, Techniker, Technikerin, Analyst, Analystin, Gerichtsvollzieher, Gerichtsvollzieherin, Minister, Ministerin, Staatssekretär, Staatssekretärin, Historiker, Historikerin, Schulleiter, Schulleiterin, Schulleiterinnen, Hausmeister, Gleichstellungsbeauftragte, Kinderarzt, Kinderärztin, Kinderärzte, Professor, Professorin, Professoren, Professorinnen",
    ),
    soleOffices: list(
      "der Bürgermeister, den Bürgermeister, dem Bürgermeister, der Oberbürgermeister, den Oberbürgermeister, dem Oberbürgermeister, der Vizebürgermeister, den Vizebürgermeister, dem Vizebürgermeister, der Ortsvorsteher, den Ortsvorsteher, dem Ortsvorsteher, der Landrat, den Landrat, dem Landrat, der Präfekt, den Präfekt, dem Präfekt, der Bischof, den Bischof, dem Bischof, der Pfarrer, den Pfarrer, dem Pfarrer, der Imam, den Imam, dem Imam, der Rabbiner, den Rabbiner, dem Rabbiner, der Rektor, den Rektor, dem Rektor, der Dekan, den Dekan, dem Dekan, der Direktor, den Direktor, dem Direktor, der Schulleiter, den Schulleiter, dem Schulleiter, der Leiter, den Leiter, dem Leiter, der Geschäftsführer, den Geschäftsführer, dem Geschäftsführer, der Vorsitzende, den Vorsitzende, dem Vorsitzende, der Präsident, den Präsident, dem Präsident, der Vizepräsident, den Vizepräsident, dem Vizepräsident, der Sekretär, den Sekretär, dem Sekretär, der Generalsekretär, den Generalsekretär, dem Generalsekretär, der Schatzmeister, den Schatzmeister, dem Schatzmeister, der Kassenwart, den Kassenwart, dem Kassenwart, der Koordinator, den Koordinator, dem Koordinator, der Projektleiter, den Projektleiter, dem Projektleiter, der Minister, den Minister, dem Minister, der Staatssekretär, den Staatssekretär, dem Staatssekretär, der Botschafter, den Botschafter, dem Botschafter, der Konsul, den Konsul, dem Konsul, der Polizeipräsident, den Polizeipräsident, dem Polizeipräsident, der Kommandant, den Kommandant, dem Kommandant, der Ombudsmann, den Ombudsmann, dem Ombudsmann, der Moderator, den Moderator, dem Moderator, der Dolmetscher, den Dolmetscher, dem Dolmetscher, der Referent, den Referent, dem Referent, die Bürgermeisterin, der Bürgermeisterin, die Oberbürgermeisterin, der Oberbürgermeisterin, die Ortsvorsteherin, der Ortsvorsteherin, die Landrätin, der Landrätin, die Bischöfin, der Bischöfin, die Pfarrerin, der Pfarrerin, die Rektorin, der Rektorin, die Dekanin, der Dekanin, die Direktorin, der Direktorin, die Schulleiterin, der Schulleiterin, die Leiterin, der Leiterin, die Geschäftsführerin, der Geschäftsführerin, die Vorsitzende, die Präsidentin, der Präsidentin, die Vizepräsidentin, der Vizepräsidentin, die Sekretärin, der Sekretärin, die Generalsekretärin, der Generalsekretärin, die Schatzmeisterin, der Schatzmeisterin, die Koordinatorin, der Koordinatorin, die Projektleiterin, der Projektleiterin, die Ministerin, der Ministerin, die Staatssekretärin, der Staatssekretärin, die Botschafterin, der Botschafterin, die Konsulin, der Konsulin, die Polizeipräsidentin, der Polizeipräsidentin, die Moderatorin, der Moderatorin, die Dolmetscherin, der Dolmetscherin, die Referentin, der Referentin, die Gleichstellungsbeauftragte, der Gleichstellungsbeauftragte, der Kommissar, den Kommissar, dem Kommissar, der Hauptkommissar, den Hauptkommissar, dem Hauptkommissar, der Inspektor, den Inspektor, dem Inspektor, der Hauptmann, den Hauptmann, dem Hauptmann, der Oberst, den Oberst, dem Oberst, die Kommissarin, der Kommissarin, die Hauptkommissarin, der Hauptkommissarin, die Inspektorin, der Inspektorin, die Vertreterin, der Vertreterin, der Chef, den Chef, dem Chef, die Chefin, der Chefin",
    ),
    professions: {
      "police-officer": {
        nouns: list(
          "Beamter, Beamte, Beamten, Beamtin, Beamtinnen, Kommissar, Kommissarin, Kommissare, Hauptkommissar, Hauptkommissarin, Hauptkommissare, Inspektor, Inspektorin, Inspektoren",
        ),
        of: list("Polizei"),
      },
      "university-teacher": {
        nouns: list(
          "Professor, Professorin, Professoren, Professorinnen, Dozent, Dozentin, Dozenten, Dozentinnen, Lehrende, Lehrenden",
        ),
        of: list("Universität, Hochschule"),
      },
    },
    from: list(
      "von, vom, der, des, aus, aus dem, aus der, beim, bei, bei der, von der, von den, seitens, im Auftrag, für",
    ),
    speaksFor: list("im Auftrag"),
    place: list("in, im"),
    event: list("bei, beim, bei der, an, am, in, im"),
    and: list("und, sowie, plus, samt, und auch, gefolgt von, außerdem"),
    or: list("oder, beziehungsweise, bzw, oder auch"),
    articles: list(
      "der, die, das, den, dem, des, ein, eine, einem, einer, weitere, weiteren, andere, deren, ganz",
    ),
    total: list(
      "Zwischensumme, Gesamtsumme, Teilsumme, gesamt, insgesamt, Gesamtzahl, Summe, Gesamtzahl der Teilnehmenden, Gesamtzahl der Teilnehmer, Teilnehmerzahl, Teilnehmendenzahl, zusammen, alles in allem",
    ),
    namely: list("nämlich, und zwar, wie folgt, bestehend aus, zusammengesetzt aus, aufgeteilt in"),
    including: list(
      "davon, darunter, von denen, unter ihnen, unter anderem, unter den, einschließlich",
    ),
    both: list("beide, alle"),
    each: list(
      "je, jeweils, jede, jeder, jedes, jedem, jeden, pro Gruppe, pro Tisch, pro Team, pro Gericht, pro Land, pro Einrichtung, pro Organisation, pro Region, pro Schule, pro Stadt, pro Klasse, pro Delegation",
    ),
    were: list("waren, war, sind, ist"),
    ofThem: list(
      "von ihnen, davon, der Teilnehmenden, der Teilnehmer, Personen, Teilnehmende, weitere, andere, der Angemeldeten, der Eingeladenen, der Interessierten, von diesen",
    ),
    them: list("von ihnen, davon, von diesen"),
    address: list("herr, herrn, frau, dr, prof, professor, professorin"),
    offices: list(
      "richter, richterin, staatsanwalt, staatsanwältin, minister, ministerin, kommissar, kommissarin, präsident, präsidentin, rechtsanwalt, rechtsanwältin",
    ),
    nameParticles: list("von, der, den, zu"),
    vague: list(
      "einige, mehrere, viele, zahlreiche, wenige, verschiedene, tausende, hunderte, dutzende, mehrere hundert, einige hundert, ein paar hundert, mehrere tausend, einige tausend, mehrere Dutzend, einige Dutzend, ein paar Dutzend, mehrere Hunderte, ein paar, eine Handvoll, eine Gruppe, eine Reihe von, eine Anzahl, etliche, manche, Dutzende von, Hunderte von, Tausende von",
    ),
    between: list("zwischen"),
    ratio: list("von, in"),
    beside: list("zusammen mit, gemeinsam mit, sowie, plus, neben, begleitet von, unterstützt von"),
    except: list(
      "ohne, ausgenommen, außer, abgesehen von, exklusive, ausschließlich, mit Ausnahme von, nicht eingerechnet, nicht mitgezählt, stellvertretend für, in Vertretung von, im Namen von, die für",
    ),
    forWhom: list("für"),
    givenBy: list(
      "geleitet von, gehalten von, moderiert von, durchgeführt von, organisiert von, veranstaltet von, unter Leitung von, geschult von, eröffnet von, Vortrag von, Vorträge von, Vorträgen von, Rede von, Reden von, Referat von, Referate von, Referaten von, Beitrag von, Beiträge von, Beiträgen von, Impulse von, Impulsen von",
    ),
    about: list(
      "etwa, rund, circa, ca, ungefähr, fast, knapp, über, mehr als, mindestens, bis zu, gut, an die",
    ),
    orSo: list("oder so, oder mehr, und mehr, oder weniger"),
    ages: list(
      "im Alter, im Alter von, im Alter zwischen, Durchschnittsalter, im Durchschnittsalter, mit einem Durchschnittsalter, Altersdurchschnitt, im Altersdurchschnitt, mit einem Altersdurchschnitt, mittlerem Alter, Alter von, Alter zwischen",
    ),
    older: list("über, unter, ab, älter als, jünger als"),
    adverbs: list(
      "schließlich, letztlich, nur, lediglich, tatsächlich, am Ende, letztendlich, jedes Jahr, jedes Mal, jeden Monat, jede Woche, jeden Tag, je zuvor, je nach, auch, ebenfalls, gleichfalls",
    ),
    attended: list(
      "nahmen teil, nahm teil, teilgenommen, nahmen, teil, teilnahmen, anwesend, anwesenden, besuchten, besuchte, besucht, zugegen, zusammengebracht, kamen, versammelte, versammelten, Teilnehmende, Teilnehmer, Teilnehmerinnen, vertreten, Teilnahme, geschult, ausgebildet, fortgebildet, begrüßte, begrüßten, begrüßt, versammelt, zusammenkamen, erschienen, Anwesenheit, dabei, trafen sich, zählte, kam, es waren, waren da, mitgemacht, machten mit, kamen zusammen, fanden sich ein, reisten, angereist, anreisten, informierten sich, tauschten sich, diskutierten, gekommen, beteiligten sich, wirkten mit, mitwirkten, sensibilisiert, bildeten sich, schulte, schulten, geschulte, nehmen teil, nimmt teil, trifft sich, treffen sich, versammelten sich, strömten, fand mit, fanden mit, waren dabei, waren mit dabei, besuchen, waren gekommen, zusammengekommen, eingefunden, erschienen sind, gekommen sind, trugen sich ein, zusammengefunden, im Saal, nahm, lockte, strömte, absolvierten, absolviert, füllten den Saal, beraten dort, beraten bis, beraten über, berieten, waren vor Ort, erschien zum, erschien zur, fand sich ein, versammelte sich, informierte sich, tauschte sich, beteiligte sich, wirkte mit, machte mit, reiste an, trug sich ein, absolvierte, war dabei, war mit dabei, füllte den Saal, ins Gespräch, an einen Tisch, an einem Tisch, am selben Tisch, an denselben Tisch",
    ),
    participles: list(
      "geschulte, geschulten, ausgebildete, ausgebildeten, fortgebildete, fortgebildeten, teilnehmende, teilnehmenden, anwesende, anwesenden, erschienene, erschienenen, eingeladene, eingeladenen, angemeldete, angemeldeten, interessierte, interessierten",
    ),
    gathered: list(
      "Teilnahme von, Anwesenheit von, kamen, versammelte, versammelten, begrüßte, begrüßten, geschult wurden, wurden geschult, anwesend waren, waren anwesend, besucht von, teilgenommen haben, trafen sich, erschienen, schulte, schulten, versammelten sich, strömten, erschienen sind, gekommen sind, es kamen, es erschienen, versammelte sich, debattierten mit, diskutierten mit",
    ),
    sent: list(
      "war mit, waren mit, kam mit, kamen mit, wurde vertreten durch, wurden vertreten durch, vertreten durch, wurde durch, wurden durch, entsandte, entsandten, schickte, schickten, hatte entsandt",
    ),
    stops: list(
      "durch, nahmen, nahm, waren, war, sind, ist, haben, hat, hatten, teil, anwesend, besuchten, kamen, welche, wurden, wurde, um, während, wobei, teilgenommen, pro, konnten, trafen, informierten, sich, reisten, erhielten, erhielt, bekamen, stehen, standen, landeten, rückten, mussten, musste, blieben, sagten, bestätigten, zeigten, bekundeten, meldeten, bewarben, schalteten, verfolgten, erschienen, folgten, wollten, wollen, gingen, wiesen, lehnten, kommen, folgen, interessierten, äußerten, können, fanden, nehmen, gehören, gehörten, taten dies, taten es, taten das, tat dies, eröffnete, eröffneten, sprach, sprachen, leitete, leiteten, moderierte, moderierten, dankte, dankten, hielt, hielten",
    ),
    things: list(
      "Tag, Tage, Tagen, Stunde, Stunden, Uhr, Minute, Minuten, Woche, Wochen, Monat, Monate, Jahr, Jahre, Jahren, Euro, Prozent, Million, Millionen, Milliarden, Tausend, Land, Länder, Ländern, Sitzung, Sitzungen, Panel, Panels, Workshop, Workshops, Organisation, Organisationen, Institution, Institutionen, Ausgabe, Treffen, Tagung, Tagungen, Konferenz, Konferenzen, Thema, Themen, Seite, Seiten, Fälle, Fällen, Städte, Städten, Gruppen, Mal, Arbeitsgruppen, Vorträge, Webinare, Webinaren, Module, Modulen, Kurse, Kursen, Seminare, Seminaren, Schulungen, Fortbildungen, Empfehlungen, Vorschläge, Projekte, Projekten, Aktivitäten, Firmen, Unternehmen, Schulen, Orte, Orten, Punkte, Stände, Berichte, Interviews, Fragebögen, Urteile, Anrufe, Exemplare, Veranstaltungen, Formulare, Antworten, Rückmeldungen, Ermittlungen, Verurteilungen, Festnahmen, Verfahren, Straftäter, Tatverdächtige, Plätze, Räume, Sprachen, Lektionen, Termine, Budget, Haushalt, Kosten, Ausgaben, Gebühr, Gebühren, Förderung, Einnahmen, Spenden, Telefon, Fax, Postleitzahl, PLZ, Temperatur, Programm, Programme, Programmen, Lehrgänge, Lehrgängen, Trainings, Einheiten, Zertifikate, Runden, Kampagnen, Durchgänge",
    ),
    groupsOf: list(
      "Gruppen zu, Gruppen à, Gruppen von, Gruppen mit, Teams zu, Teams von, Teams mit, Tische zu, Klassen mit, Klassen zu, Delegationen von, Delegationen mit",
    ),
    sessions: list(
      "Tag, Sitzung, Workshop, Modul, Schulung, Kurs, Seminar, Webinar, Treffen, Veranstaltung, Termin, Runde, Woche, Veranstaltungstag, Konferenztag, Tagungstag, Kurstag, Schulungstag",
    ),
    bodies: list(
      "Gemeinden, Kommunen, Ministerien, Botschaften, NGOs, NRO, Vereine, Verbände, Stiftungen, Gewerkschaften, Universitäten, Hochschulen, Gerichte, Krankenhäuser, Bundesländer, Mitgliedstaaten",
    ),
    inNames: list(
      "gruppe, fonds, club, team, preis, fakultät, klinik, projekt, pfarrei, bistum, orden, schwestern, mission, gefängnis, kanzlei, gesellschaft, firma, presse, radio, gmbh, caritas, diakonie, hilfswerk, anwälte, rechtsanwälte, liga, initiative, bündnis, genossenschaft, kammer, partei, gewerkschaft, *klinik, *stift, *stiftung, *schule, *kammer, *gruppe, *hilfe, *bund, *kanzlei",
    ),
    areas: list(
      "Stadt, Region, Landkreis, Kreis, Bezirk, Provinz, Gegend, Norden, Süden, Osten, Westen, Raum, Umgebung, Land, Bundesland, Kanton",
    ),
    plurals: list("en, ern, eln, s, e"),
    singulars: [],
    numbered: list(
      "Artikel, Art, Paragraf, Paragraph, Absatz, Abs, Satz, Gesetz, Richtlinie, Resolution, Raum, Saal, Kapitel, Seite, Tag, Phase, Modul, Los, Anhang, Nr, Nummer, Ziel, Tabelle, Abbildung, Teil, Gruppe, Klasse, Punkt, Stufe, Version, Schritt, Frage, Runde, TOP, Tagesordnungspunkt, Ziffer",
    ),
    kinds: list("NGO, NGOs, NRO, NROs"),
    measures: {
      attended: list(
        "Einladung* gefolgt, Einladung* folgten, Einladung* folgte, folgten Einladung*, folgte Einladung*, folgen Einladung*, Einladung* angenommen",
      ),
      "turned-away": list(
        "nicht bestätig*, abgelehnt*, abgewiesen*, nicht zugelassen*, absage*, abweisen, abzuweisen, weisen ab, wies* ab, Absage*, absagen, ablehnen, lehn* ab, nicht berücksichtig*, kein* Platz, keinen Platz, nicht aufgenommen, vertröst*, zurückgewiesen, leer aus*, leer ausgingen, nicht unterkommen, nicht angenommen, nicht unterbringen",
      ),
      waitlisted: list("Warteliste*, Nachrückerliste*, Nachrücker*, Warteplatz*, Warteplätze*"),
      interested: list(
        "Interesse bekundet*, Interesse gezeigt*, bekundeten Interesse, interessiert*, Interesse bekund*, Interesse zeig*, bekund* Interesse, zeig* Interesse, zeigten Interesse, melde* Interesse, äußer* Interesse, Interesse an, Interessent*, interessier*, bewarb*, beworben*, Bewerbung*, Bewerber*, wollten teilnehmen, wollten kommen, wollten dabei sein, angefragt, fragten an, Anfragen",
      ),
      confirmed: list(
        "bestätigt*, zugesagt*, Zusage*, sagten zu, sagte zu, zusagten, Platz erh*, erhielt* Platz, bekam* Platz, Bestätigung*, bestätig*, zugelassen*",
      ),
      planned: list(
        "geplant*, erwartet*, vorgesehen*, werden teilnehmen, nehmen voraussichtlich teil, wird teilnehmen, sollen teilnehmen, erwarte*, rechnet mit, ausgelegt, gedacht für, konzipiert, angesetzt, kalkuliert*, gerechnet*, rechnet* mit, eingeplant*, anvisiert*, angestrebt*, im Blick, wird begrüßen, werden kommen, wird aufnehmen, wird empfangen, richtet sich an, werden zusammenkommen, werden sich treffen, werden anwesend sein, werden dabei sein, rechnen mit, rechne* mit",
      ),
      invited: list("eingeladen*, Einladung*, luden ein, lud ein, angeschrieben*"),
      capacity: list(
        "Kapazität*, Plätze, Platz für, Platz bot, Platz bietet, bietet Platz, bot Platz, fasst, fasste, Fassungsvermögen, Raum für, Platzzahl, Sitzplätze, Sitzplätzen, Plätzen, begrenzt auf, Plätze verfügbar, Plätze zur Verfügung",
      ),
      "attended-online": list(
        "online, virtuell*, digital, zugeschaltet*, Livestream*, Stream*, per Video*, Videokonferenz*, per Zoom, über Zoom, am Bildschirm, remote, schalteten sich, Webcast, im Netz, von zu Hause, aus der Ferne, eingeloggt*",
      ),
    },
    entries: list(
      "Bewerbung, Bewerbungen, Anfrage, Anfragen, Anmeldung, Anmeldungen, Plätze, Plätzen, Sitzplätze, Sitzplätzen, Platz, Einladungen, Interessensbekundungen, Interessenbekundungen, Tickets, Zusagen, Absagen, Rückmeldungen",
    ),
    uncounted: list(
      "angemeldet*, Anmeldung*, registriert*, entschuldigt, abwesend, verhindert, fehlten, abgemeldet*, sagten ab, sagte ab, sagten kurzfristig ab, abgesagt*, blieben fern, Anmeldungen, meldeten sich an, meldeten an, fehlte, fehlen, fehlt, weggeblieben, ferngeblieben, blieben weg, blieb fern, festgenommen*, verhaftet*, verurteilt*, angeklagt*, getötet*, verletzt*, eingestellt*, entlassen*",
    ),
    denies: list("nicht, nie, niemals"),
    deniesNot: list(
      "nicht nur, nicht allein, nicht weniger als, nicht zuletzt, nicht mitgezählt, nicht eingerechnet, nicht mitgerechnet",
    ),
    noneOf: list("keiner der, keine der, keines der, keiner von, keine von, niemand von"),
    infinitives: list("kommen, teilnehmen, teilzunehmen, erscheinen, beiwohnen, dabei sein"),
    elsewhen: list(
      "im Vorjahr, Vorjahr, letztes Jahr, letzten Jahr, vergangenen Jahr, vergangenes Jahr, Vorjahre, im Vergleich zu, verglichen mit, gegenüber dem Vorjahr, im Schnitt, durchschnittlich, im Durchschnitt, pro Tag, täglich",
    ),
    afterEvent: list("nach, im Anschluss an"),
    whichEvent: list("zu dem, zu der, an dem, an der, bei dem, bei der, das, die, der"),
    since: list("seit, ab"),
    relatives: list("die, deren, welche, der"),
    columns: {
      personal: list(
        "Name, Namen, Vorname, Nachname, Familienname, Vor- und Nachname, Name Vorname, Name des Teilnehmers, Kontakt, Kontaktperson, Kontaktdaten, Ansprechpartner, Ansprechpartnerin, Ansprechperson, Telefon, Telefonnummer, Tel, Handy, Mobil, Mobilnummer, E-Mail, Alter, Geburtsjahr, Geburtsdatum, Unterschrift",
      ),
      number: list("Anzahl, Zahl, Personen, Teilnehmende, Teilnehmer, Gesamt"),
      institution: list("Institution, Einrichtung, Organisation, Behörde, Dienststelle"),
      share: list("Anteil, Prozent, Prozentsatz, in Prozent, Quote"),
      sexes: list("Frauen, Männer, weiblich, männlich, w, m, f, d, divers, Mädchen, Jungen"),
      present: list(
        "anwesend, gekommen, erschienen, teilgenommen, vor Ort, in Präsenz, Präsenz, tatsächlich, Anwesende, da",
      ),
      others: list(
        "Opfer, Betroffene, identifizierte Opfer, Begünstigte, Klienten, Klientinnen, Einwohner, Bevölkerung, Beschäftigte",
      ),
    },
  },
};
