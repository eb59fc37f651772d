// Data, hence long.
import type { Language } from "./language.ts";
import { list, lists } from "./list.ts";

export const dutch: Language = {
  tag: "nl",
  programme: {
    common: list(
      "de, het, een, en, van, in, op, met, voor, is, zijn, dat, die, te, aan, door, over, om, bij, naar, uit, tot, als, wordt, worden, niet, ook, of, onze, deze",
    ),
    months: lists(
      "januari, jan; februari, feb; maart, mrt; april, apr; mei; juni, jun; juli, jul; augustus, aug; september, sept, sep; oktober, okt; november, nov; december, dec",
    ),
    weekdays: lists(
      "maandag, ma; dinsdag, di; woensdag, wo; donderdag, do; vrijdag, vr; zaterdag, za; zondag, zo",
    ),
    day: list("dag"),
    ordinals: lists("eerste, een; tweede, twee; derde, drie; vierde, vier; vijfde, vijf"),
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
    },
    minutes: list("min, minuut, minuten"),
    hours: list("uur, u, uren"),
    kinds: {
      registration: list(
        "ontvangst*, onthaal*, inloop, registratie*, aanmelding, aanmelden, aankomst*, zaal open, deuren open, inschrijving, check in",
      ),
      opening: list(
        "opening*, welkom*, verwelkoming, inleiding, openingswoord, begroeting, kennismaking",
      ),
      keynote: list("keynote*, hoofdlezing, openingslezing"),
      presentation: list(
        "presentatie*, lezing*, voordracht*, toelichting, casus*, praktijkvoorbeeld*, pitch*, demonstratie, uiteenzetting",
      ),
      plenary: list("plenair, plenaire, plenaire sessie, plenair programma, plenair deel"),
      panel: list("panel*, paneldiscussie, panelgesprek, paneldebat"),
      workshop: list(
        "workshop*, deelsessie*, werkgroep*, subgroepen, break out*, breakout*, werksessie*, parallelle sessie*, parallelsessie*, training*, masterclass*, verdiepingssessie*, werken in groepen, werken in groepjes",
      ),
      discussion: list(
        "discussie*, debat*, gesprek*, rondetafel*, ronde tafel*, vragen, vraag en antwoord, nabespreking, nagesprek*, dialoog, plenaire discussie, tafelgesprek*, vragenronde",
      ),
      break: list(
        "pauze, koffie*, theepauze, koffiepauze, *pauze, koffie en thee, thee, pauze met koffie",
      ),
      meal: list(
        "lunch*, diner*, ontbijt, avondmaal, broodjeslunch, middagmaal, buffet, walking dinner, netwerklunch, lunchpauze, *maaltijd",
      ),
      social: list(
        "borrel, netwerkborrel, *borrel, receptie, netwerken, aperitief, rondleiding*, concert, excursie, drankje, napraten, hapje en drankje, feest, cultureel programma",
      ),
      closing: list(
        "afsluiting*, sluiting, slot*, slotwoord, conclusie*, afronding, samenvatting, plenaire afsluiting, einde*, wrap up, terugkoppeling, evaluatie, dankwoord, vervolgstappen, slotsessie, einde programma, einde van het programma",
      ),
      departure: list("vertrek*, einde programma, naar huis, wel thuis"),
    },
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
        "spreker*, door, met, presentatie door, inleider*, spreekster*, gastspreker*, sprekers zijn, met medewerking van",
      ),
      keynote: list("keynotespreker*, keynote spreker*, hoofdspreker*"),
      panelist: list("panelleden, panellid, panelleden zijn, deelnemers"),
      moderator: list(
        "moderator*, gespreksleider*, dagvoorzitter*, moderatie, gemodereerd door, onder leiding van, o l v",
      ),
      chair: list("voorzitter*, voorgezeten door"),
      rapporteur: list("rapporteur*, verslaggever*"),
      facilitator: list("begeleider*, begeleid door, trainer*, facilitator*, workshopleider*"),
      expert: list("expert*, deskundige*"),
    },
    honorifics: list(
      "dr, prof, mr, drs, ir, dhr, mevr, mw, mevrouw, de heer, ing, ds, em, burgemeester, wethouder, minister",
    ),
    rooms: list(
      "zaal, *zaal, lokaal, auditorium, foyer, aula, ruimte, theaterzaal, kamer, restaurant, hal, podium, binnenplaats, hoofdpodium, kapel, kerk, kathedraal, begraafplaats",
    ),
    venues: list(
      "hotel, universiteit*, paleis, centrum, *centrum, parlement, instituut, hogeschool, bibliotheek, museum, school, ministerie, gemeentehuis, stadhuis, huis, gebouw, kerk, campus, kathedraal, kasteel, park, plein, *plein, tuin, *tuin, theater, schouwburg, villa",
    ),
    placeLabels: list("locatie, plaats, waar, adres"),
    timeLabels: list(
      "tijd, tijden, tijdstip, wanneer, openingstijden, openingsuren, duur, deadline, telefoon, tel, datum, kosten, prijs, contact, contactpersoon, informatie, contactgegevens",
    ),
    dateLabels: list("datum, data, wanneer"),
    otherDates: list(
      "gepubliceerd*, publicatie*, geplaatst*, bijgewerkt*, gewijzigd*, laatste update, deadline*, uiterlijk, aanmelden, aanmelding, inschrijven, inschrijving, wet, richtlijn, besluit, persbericht, archief, andere evenementen, nieuws, geboren",
    ),
    parallel: list("parallel*, gelijktijdig*, deelsessies, keuze uit, breakout*"),
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
      room: list("zaal, plaats, locatie, ruimte, waar, lokaal"),
    },
    units: list(
      "miljoen, miljard, duizend, procent, euro, eur, km, kg, mensen, personen, deelnemers, slachtoffers, zaken, jaar, punten, pagina's, gevallen",
    ),
    workshops: list("workshop*"),
    rounds: list("ronde*, rondes, rondes van"),
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
      "een tiental": 10,
      "een vijftiental": 15,
      "een twintigtal": 20,
      "een dertigtal": 30,
      "een veertigtal": 40,
      "een vijftigtal": 50,
      "een honderdtal": 100,
    },
    articles: list("een"),
  },
  attendance: {
    endings: list("'s, en, s, e, n"),
    noun: "last",
    compounds: true,
    participants: list(
      "deelnemer, deelnemers, deelneemster, deelneemsters, aanwezigen, aanwezige, bezoeker, bezoekers, toehoorders, deelnemenden, kijker, kijkers, cursist, cursisten, bezoekende, congresgangers, geïnteresseerden aanwezig",
    ),
    persons: list(
      "persoon, personen, mensen, professional, professionals, deskundige, deskundigen, expert, experts, specialist, specialisten, belanghebbenden, genodigden, gasten, gast, cursisten, vrouw, vrouwen, man, mannen",
    ),
    representatives: list(
      "vertegenwoordiger, vertegenwoordigers, vertegenwoordigster, vertegenwoordigsters, afgevaardigde, afgevaardigden, lid, leden, medewerker, medewerkers, medewerkster, medewerksters",
    ),
    from: list(
      "van, uit, bij, namens, vanuit, van de kant van, werkzaam bij, verbonden aan, afkomstig uit",
    ),
    place: list("in"),
    and: list("en, alsmede, evenals, plus, alsook, samen met, gevolgd door, daarnaast"),
    articles: list("de, het, een, andere, nog"),
    total: list(
      "totaal, in totaal, een totaal van, totaal aantal, totaal aantal deelnemers, aantal deelnemers, bij elkaar, samen",
    ),
    namely: list("namelijk, te weten, als volgt, bestaande uit, onderverdeeld in"),
    including: list("waarvan, waaronder, onder wie, van wie, onder hen, onder meer, onder de"),
    both: list("beiden, beide, allen, allemaal"),
    were: list("waren, was, zijn, is"),
    ofThem: list("van hen, van de deelnemers, deelnemers, personen, mensen"),
    address: list("dhr, mevr, mw, meneer, mevrouw, mijnheer, de heer, dr, prof, mr, drs, ir"),
    offices: list(
      "rechter, officier van justitie, minister, commissaris, advocaat, burgemeester, voorzitter",
    ),
    vague: list(
      "enkele, verschillende, meerdere, veel, vele, talrijke, een aantal, duizenden, honderden, tientallen",
    ),
    between: list("tussen"),
    ratio: list("op, op de, op elke"),
    beside: list("samen met, alsmede, alsook, evenals, naast, vergezeld van, begeleid door"),
    about: list(
      "ongeveer, circa, ca, zo'n, bijna, ruim, meer dan, minstens, rond de, maximaal, tot",
    ),
    attended: list(
      "namen deel, nam deel, namen, deelnamen, deelgenomen, aanwezig, bijgewoond, woonden bij, kwamen, bijeengebracht, deelnemers, aanwezigen, waren er, opkomst, trok, trokken, bezocht, bezochten, getraind, opgeleid, deel aan, deelname, aanwezigheid, bijwoonden, volgden, verwelkomde, verwelkomden, bijeenbracht, bracht, brachten, er waren, er waren ook, gaven gehoor aan de uitnodiging, gevolgd door, gevolgd, deden mee, meegedaan, schoven aan, woonde bij, meededen, praatten mee, waren erbij, kwam, luisterden, stroomden, stroomde, kwamen naar, komen, neemt deel, nemen deel, waren present, present, namen plaats, vulden, telde, verzamelden, verzamelden zich, zaten in de zaal, van de partij, waren van de partij, voltooiden, rondden af",
    ),
    gathered: list(
      "bijgewoond door, bezocht door, deelname van, aanwezigheid van, verwelkomde, verwelkomden, trok, trokken, kwamen, getraind, waren aanwezig, aanwezig waren, gevolgd door, stroomden, kwamen er, telde, verzamelden zich",
    ),
    stops: list(
      "door, namen, nam, waren, was, zijn, hebben, had, hadden, die, dat, aanwezig, woonden, kwamen, deel, om, terwijl, waar, hebben, werden, werd, bijgewoond, per, gespecialiseerd in, tussen, in de leeftijd",
    ),
    things: list(
      "dag, dagen, uur, uren, minuut, minuten, week, weken, maand, maanden, jaar, jaren, euro, procent, miljoen, miljard, duizend, land, landen, sessie, sessies, deelsessies, panel, panels, workshop, workshops, organisaties, organisatie, instellingen, instelling, editie, bijeenkomst, bijeenkomsten, conferentie, conferenties, onderwerpen, thema's, bladzijden, zaken, steden, stad, regio's, groepen, keer, webinars, modules, cursussen, lezingen, seminars, aanbevelingen, voorstellen, projecten, activiteiten, bedrijven, scholen, dorpen, punten, rapporten, interviews, enquêtes, presentaties, trainingen, besluiten, enkele honderd, een paar honderd, formulieren, vragenlijsten, antwoorden, reacties, exemplaren, training, dossiers, aanhoudingen, veroordelingen, verdachten, plekken, huizen, zalen, talen, lessen, edities, opleidingen, cursus, locaties",
    ),
    bodies: list(
      "gemeente, gemeenten, ministeries, ambassades, ngo's, verenigingen, stichtingen, vakbonden, universiteiten, rechtbanken, ziekenhuizen, parochies, provincies, lidstaten",
    ),
    numbered: list(
      "artikel, art, wet, richtlijn, resolutie, zaal, hoofdstuk, pagina, dag, fase, module, perceel, bijlage, nr, nummer, lid, doel, tabel, figuur, deel, groep, klas, punt, vraag, niveau, versie, stap, ronde",
    ),
    kinds: list("ngo, ngo's"),
    measures: {
      "turned-away": list("niet bevestig*, afgewezen, geweigerd, niet toegelaten"),
      waitlisted: list("wachtlijst*"),
      interested: list(
        "belangstelling getoond, interesse getoond, toonden belangstelling, toonden interesse, geïnteresseerd*",
      ),
      confirmed: list("bevestigd*"),
      planned: list(
        "gepland*, verwacht*, voorzien*, zullen deelnemen, zal deelnemen, zullen aanwezig zijn, nemen straks deel, verwachten, verwachtte*",
      ),
      invited: list("uitgenodigd*, uitnodiging*"),
      capacity: list("capaciteit, plaatsen"),
      "attended-online": list("kijker*, online, op afstand"),
    },
    uncounted: list(
      "ingeschreven, aangemeld*, schreven in, afwezig, afgemeld, verhinderd, met kennisgeving afwezig, verontschuldigd",
    ),
    elsewhen: list(
      "vorig jaar, verleden jaar, het jaar ervoor, vorige jaren, vergeleken met, vorige editie",
    ),
    relatives: list("die, dat, wie, van wie"),
    columns: {
      number: list("aantal, aantal deelnemers, deelnemers, personen, totaal"),
      institution: list("instelling, organisatie, instantie, werkgever"),
    },
  },
};
