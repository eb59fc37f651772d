// Data, hence long.
import type { Language } from "./language.ts";
import { list, lists } from "./list.ts";

export const dutch: Language = {
  tag: "nl",
  programme: {
    common: list(
      "de, het, een, en, van, in, op, met, voor, is, zijn, dat, die, te, aan, door, over, om, bij, naar, uit, tot, als, wordt, worden, niet, ook, of, onze, deze, onder",
    ),
    months: lists(
      "januari, jan; februari, feb; maart, mrt; april, apr; mei; juni, jun; juli, jul; augustus, aug; september, sept, sep; oktober, okt; november, nov; december, dec",
    ),
    weekdays: lists(
      "maandag, ma; dinsdag, di; woensdag, wo; donderdag, do; vrijdag, vr; zaterdag, za; zondag, zo",
    ),
    day: list("dag"),
    dayParts: list(
      "ochtend, middag, avond, voormiddag, namiddag, ochtendprogramma, middagprogramma, avondprogramma",
    ),
    ordinals: lists(
      "eerste, een; tweede, twee; derde, drie; vierde, vier; vijfde, vijf; zesde, zes; zevende, zeven",
    ),
    monthDays: lists(
      "eerste; tweede, twee; derde, drie; vierde, vier; vijfde, vijf; zesde, zes; zevende, zeven; achtste, acht; negende, negen; tiende, tien; elfde, elf; twaalfde, twaalf; dertiende, dertien; veertiende, veertien; vijftiende, vijftien; zestiende, zestien; zeventiende, zeventien; achttiende, achttien; negentiende, negentien; twintigste, twintig; eenentwintigste, eenentwintig; tweeëntwintigste, tweeëntwintig; drieëntwintigste, drieëntwintig; vierentwintigste, vierentwintig; vijfentwintigste, vijfentwintig; zesentwintigste, zesentwintig; zevenentwintigste, zevenentwintig; achtentwintigste, achtentwintig; negenentwintigste, negenentwintig; dertigste, dertig; eenendertigste, eenendertig",
    ),
    clock: {
      at: list("om, tijd"),
      hourLead: list("om"),
      from: list("van, vanaf, tussen"),
      to: list("tot, t/m, tot en met, en, tot ongeveer"),
      until: list("tot, uiterlijk"),
      about: list("ca, circa, ongeveer, rond, omstreeks"),
      hour: list("uur, u, h, uren"),
      noon: list("twaalf uur, middag, 's middags"),
      midnight: list("middernacht"),
      onwards: list("en later, open einde"),
      exactly: list("stipt, precies"),
      spoken: {
        before: { [-30]: list("half"), 15: list("kwart over"), [-15]: list("kwart voor") },
        after: {},
        am: list("s ochtends, s morgens"),
        pm: list("s middags, s avonds"),
      },
    },
    minutes: list("min, minuut, minuten"),
    hours: list("uur, u, uren"),
    lengths: {
      15: list("een kwartier, kwartier"),
      30: list("een half uur, half uur, een halfuur, halfuur"),
      45: list("drie kwartier"),
      60: list("een uur, één uur"),
      90: list("anderhalf uur"),
      120: list("twee uur"),
      150: list("tweeënhalf uur"),
      180: list("drie uur"),
    },
    kinds: {
      registration: list(
        "ontvangst*, onthaal*, inloop, registratie*, aanmelding, aanmelden, aankomst*, zaal open, deuren open, inschrijving, check in, zaal gaat open, deuren gaan open, registreren, ontvangst van de deelnemers, inloop met koffie, ontvangst met koffie, accreditatie, *onthaal, *ontvangst, inlooptijd, inchecken, inloggen, deuren",
      ),
      opening: list(
        "opening*, welkom*, verwelkoming, inleiding, openingswoord, begroeting, kennismaking, openingswoorden, welkomstwoord*, openingstoespraak, openingsceremonie, officiële opening, begroetingen, kennismakingsronde, voorstelronde, aftrap, kick off, startmoment, inleidend woord, woord vooraf, woord van welkom, inhuldiging",
      ),
      keynote: list(
        "keynote*, hoofdlezing, openingslezing, hoofdspreker, openingscollege, inaugurele rede, feestrede",
      ),
      presentation: list(
        "presentatie*, lezing*, voordracht*, toelichting, casus*, praktijkvoorbeeld*, pitch*, demonstratie, uiteenzetting, *lezing, *lezingen, *presentatie, *presentaties, *voordracht, *pitch, getuigenis, getuigenissen, praktijkvoorbeelden, boekvoorstelling, hoorcollege*, college, referaat, casuspresentatie*",
      ),
      plenary: list(
        "plenair, plenaire, plenaire sessie, plenair programma, plenair deel, in plenum, plenum, plenair gedeelte, plenaire zitting, plenaire bijeenkomst, algemene zitting",
      ),
      panel: list(
        "panel*, paneldiscussie, panelgesprek, paneldebat, panels, forumgesprek, forumdebat, *panel, paneldiscussies, expertpanel",
      ),
      workshop: list(
        "workshop*, deelsessie*, werkgroep*, subgroepen, break out*, breakout*, werksessie*, parallelle sessie*, parallelsessie*, training*, masterclass*, verdiepingssessie*, werken in groepen, werken in groepjes, *workshop, *workshops, *werkgroep, *werkgroepen, groepswerk, groepsopdracht*, in groepen, in groepjes, oefensessie*, werkatelier*, keuzesessie*, themasessie*, werkwinkel*, leersessie*, praktijksessie, praktijksessies",
      ),
      discussion: list(
        "discussie*, debat*, gesprek*, rondetafel*, ronde tafel*, vragen, vraag en antwoord, nabespreking, nagesprek*, dialoog, plenaire discussie, tafelgesprek*, vragenronde, *debat, *discussie, *gesprek, *gesprekken, *dialoog, uitwisseling, uitwisselen, gedachtewisseling, vragen uit de zaal, vragenuurtje, vragen en antwoorden, ruimte voor vragen, world café, brainstorm*, fishbowl, napraten in groepen, nabeschouwing",
      ),
      break: list(
        "pauze, theepauze, koffiepauze, *pauze, koffie en thee, thee, pauze met koffie, pauzes, *koffie, *thee, koffietijd, theetijd, versnapering*, snoeppauze, pauzemoment, speelkwartier, koffie, koffietafel, koffiemoment, koffiekamer, wisselen, wisseltijd",
      ),
      meal: list(
        "lunch*, diner*, ontbijt, avondmaal, broodjeslunch, middagmaal, buffet, walking dinner, netwerklunch, lunchpauze, *maaltijd, *lunch, *diner, *ontbijt, *buffet, maaltijd, maaltijden, broodmaaltijd, avondeten, warme maaltijd, barbecue*, bbq, picknick*, brunch*, broodjes, soep, wijklunch, eten, samen eten, middageten, receptiediner",
      ),
      social: list(
        "borrel, netwerkborrel, *borrel, receptie, netwerken, aperitief, rondleiding*, concert, excursie, napraten, hapje en drankje, feest, cultureel programma, *receptie, drink, slotdrink, wandeling*, *wandeling, stadswandeling, uitstap*, fietstocht*, *tocht, rondvaart*, bezoek aan, museumbezoek, feestavond, *feest, bonte avond, spelavond, spelletjes, pubquiz, quiz, quizavond, filmavond, filmvertoning, filmvoorstelling, theatervoorstelling, concerten, *concert, kampvuur, muziekavond, hapjes en drankjes, hapje, drankjes, netwerkmoment, netwerkreceptie, gezellig samenzijn, vernissage, bal, disco, dansavond, vrij netwerken",
      ),
      closing: list(
        "afsluiting*, sluiting, slotwoord, conclusie*, afronding, samenvatting, plenaire afsluiting, wrap up, terugkoppeling, evaluatie, dankwoord, vervolgstappen, slotsessie, einde programma, einde van het programma, *afsluiting, slotbeschouwing, slotronde, slotmoment, dankwoorden, evaluatieronde, tot slot, slot, slotconclusies, slotakkoord, slotopmerkingen, eindevaluatie, bedanking, afscheid, vooruitblik, eindconclusies, samenvattend slot, conclusies, einde, einde van de dag, einde dag, einde van de bijeenkomst, einde bijeenkomst, einde van de conferentie, einde conferentie, einde congres, einde van het congres, einde studiedag, einde van de studiedag, einde symposium, einde debat, einde middag, einde avond",
      ),
      departure: list(
        "vertrek*, einde programma, naar huis, wel thuis, vertrektijd, terugreis, vertrek bus, uitchecken, bus vertrekt, bussen vertrekken",
      ),
      other: list(
        "einde van, einde aan, verplaatsing*, verplaatsen naar, eredienst*, kerkdienst*, gezinsdienst*, eucharistieviering*, heilige mis, slotviering*, openingsviering*, startdienst*, aankomst van vluchtelingen, aankomst van migranten, prijsuitreiking, vraaggesprek*",
      ),
    },
    modifiers: list("plenair, plenaire"),
    eventKinds: {
      conference: list("conferentie*, congres*, symposium, forum, top"),
      consultation: list("consultatie*, raadpleging*"),
      roundtable: list("rondetafel*, ronde tafel*"),
      workshop: list("workshop*"),
      training: list("training*, cursus*, opleiding*"),
      seminar: list("seminar*, studiedag*, webinar*, studiemiddag, themadag"),
      launch: list("lancering*"),
      meeting: list("bijeenkomst*, vergadering*, ontmoeting*, overleg"),
      "high-level-meeting": list("bijeenkomst op hoog niveau"),
    },
    roles: {
      speaker: list(
        "spreker*, door, met, presentatie door, inleider*, spreekster*, gastspreker*, sprekers zijn, met medewerking van, verzorgd door, gegeven door, ingeleid door, geopend door, gepresenteerd door, onder andere met, onder meer met, met onder andere, met onder meer, o a met, met o a",
      ),
      keynote: list("keynotespreker*, keynote spreker*, hoofdspreker*"),
      panelist: list("panelleden, panellid, panelleden zijn, deelnemers"),
      moderator: list(
        "moderator*, gespreksleider*, dagvoorzitter*, moderatie, gemodereerd door, onder leiding van, o l v, geleid door, sessievoorzitter*, sessieleider*",
      ),
      chair: list("voorzitter*, voorgezeten door"),
      rapporteur: list("rapporteur*, verslaggever*"),
      facilitator: list("begeleider*, begeleid door, trainer*, facilitator*, workshopleider*"),
      expert: list("expert*, deskundige*"),
    },
    of: list("van, van de, van het"),
    with: list("met"),
    sequels: list("aansluitend, en aansluitend, gevolgd door, met aansluitend"),
    remarks: list(
      "gratis toegang, toegang gratis, vrije toegang, toegang vrij, toegang is gratis, verzamelen bij, verzamelpunt, vertrek aan, vertrek vanaf, vertrek vanuit, vertrek om, aanmelden verplicht, aanmelding verplicht, aanmelden is verplicht, vooraf aanmelden, open voor iedereen, beperkt aantal plaatsen, aansluitend, daarna, na afloop, gevolgd door, iedereen is welkom, iedereen is uitgenodigd",
    ),
    makers: list(
      "regie, in een regie van, in regie van, geregisseerd door, choreografie, choreografie van, een film van, een stuk van",
    ),
    agendaPoints: list("agendapunt"),
    honorifics: list(
      "dr, prof, mr, drs, ir, dhr, mevr, mw, mevrouw, de heer, ing, ds, em, burgemeester, wethouder, minister, dr ir, mgr, pastor, pater, prof mr, hoogleraar, gedeputeerde, staatssecretaris, inspecteur, kapitein, hoofdinspecteur, commissaris, korpschef, wijkagent, directeur, arts, advocaat, rechter, officier",
    ),
    rooms: list(
      "zaal, *zaal, zalen, lokaal, lokalen, auditorium, foyer, mezzanine, aula, ruimte, theaterzaal, kamer, restaurant, hal, podium, binnenplaats, hoofdpodium, kapel, kerk, kathedraal, begraafplaats, tent, grote zaal, veld",
    ),
    venues: list(
      "hotel, universiteit*, paleis, centrum, *centrum, parlement, instituut, hogeschool, bibliotheek, museum, school, ministerie, gemeentehuis, stadhuis, huis, gebouw, kerk, campus, kathedraal, kasteel, park, plein, *plein, tuin, *tuin, theater, schouwburg, villa, sporthal, gymzaal, kantine, stadion, bioscoop",
    ),
    outdoors: list("buiten, in de openlucht, in de buitenlucht"),
    bodies: list(
      "politie, dienst, bureau, rechtbank, raad, stichting, vereniging, vakbond, netwerk, commissie, instituut, genootschap, federatie, ministerie, universiteit, hogeschool, school, ziekenhuis, academie, gemeente, koor, orkest, ensemble",
    ),
    bands: list(
      "koor, *koor, orkest, *orkest, ensemble, kwartet, trio, duo, band, fanfare, harmonie, muziekvereniging",
    ),
    placeLabels: list("locatie, plaats, waar, adres"),
    timeLabels: list(
      "tijd, tijden, tijdstip, wanneer, openingstijden, openingsuren, duur, deadline, telefoon, tel, datum, kosten, prijs, contact, contactpersoon, informatie, contactgegevens",
    ),
    openHours: list(
      "geopend, openingstijden, openingsuren, bereikbaar, doordeweeks, zondags, zaterdags",
    ),
    dateLabels: list("datum, data, wanneer"),
    soon: list("morgen, vandaag, vanavond, overmorgen"),
    otherDates: list(
      "gepubliceerd*, publicatie*, geplaatst*, bijgewerkt*, gewijzigd*, laatste update, deadline*, uiterlijk, aanmelden, aanmelding, inschrijven, inschrijving, wet, richtlijn, besluit, persbericht, archief, andere evenementen, nieuws, geboren, volgende bijeenkomst, volgende sessie, volgende editie",
    ),
    stamps: list(
      "verzonden, verzonden op, verstuurd, laatst bijgewerkt, laatst bijgewerkt op, laatste update, laatst gewijzigd, laatst gewijzigd op, laatste wijziging, bijgewerkt op, gewijzigd op, gepubliceerd, gepubliceerd op, geplaatst, geplaatst op, geplaatst door, afgedrukt op, geraadpleegd op, ontvangen",
    ),
    mail: {
      subject: list("onderwerp, betreft"),
      other: list("van, verzonden, aan, cc, bcc, datum, bijlagen, beantwoorden"),
      wrote: list("schreef"),
    },
    parallel: list(
      "parallel*, gelijktijdig*, deelsessies, keuze uit, breakout*, naar keuze, ter keuze, te kiezen uit, keuzesessie*, keuzeworkshop*, keuzeronde*, tegelijkertijd",
    ),
    together: list(
      "workshops, sessies, deelsessies, werkgroepen, werkwinkels, panels, thematafels, workshopronde",
    ),
    talks: list(
      "lezingen, presentaties, voordrachten, bijdragen, inleidingen, pitches, korte lezingen",
    ),
    sessions: list(
      "workshop, sessie, deelsessie, werkgroep, groep, panel, zaal, track, thema, tafel, ronde",
    ),
    tracks: list("track, stroom, lijn"),
    programme: list(
      "programma, agenda, dagprogramma, programmaoverzicht, draaiboek, tijdschema, dagindeling, het programma, voorlopig programma, volledig programma, programma van de dag",
    ),
    columns: {
      time: list("tijd, tijdstip, uur, wanneer, tijden"),
      start: list("begin, start, van, aanvang, starttijd"),
      end: list("einde, eind, tot, eindtijd"),
      title: list(
        "onderwerp*, activiteit*, titel*, onderdeel*, sessie*, programma*, thema*, omschrijving*, wat",
      ),
      speaker: list("spreker*, wie, door, moderator*, inleider*, verantwoordelijke, begeleider*"),
      length: list("duur, minuten, min"),
      room: list("zaal, plaats, locatie, ruimte, waar, lokaal"),
    },
    units: list(
      "miljoen, miljard, duizend, procent, euro, eur, km, kg, mensen, personen, deelnemers, slachtoffers, zaken, jaar, punten, pagina's, gevallen",
    ),
    daily: list(
      "telkens, steeds, elke dag, iedere dag, dagelijks, elke avond, iedere avond, elke ochtend, elke middag",
    ),
    endsAt: list("einde, eindigt, einde van de avond, slot"),
    lasts: list("duren, duurt, duur"),
    workshops: list("workshop*, atelier*, groep, werkgroep"),
    rounds: list("ronde*, rondes, rondes van"),
    told: {
      happens: list(
        "begint, beginnen, start, starten, volgt, volgen, vindt, vinden, is er, zijn er, wordt gehouden, worden gehouden, staat gepland, staan gepland, is gepland, komen we samen, komen wij samen, treffen we elkaar, wordt vertoond, worden vertoond, wordt gegeven, worden gegeven, wordt voortgezet, gaat van start, gaan van start, is voorzien, zijn voorzien, wordt geserveerd, wordt uitgereikt, worden uitgereikt",
      ),
      leadsTo: list(
        "gevolgd door, bent u welkom voor, bent u welkom bij, zijn uitgenodigd voor, bent u uitgenodigd voor, komen we samen voor, gevolgd",
      ),
      particles: list("plaats"),
      titled: list("met als titel, met de titel, getiteld, met als thema"),
      openedBy: list("met, door, voor"),
      definite: list("de, het"),
      indefinite: list("een"),
      whole: list(
        "evenement, programma, dag, avond, middag, ochtend, feest, festival, het geheel, verkoop, week, seizoen, we, wij, u",
      ),
      and: list("en, waarna, daarna"),
    },
  },
  numbers: {
    fromZero: list(
      "nul, één, twee, drie, vier, vijf, zes, zeven, acht, negen, tien, elf, twaalf, dertien, veertien, vijftien, zestien, zeventien, achttien, negentien",
    ),
    tens: list("twintig, dertig, veertig, vijftig, zestig, zeventig, tachtig, negentig"),
    onePiece: { first: "units", linker: "en" },
    hundreds: list(
      "honderd, tweehonderd, driehonderd, vierhonderd, vijfhonderd, zeshonderd, zevenhonderd, achthonderd, negenhonderd",
    ),
    thousands: list("duizend"),
    rough: {
      "een half dozijn": 6,
      "half dozijn": 6,
      "een dozijn": 12,
      dozijn: 12,
      "twee dozijn": 24,
      "drie dozijn": 36,
      "vier dozijn": 48,
      "een tiental": 10,
      "een twaalftal": 12,
      "een vijftiental": 15,
      "een twintigtal": 20,
      "een vijfentwintigtal": 25,
      "een dertigtal": 30,
      "een veertigtal": 40,
      "een vijftigtal": 50,
      "een zestigtal": 60,
      "een zeventigtal": 70,
      "een tachtigtal": 80,
      "een negentigtal": 90,
      "een honderdtal": 100,
      "een half honderd": 50,
    },
    articles: list("een"),
  },
  attendance: {
    endings: list("'s, en, s, e, n"),
    secondForms: list("e, en, s"),
    abbreviations: list("nr, art, dr, prof, st, resp, incl, pers, ca, dhr, mevr, mw"),
    noun: "last",
    compounds: true,
    participants: list(
      "deelnemer, deelnemers, deelneemster, deelneemsters, aanwezigen, aanwezige, bezoeker, bezoekers, toehoorders, deelnemenden, kijker, kijkers, cursist, cursisten, bezoekende, congresgangers, geïnteresseerden aanwezig",
    ),
    persons: list(
      "pers, persoon, personen, mensen, professional, professionals, deskundige, deskundigen, expert, experts, specialist, specialisten, belanghebbenden, genodigden, gasten, gast, cursisten, vrouw, vrouwen, man, mannen",
    ),
    representatives: list(
      "vertegenwoordiger, vertegenwoordigers, vertegenwoordigster, vertegenwoordigsters, afgevaardigde, afgevaardigden, lid, leden, medewerker, medewerkers, medewerkster, medewerksters, inspecteur, inspecteurs, hoofdinspecteur, hoofdinspecteurs, commissaris, commissarissen, brigadier, brigadiers, kapitein, kapiteins, luitenant, kolonel, commandant, commandanten, rechercheur, rechercheurs",
    ),
    occupations: list(
      "tolk, tolken, vertaler, vertalers, notaris, notarissen, brandweerman, brandweerlieden, brandweermensen, militair, militairen, soldaten, leraar, lerares, leraren, leerkracht, leerkrachten, docent, docente, docenten, trainer, trainers, opvoeder, opvoeders, bemiddelaar, bemiddelaars, reclasseringswerker, reclasseringswerkers, reclasseringsmedewerker, reclasseringsmedewerkers, adviseur, adviseurs, raadslid, raadsleden, gemeenteraadsleden, wethouder, wethouders, burgemeester, burgemeesters, priester, priesters, predikant, predikanten, dominee, zusters, vrijwilliger, vrijwilligers, ondernemer, ondernemers, boer, boeren, ingenieur, ingenieurs, architect, architecten, econoom, economen, accountant, accountants, apotheker, apothekers, tandarts, tandartsen, verloskundige, verloskundigen, therapeut, therapeuten, psychiater, psychiaters, criminoloog, criminologen, socioloog, sociologen, jurist, juristen, leerling, leerlingen, scholieren, ouder, ouders, afgestudeerden, bibliothecaris, bestuurder, bestuurders, directeur, directrice, directeuren, coördinator, coördinatoren, secretaris, secretaresse, douanier, douaniers, gevangenbewaarder, cipiers, begeleider, begeleiders, consulent, consulenten, activisten, kunstenaar, kunstenaars, hulpverlener, hulpverleners, jongerenwerker, jongerenwerkers, agent, agenten, parlementslid, parlementsleden, parlementariër, kamerlid, kamerleden, schepen, schepenen, gedeputeerde, gedeputeerden, gouverneur, rector, rectoren, decaan, decanen, bisschop, imam, imams, rabbijn, voorzitter, voorzitters, vicevoorzitter, ondervoorzitter, penningmeester, moderator, moderatoren, gespreksleider, gespreksleiders, waarnemer, waarnemers, fotograaf, fotografen, technicus, technici, analist, analisten, auditor, auditoren, griffier, griffiers, deurwaarder, deurwaarders, minister, ministers, staatssecretaris, staatssecretarissen, historicus, historici, beheerder, beheerders, schoolhoofd, schoolhoofden, gemeentesecretaris",
    ),
    soleOffices: list(
      "de burgemeester, de gouverneur, de commissaris van de koning, de bisschop, de pastoor, de dominee, de imam, de rabbijn, de rector, de decaan, de directeur, de directrice, de adjunct directeur, de voorzitter, de voorzitster, de vicevoorzitter, de ondervoorzitter, de secretaris, de gemeentesecretaris, de penningmeester, de coördinator, de projectleider, de projectcoördinator, de minister, de staatssecretaris, de ambassadeur, de consul, de ombudsman, de korpschef, de brandweercommandant, de griffier, de havenmeester, de moderator, de gespreksleider, de tolk, de trainer, het schoolhoofd, de inspecteur, de hoofdinspecteur, de commissaris, de kapitein, de luitenant, de kolonel, de wijkagent, de vertegenwoordiger, de vertegenwoordigster, het hoofd, de chef, de leider",
    ),
    professions: {
      "police-officer": {
        nouns: list(
          "agent, agente, agenten, inspecteur, inspecteurs, hoofdinspecteur, hoofdinspecteurs, commissaris, commissarissen, hoofdcommissaris, brigadier, brigadiers, rechercheur, rechercheurs",
        ),
        of: list("politie"),
      },
      "university-teacher": {
        nouns: list("docent, docente, docenten, professor, professoren, lector, lectoren"),
        of: list("universiteit"),
      },
    },
    from: list(
      "van, uit, bij, namens, vanuit, van de kant van, werkzaam bij, verbonden aan, afkomstig uit",
    ),
    speaksFor: list("namens"),
    place: list("in"),
    event: list("bij, in, aan"),
    and: list("en, alsmede, evenals, plus, alsook, samen met, gevolgd door, daarnaast"),
    or: list("of, ofwel, dan wel"),
    articles: list("de, het, een, andere, nog"),
    total: list(
      "subtotaal, som, eindtotaal, tussentotaal, totaal, in totaal, een totaal van, totaal aantal, totaal aantal deelnemers, aantal deelnemers, bij elkaar, samen",
    ),
    namely: list("namelijk, te weten, als volgt, bestaande uit, onderverdeeld in"),
    including: list("waarvan, waaronder, onder wie, van wie, onder hen, onder meer, onder de"),
    both: list("beiden, beide, allen, allemaal"),
    each: list(
      "elk, elke, ieder, iedere, telkens, per groep, per tafel, per team, per rechtbank, per land, per instelling, per organisatie, per provincie, per gemeente, per regio, per school, per stad, per klas, per delegatie",
    ),
    were: list("waren, was, zijn, is"),
    ofThem: list(
      "van hen, van de deelnemers, deelnemers, personen, mensen, van deze, anderen, meer, van de aangemelden, van de genodigden, daarvan",
    ),
    them: list("van hen, daarvan, hiervan, van wie"),
    address: list("dhr, mevr, mw, meneer, mevrouw, mijnheer, de heer, dr, prof, mr, drs, ir"),
    offices: list(
      "rechter, officier van justitie, minister, commissaris, advocaat, burgemeester, voorzitter",
    ),
    nameParticles: list("van, de, der, den, ter, ten, la"),
    vague: list(
      "enkele, verschillende, meerdere, veel, vele, talrijke, een aantal, duizenden, honderden, tientallen, enkele honderden, enkele tientallen, enkele duizenden, enkele honderd, een paar, een paar honderd, een paar tientallen, een handvol, een handjevol, een hoop, een groep, een groepje, meerdere honderden, verscheidene, diverse, tal van, meerdere tientallen",
    ),
    between: list("tussen"),
    ratio: list("op, op de, op elke"),
    beside: list("samen met, alsmede, alsook, evenals, naast, vergezeld van, begeleid door"),
    except: list(
      "exclusief, zonder, uitgezonderd, behalve, afgezien van, buiten beschouwing, namens, die staan voor, ter vertegenwoordiging van",
    ),
    forWhom: list("voor"),
    givenBy: list(
      "gegeven door, geleid door, verzorgd door, georganiseerd door, gemodereerd door, gepresenteerd door, onder leiding van, geopend door, lezing van, lezingen van, presentatie van, presentaties van, toespraak van, toespraken van, voordracht van, voordrachten van, inleiding van, inleidingen van, lezing door, lezingen door, presentatie door, presentaties door",
    ),
    about: list(
      "ongeveer, circa, ca, zo'n, bijna, ruim, meer dan, minstens, rond de, maximaal, tot",
    ),
    orSo: list("of zo, of meer, of minder"),
    ages: list(
      "in de leeftijd, in de leeftijd van, leeftijd van, gemiddelde leeftijd, met een gemiddelde leeftijd, een gemiddelde leeftijd, leeftijd tussen, de leeftijd van, met een leeftijd van",
    ),
    older: list("boven, boven de, onder, onder de, ouder dan, jonger dan, vanaf"),
    adverbs: list(
      "uiteindelijk, slechts, maar, daadwerkelijk, ten slotte, feitelijk, elk jaar, ieder jaar, elke keer, elke maand, elke week, elke dag, iedere dag, iedere keer, ook, eveneens",
    ),
    attended: list(
      "namen deel, nam deel, namen, deelnamen, deelgenomen, aanwezig, bijgewoond, woonden bij, kwamen, bijeengebracht, deelnemers, aanwezigen, waren er, opkomst, trok, trokken, bezocht, bezochten, getraind, opgeleid, deel aan, deelname, aanwezigheid, bijwoonden, volgden, verwelkomde, verwelkomden, bijeenbracht, bracht, brachten, er waren, er waren ook, gevolgd door, gevolgd, deden mee, meegedaan, schoven aan, woonde bij, meededen, praatten mee, waren erbij, kwam, luisterden, stroomden, stroomde, kwamen naar, komen, neemt deel, nemen deel, waren present, present, namen plaats, telde, verzamelden, verzamelden zich, zaten in de zaal, van de partij, waren van de partij, voltooiden, rondden af, verschenen, verscheen, opdagen, tekenden de presentielijst, meldden zich, in de zaal, bijeen, samengekomen, bijeengekomen, kwamen er, opgekomen, zaten er, er zaten, nam, nemen, trokken naar, rondde af, kwamen af op, vulden de zaal, bogen zich, waren daar, schoof aan, deed mee, praatte mee, was erbij, was present, was van de partij, zat in de zaal, luisterde, verzamelde zich, voltooide de cursus, voltooide de opleiding, boog zich, tekende de presentielijst, vulde de zaal, gingen in gesprek, gingen in debat, gingen in dialoog, ging in gesprek, wisselden ervaringen uit, rond de tafel, rond één tafel, rond dezelfde tafel, om de tafel, aan één tafel, aan dezelfde tafel",
    ),
    participles: list(
      "getrainde, opgeleide, geschoolde, deelnemende, aanwezige, bijgeschoolde, uitgenodigde, aangemelde, ingeschreven, geïnteresseerde",
    ),
    gathered: list(
      "bijgewoond door, bezocht door, deelname van, aanwezigheid van, verwelkomde, verwelkomden, trok, trokken, kwamen, getraind, waren aanwezig, aanwezig waren, gevolgd door, stroomden, telde, verzamelden zich, verschenen, namen deel, woonden bij, namen, nam, nemen, verscheen, was aanwezig, gingen in gesprek met, gingen in debat met, gingen in dialoog met, ging in gesprek met, discussieerden met, debatteerden met, om de tafel met",
    ),
    sent: list(
      "was aanwezig met, waren aanwezig met, was vertegenwoordigd door, waren vertegenwoordigd door, werd vertegenwoordigd door, werden vertegenwoordigd door, was vertegenwoordigd met, waren vertegenwoordigd met, vertegenwoordigd door, nam deel met, namen deel met, kwam met, stuurde, stuurden, zond, zonden",
    ),
    stops: list(
      "door, namen, nam, waren, was, zijn, hebben, had, hadden, die, dat, aanwezig, woonden, kwamen, deel, om, terwijl, waar, hebben, werden, werd, bijgewoond, per, gespecialiseerd in, tussen, kregen, kreeg, staan, stonden, belandden, belanden, moesten, moest, konden, kon, komen, bleven, zegden, toonden, meldden, schreven, volgden, keken, keek, logden, wilden, wezen, bevestigden, verschenen, bijeen, samen, voornamelijk, op, worden, volgen, wachten, zaten, deden dat, deden dit, deden het, gaven, gaf, gingen, ging, opende, openden, sloot, sloten, sprak, spraken, leidde, leidden, bedankte, bedankten",
    ),
    things: list(
      "dag, dagen, uur, uren, minuut, minuten, week, weken, maand, maanden, jaar, jaren, euro, procent, miljoen, miljard, duizend, land, landen, sessie, sessies, deelsessies, panel, panels, workshop, workshops, organisaties, organisatie, instellingen, instelling, editie, bijeenkomst, bijeenkomsten, conferentie, conferenties, onderwerpen, thema's, bladzijden, zaken, steden, stad, regio's, groepen, keer, webinars, modules, cursussen, lezingen, seminars, aanbevelingen, voorstellen, projecten, activiteiten, bedrijven, scholen, dorpen, punten, rapporten, interviews, enquêtes, presentaties, trainingen, besluiten, formulieren, vragenlijsten, antwoorden, reacties, exemplaren, training, dossiers, aanhoudingen, veroordelingen, verdachten, plekken, huizen, zalen, talen, lessen, edities, opleidingen, cursus, locaties, budget, begroting, kosten, uitgaven, bijdrage, subsidie, inkomsten, donaties, telefoon, fax, postcode, temperatuur, programma, programma's, opleidingsdagen, cursusdagen, deelbijeenkomsten, campagnes, certificaten, rondes, reeksen",
    ),
    groupsOf: list("groepen van, teams van, tafels van, klassen van, delegaties van"),
    sessions: list(
      "dag, sessie, workshop, module, training, cursus, seminar, webinar, bijeenkomst, editie, ronde, week, trainingsdag, congresdag, studiedag",
    ),
    bodies: list(
      "gemeente, gemeenten, ministeries, ambassades, ngo's, verenigingen, stichtingen, vakbonden, universiteiten, rechtbanken, ziekenhuizen, parochies, provincies, lidstaten",
    ),
    inNames: list(
      "groep, fonds, club, team, prijs, faculteit, kliniek, opvang, project, parochie, bisdom, zorggroep, huisarts, gevangenis, bedrijf, kantoor, advocaten, pers, radio, omroep, coöperatie, coalitie, legioen, *kliniek, *stichting, *huis, *school, *fonds, *groep, *zorg, *opvang",
    ),
    areas: list(
      "stad, regio, provincie, district, wijk, gemeente, dorp, noorden, zuiden, oosten, westen, omgeving, streek, buurt, centrum, eiland, stadsdeel",
    ),
    plurals: list("en, s"),
    singulars: list("us"),
    numbered: list(
      "artikel, art, wet, richtlijn, resolutie, zaal, hoofdstuk, pagina, dag, fase, module, perceel, bijlage, nr, nummer, lid, doel, tabel, figuur, deel, groep, klas, punt, vraag, niveau, versie, stap, ronde",
    ),
    kinds: list("ngo, ngo's"),
    measures: {
      attended: list(
        "gehoor uitnodiging*, uitnodiging* gehoor, ging* in op uitnodiging*, ingegaan uitnodiging*, uitnodiging* ingegaan, aanvaard* uitnodiging*",
      ),
      "turned-away": list(
        "niet bevestig*, afgewezen, geweigerd, niet toegelaten, afwijz*, wezen af, wees af, wijzen af, teleurstel*, teleurgesteld, stelden teleur, nee verkopen, nee te horen, geen plek, geen plaats, weiger*, niet geplaatst, niet plaatsen, buiten de boot, niet terecht, niet meedoen, niet terechtkonden, afwijzing*, viste* achter het net",
      ),
      waitlisted: list("wachtlijst*, reservelijst*, reserve, in de wacht"),
      interested: list(
        "belangstelling getoond, interesse getoond, toonden belangstelling, toonden interesse, geïnteresseerd*, hadden belangstelling, had belangstelling, belangstelling hadden, interesse hadden, hadden interesse, toon* interesse, toon* belangstelling, meldden belangstelling, blijk van belangstelling, wilden komen, wilden meedoen, wilden deelnemen, wilden aanwezig, wilden graag, gegadigd*, aanvragen, aanvraag, belangstellend*, gereageerd, meldden interesse",
      ),
      confirmed: list(
        "bevestigd*, bevestig*, toegezegd, zegden toe, zeiden toe, toezegging*, kregen plek, kregen plaats, kreeg plaats, kreeg plek, geplaatst, toegelaten, geaccepteerd, zeiden ja, plaats kregen, aangenomen",
      ),
      planned: list(
        "gepland*, verwacht*, voorzien*, zullen deelnemen, zal deelnemen, zullen aanwezig zijn, nemen straks deel, verwachten, verwachtte*, bedoeld voor, opgezet voor, gerekend, rekenden op, rekende op, mikten op, gemikt, ingepland, beoogd*, op het oog, gehoopt, hoopten op, zal verwelkomen, zullen komen, zal ontvangen, zal samenbrengen, zullen volgen, richt zich op, zullen worden opgeleid, zullen er zijn, zullen erbij zijn",
      ),
      invited: list("uitgenodigd*, uitnodiging*, nodigden uit, nodigde uit, genodigd*"),
      capacity: list(
        "capaciteit, plaatsen, plaats voor, plek voor, ruimte voor, plaats aan, plek aan, ruimte aan, bood plaats, biedt plaats, bood plek, zitplaatsen, zitplaats, stoelen, zaal telt, kunnen er in",
      ),
      "attended-online": list(
        "kijker*, online, op afstand, livestream*, stream*, digitaal, via zoom, via teams, vanuit huis, van huis uit, thuis, virtueel, videoverbinding, ingelogd, logden in, scherm, webcast, beeldscherm, videoconferentie",
      ),
    },
    entries: list(
      "aanvragen, aanmelding, aanmeldingen, inschrijvingen, plaatsen, plekken, zitplaatsen, stoelen, uitnodigingen, reserveringen, kaarten",
    ),
    uncounted: list(
      "ingeschreven, aangemeld*, schreven in, afwezig, afgemeld, verhinderd, met kennisgeving afwezig, verontschuldigd, aanmelding*, meldden zich aan, zegden af, afgezegd, meldden zich af, niet op komen dagen, inschrijving*, schreven zich in, zich ingeschreven, zich aangemeld, ontbraken, ontbrak, ontbreken, bleven weg, bleef weg, weggebleven, verstek, haakten af, haakte af, aangehouden, gearresteerd*, opgepakt*, veroordeeld*, vervolgd, gedood, gewond*, aangeworven, ontslagen",
    ),
    denies: list("niet, nooit"),
    deniesNot: list(
      "niet alleen, niet enkel, niet slechts, niet minder dan, niet meegerekend, niet meegeteld",
    ),
    noneOf: list("geen van, geen enkele van, niemand van, geen der"),
    infinitives: list(
      "komen, deelnemen, deel te nemen, te komen, bijwonen, verschijnen, erbij zijn, meedoen",
    ),
    elsewhen: list(
      "vorig jaar, verleden jaar, het jaar ervoor, vorige jaren, vergeleken met, vorige editie, gemiddeld, per dag, dagelijks",
    ),
    afterEvent: list("na, volgend op"),
    whichEvent: list("waar, waarop, waaraan, waarvoor"),
    since: list("sinds, vanaf"),
    relatives: list("die, dat, wie, van wie"),
    columns: {
      personal: list(
        "naam, namen, voornaam, achternaam, familienaam, voor- en achternaam, volledige naam, naam deelnemer, contact, contactpersoon, contactgegevens, telefoon, telefoonnummer, tel, mobiel, gsm, e-mail, email, leeftijd, geboortejaar, geboortedatum, handtekening",
      ),
      number: list("aantal, aantal deelnemers, deelnemers, personen, totaal"),
      institution: list("instelling, organisatie, instantie, werkgever"),
      share: list("aandeel, percentage, procent, deel"),
      sexes: list("vrouwen, mannen, v, m, vrouw, man, x, meisjes, jongens"),
      present: list(
        "aanwezig, gekomen, verschenen, deelgenomen, ter plaatse, fysiek, op locatie, opgekomen, opkomst",
      ),
      others: list(
        "slachtoffers, geïdentificeerde slachtoffers, cliënten, begunstigden, inwoners, bevolking",
      ),
    },
  },
};
