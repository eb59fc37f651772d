// Data, hence long.
import type { Language } from "./language.ts";
import { list, lists } from "./list.ts";

export const romanian: Language = {
  tag: "ro",
  programme: {
    common: list(
      "și, de, la, în, din, pe, cu, pentru, este, sunt, care, prin, privind, al, ale, ai, unei, unui, o, un, va, fi, se, sau, că, despre, către, lui, după, până",
    ),
    months: lists(
      "ianuarie, ian; februarie, feb; martie, mar; aprilie, apr; mai; iunie, iun; iulie, iul; august, aug; septembrie, sept, sep; octombrie, oct; noiembrie, noi, nov; decembrie, dec",
    ),
    weekdays: lists(
      "luni, lun; marți, mar; miercuri, mie; joi; vineri, vin; sâmbătă, sambata, sâm; duminică, dum",
    ),
    day: list("ziua, zi"),
    ordinals: lists(
      "întâi, prima, i; a doua, ii, doi; a treia, iii, trei; a patra, iv; a cincea, v",
    ),
    clock: {
      at: list("ora, orele, la ora, la orele, la"),
      hourLead: list("ora, orele, la ora, la orele"),
      from: list("de la, începând cu, între, din, intervalul, intervalul orar, dintre orele"),
      to: list("la, până la, pana la, până la ora, la ora, și, pana la ora"),
      until: list("până la, până la ora, până la orele, pana la, pana la ora"),
      about: list("aproximativ, aprox, circa, cca, în jurul orei"),
      hour: list("h, ore, ora"),
      noon: list("prânz, amiază, amiaza"),
      midnight: list("miezul nopții"),
    },
    minutes: list("min, minut, minute, de minute"),
    hours: list("h, oră, ore, ora"),
    kinds: {
      registration: list(
        "înregistr*, înscrier*, primirea participanților, sosire*, sosirea participanților, acreditare*, primire participanți, primirea invitaților, check in, primirea, primire",
      ),
      opening: list(
        "deschider*, cuvânt de deschidere, cuvânt de bun venit, bun venit, cuvânt de salut, alocuțiuni, alocuțiuni de deschidere, mesaje de deschidere, mesaj de deschidere, introducere, cuvânt introductiv, inaugurare*, salut, mesaje de salut, intervenții de deschidere, vernisaj*",
      ),
      keynote: list("keynote*, prelegere inaugurală, discurs principal, conferință magistrală"),
      presentation: list(
        "prezent*, prelegere*, comunicare, comunicări, expunere*, studiu de caz, studii de caz, intervenție, intervenții, raport",
      ),
      plenary: list(
        "plen, plenară, plenar, sesiune plenară, sesiune în plen, ședință plenară, sesiunea plenară",
      ),
      panel: list("panel*, panou, panel de discuții"),
      workshop: list(
        "atelier*, workshop*, grup de lucru, grupuri de lucru, lucru pe grupe, lucru în grupuri, sesiuni paralele, sesiune paralelă, instruire*, sesiune de formare, activitate practică, activități practice",
      ),
      discussion: list(
        "discuții, discuție, dezbater*, masă rotundă, mese rotunde, masa rotundă, întrebări, întrebări și răspunsuri, sesiune de întrebări, dialog, schimb de experiență, schimb de opinii",
      ),
      break: list(
        "pauză, pauza, pauză de cafea, pauza de cafea, cafea, coffee break, pauze, cafea de bun venit, cafea de întâmpinare",
      ),
      meal: list(
        "prânz*, masa de prânz, masă de prânz, pauză de prânz, pauza de prânz, pauză de masă, cină, cina, cină festivă, mic dejun, bufet, dejun, lunch, pauză masă",
      ),
      social: list(
        "recepție, cocktail, networking, program social, program cultural, concert, vizită, vizită ghidată, excursie, socializare, tur ghidat, eveniment social, concerte, concertul",
      ),
      closing: list(
        "închider*, încheier*, concluzii, concluziile, cuvânt de încheiere, cuvânt de închidere, final, finalul*, sfârșit*, evaluare, rezumat, pași următori, observații finale, remarci finale",
      ),
      departure: list("plecare*, plecarea participanților, sfârșitul programului, deplasare"),
    },
    eventKinds: {
      conference: list("conferinț*, congres*, simpozion, forum, summit"),
      consultation: list("consultare*"),
      roundtable: list("masă rotundă, masa rotundă, mese rotunde"),
      workshop: list("atelier*, workshop*"),
      training: list("curs, formare, instruire*, training"),
      seminar: list("seminar*, webinar*"),
      launch: list("lansare*"),
      meeting: list("întâlnire*, ședință, reuniune*, adunare*"),
      "high-level-meeting": list("reuniune la nivel înalt, conferință la nivel înalt"),
    },
    roles: {
      speaker: list(
        "vorbitor*, prezintă, susține, lector, speaker*, invitați, invitat, susținut de, prezentat de, intervin, intervine, vor interveni",
      ),
      keynote: list("vorbitor principal, keynote speaker"),
      panelist: list("paneliști, panelist*, participanți"),
      moderator: list("moderator*, moderatoare*, moderează, moderat de, modereaza"),
      chair: list("președinte*, prezidează, prezidat de"),
      rapporteur: list("raportor*"),
      facilitator: list("facilitator*, formator*, trainer*, facilitat de"),
      expert: list("expert*"),
    },
    honorifics: list(
      "dr, prof, prof univ, univ, conf, lect, dl, dna, d na, domnul, doamna, judecător, procuror, av, avocat, comisar, psih, pr, acad, ministrul, senator, deputat, primarul, rectorul, părintele, preot, ing, arh, doctor, d l, dlui, dnei",
    ),
    rooms: list(
      "sala, sală, aula, amfiteatru, amfiteatrul, foaier, foaierul, auditorium, holul, restaurant, restaurantul, corp, scena, scenă, amfi, curtea, biserica, catedrala, capela, cimitirul, piața",
    ),
    venues: list(
      "hotel*, universitate*, palat*, centru*, parlament*, institut*, facultate*, bibliotec*, muzeu*, primări*, minister*, casa, ambasad*, sediul, biserica, catedrala, castel*, parcul, piața, grădina, teatrul, școala, academia, colegiul, liceul, prefectura, tribunalul, casei",
    ),
    placeLabels: list(
      "locul, locația, locație, locații, locațiile, loc, unde, loc de desfășurare, locul de desfășurare, locul desfășurării, adresa",
    ),
    timeLabels: list(
      "ora, orar, interval orar, interval, program de lucru, când, durata, termen, termen limită, telefon, tel, data, preț, taxa, contact, persoană de contact, persoana de contact, relații, informații",
    ),
    dateLabels: list("data, când, perioada"),
    otherDates: list(
      "publicat*, postat*, actualizat*, ultima actualizare, modificat*, adăugat*, termen*, termen limită, cel târziu, înscrier*, înregistrarea, aplic*, candidatur*, legea, legii, ordonanț*, hotărâr*, directiv*, emis*, comunicat*, arhiv*, știri, alte evenimente, evenimente viitoare, următoarele evenimente, semnat*, născut*, până la data, până în data, înainte de",
    ),
    parallel: list("paralel*, în paralel, simultan*, pe secțiuni"),
    sessions: list(
      "atelier, atelierul, sesiunea, sesiune, panel, panelul, grup, grupul, grupa, secțiunea, secțiune, workshop, masa",
    ),
    tracks: list("secțiunea, secțiune, flux"),
    programme: list(
      "program, programul, agenda, agendă, ordinea de zi, programul zilei, agenda evenimentului, programul evenimentului, programul conferinței, proiect de agendă, desfășurător, desfășurarea evenimentului, program general, programul complet, programul detaliat, programul provizoriu, program provizoriu",
    ),
    columns: {
      time: list("ora, orele, interval, interval orar, timp, orar, când"),
      start: list("început, de la, start, ora de început"),
      end: list("sfârșit, până la, final, ora de final"),
      title: list(
        "activitate*, activitatea*, titlu*, titlul*, tema, temă, subiect*, sesiune*, eveniment*, denumire*, program*",
      ),
      speaker: list("vorbitor*, lector, cine, moderator*, prezentator, responsabil, susține"),
      room: list("sala, sală, loc, locul, locația, unde"),
    },
    units: list(
      "milioane, milion, miliarde, miliard, mii, la sută, procente, euro, eur, lei, ron, km, kg, persoane, participanți, victime, cazuri, ani, pagini, de persoane, puncte",
    ),
    workshops: list("atelier*, workshop*"),
    rounds: list("rund*"),
  },
  numbers: {
    fromZero: list(
      "zero, unu/una/un/o, doi/două, trei, patru, cinci, șase, șapte, opt, nouă, zece, unsprezece, doisprezece/douăsprezece, treisprezece, paisprezece/patrusprezece, cincisprezece, șaisprezece, șaptesprezece, optsprezece, nouăsprezece",
    ),
    tens: list("douăzeci, treizeci, patruzeci, cincizeci, șaizeci, șaptezeci, optzeci, nouăzeci"),
    joiners: list("și"),
    hundreds: list(
      "o sută, două sute, trei sute, patru sute, cinci sute, șase sute, șapte sute, opt sute, nouă sute",
    ),
    thousands: list("mii, de mii, mii de"),
    oneThousand: list("o mie, o mie de"),
    rough: { "o duzină de": 12, "vreo zece": 10 },
    articles: list("un, o"),
  },
  attendance: {
    endings: list("ilor, elor, ului, ele, lor, ii, ei, ul, le, a, e, i, u"),
    noun: "first",
    participants: list(
      "participant, participanți, participantă, participante, participanților, cursant, cursanți, cursantă, cursante, vizitatori, internauți, cursanților, elevi participanți, absolvenți, vizitatorilor, spectatori",
    ),
    persons: list(
      "persoană, persoane, persoanelor, oameni, expert, expertă, experți, experte, specialist, specialistă, specialiști, specialiste, profesionist, profesioniști, practician, practicieni, invitat, invitați, cursant, cursanți, actori, femei, femeie, bărbați, bărbat",
    ),
    representatives: list(
      "reprezentant, reprezentantă, reprezentanți, reprezentante, reprezentanților, delegat, delegați, membru, membri, membră, membre, angajat, angajată, angajați, angajate, lucrător, lucrători, ofițer, ofițeri, agent, agenți",
    ),
    from: list(
      "din, din cadrul, din partea, de la, de pe lângă, ai, ale, al, a, de la nivelul, care reprezintă, reprezentând, aparținând, în cadrul, la",
    ),
    place: list("în"),
    and: list(
      "și, precum și, și câte, plus, alături de, împreună cu, urmați de, urmate de, în plus",
    ),
    articles: list("unui, unei, alți, alte, încă, câte, un, o, cei, cele, celor"),
    total: list(
      "total, în total, un total de, totalul, total participanți, numărul total de, numărul total, număr de participanți, numărul participanților, per total",
    ),
    namely: list("și anume, respectiv, după cum urmează, astfel, fiind, alcătuit din, compus din"),
    including: list(
      "dintre care, din care, dintre aceștia, dintre ei, dintre, printre care, printre, inclusiv, între care, printre aceștia",
    ),
    both: list("ambii, ambele, toți, toate"),
    were: list("erau, au fost, sunt, fiind, a fost, este"),
    ofThem: list(
      "dintre ei, dintre aceștia, dintre ele, dintre acestea, dintre participanți, persoane, participanți",
    ),
    address: list(
      "dl, dna, d na, d l, domnul, doamna, domnului, doamnei, domnișoara, dr, prof, conf univ, av, psih",
    ),
    offices: list(
      "judecător, judecătorul, judecătoare, judecătoarea, procuror, procurorul, comisar, comisarul, inspector, avocat, avocatul, ministrul, președintele, directorul, psiholog",
    ),
    vague: list(
      "câțiva, câteva, mai mulți, mai multe, mulți, multe, numeroși, numeroase, unii, unele, mii de, sute de, zeci de",
    ),
    between: list("între"),
    ratio: list("din, din fiecare"),
    beside: list("alături de, împreună cu, precum și, plus, însoțiți de, pe lângă"),
    about: list(
      "aproximativ, circa, cca, aprox, peste, aproape, în jur de, cel puțin, mai mult de, până la, vreo",
    ),
    attended: list(
      "au participat, a participat, participat, participă, participarea, participare, prezenți, prezente, prezența, prezent, au fost prezenți, a reunit, reunit, au luat parte, luat parte, participanți, participanții, participanților, a adunat, adunat, instruiți, instruite, formați, formate, asistat, au asistat, întrunit, a întrunit, s au alăturat, au venit, a avut parte, au fost și, au mai fost, prezențe, au răspuns invitației, s au reunit, s au întâlnit, au beneficiat, au absolvit, au urmat, au frecventat, a implicat, au fost pregătiți, s au adunat, au luat loc, sunt prezenți, sunt prezente, se reunesc, se întâlnesc, iau parte, au fost instruite, instruirea a, certificați, certificate, au răspuns prezent, au fost alături, au finalizat cursul",
    ),
    gathered: list(
      "au participat, participă, a reunit, au reunit, reunind, participarea a, prezența a, au luat parte, au fost prezenți, au fost prezente, prezenți, au asistat, au fost instruiți, au fost instruite, au fost formați, a adunat, au venit, în prezența a, instruirea a, fiind instruiți, fiind instruite, sunt prezenți, iau parte, formarea a",
    ),
    stops: list(
      "către, au, a fost, participat, care, ce, s, și au, erau, sunt, este, fost, pentru, prezenți, prezente, urmând, iar, dar, când, unde, interesați, în vederea, s-au, specializate în, specializați în, specializată în, specializat în, cu vârste, cu vârsta, timp de",
    ),
    things: list(
      "zi, zile, oră, ore, minut, minute, săptămână, săptămâni, lună, luni, an, ani, euro, lei, la sută, milion, milioane, miliarde, mii, țară, țări, sesiune, sesiuni, panel, paneluri, atelier, ateliere, organizații, organizație, instituții, instituție, ediție, ediții, întâlnire, întâlniri, conferință, conferințe, eveniment, evenimente, județ, județe, oraș, orașe, caz, cazuri, grupuri, grupe, prezentări, ori, pagini, teme, webinare, module, cursuri, prelegeri, seminare, seminarii, recomandări, propuneri, proiecte, activități, companii, firme, școli, sate, localități, puncte, rapoarte, interviuri, chestionare, apeluri, exemplare, pliante, formulare, răspunsuri, dosare, condamnări, anchete, arestări, rețineri, suspecți, inculpați, traficanți, limbi, etape, locuri, lecții",
    ),
    bodies: list(
      "primărie, primării, minister, ministere, ambasadă, ambasade, ong uri, asociații, fundații, sindicate, universități, instanțe, consilii, spitale, parohii, state membre, comune",
    ),
    numbered: list(
      "articolul, articolului, articol, art, legea, legii, lege, hotărârea, ordonanța, oug, og, hg, directiva, rezoluția, sala, capitolul, pagina, ziua, faza, modulul, lotul, anexa, nr, numărul, alin, sectorul, tabelul, tabel, figura, partea, grupa, clasa, punctul, nivelul, versiunea, etapa, clasele",
    ),
    kinds: list("ong, ong uri, ong urilor, ong urile, osc, osc uri, osc urilor, itm"),
    measures: {
      "turned-away": list("nu confirm*, respins*, refuzat*, nu putut fi accept*"),
      waitlisted: list("lista de așteptare, listă de așteptare"),
      interested: list("exprimat interes*, manifestat interes*, interesat*"),
      confirmed: list("confirmat*, confirmate"),
      planned: list(
        "planificat*, estimat*, preconizat*, așteptat*, prevăzut*, vor participa, va participa, vor lua parte, vor fi instruiți, vor fi instruite, vor fi prezenți, se așteaptă, se estimează",
      ),
      invited: list("invitat*, invitații"),
      capacity: list("capacitate*, locuri"),
      "attended-online": list("internauți, online, de la distanță"),
    },
    uncounted: list(
      "înscris*, s au înscris, înregistrat*, absenți, absent, absente, scuzați, scuzate, învoiți, lipsă, pentru particip* select*",
    ),
    elsewhen: list(
      "anul trecut, anul precedent, anii precedenți, anii trecuți, ediția trecută, ediția precedentă, comparativ cu, față de anul",
    ),
    relatives: list("care, ce, ai căror, ale căror"),
    columns: {
      number: list(
        "număr, nr. participanți, număr participanți, număr de participanți, participanți, nr. persoane, număr persoane, total",
      ),
      institution: list("instituție, instituția, organizație, organizația"),
    },
  },
};
