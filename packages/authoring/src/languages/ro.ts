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
    dayParts: list(
      "dimineața, dimineata, după-amiaza, după amiază, dupa-amiaza, seara, dimineață, seară",
    ),
    ordinals: lists(
      "întâi, prima, i; a doua, ii, doi; a treia, iii, trei; a patra, iv; a cincea, v; a șasea, vi, șase; a șaptea, vii, șapte",
    ),
    monthDays: lists(
      "întâi, unu; doi, două; trei; patru; cinci; șase; șapte; opt; nouă; zece; unsprezece; doisprezece, douăsprezece; treisprezece; paisprezece; cincisprezece; șaisprezece; șaptesprezece; optsprezece; nouăsprezece; douăzeci; douăzeci și unu; douăzeci și doi, douăzeci și două; douăzeci și trei; douăzeci și patru; douăzeci și cinci; douăzeci și șase; douăzeci și șapte; douăzeci și opt; douăzeci și nouă; treizeci; treizeci și unu",
    ),
    clock: {
      at: list("ora, orele, la ora, la orele, la"),
      hourLead: list("ora, orele, la ora, la orele"),
      from: list("de la, începând cu, între, din, intervalul, intervalul orar, dintre orele"),
      to: list("la, până la, pana la, până la ora, la ora, și, pana la ora"),
      until: list("până, până la, până la ora, până la orele, pana la, pana la ora"),
      about: list("aproximativ, aprox, circa, cca, în jurul orei, în jur de, pe la"),
      hour: list("h, ore, ora"),
      noon: list("prânz, amiază, amiaza"),
      midnight: list("miezul nopții"),
      onwards: list("încolo, mai departe"),
      exactly: list("fix, aproximativ, cca"),
      spoken: {
        before: {},
        after: {
          30: list("și jumătate, și jumate"),
          15: list("și un sfert"),
          [-15]: list("fără un sfert"),
        },
        am: list("dimineața"),
        pm: list("după-amiaza, după masa, seara"),
      },
    },
    minutes: list("min, minut, minute, de minute"),
    hours: list("h, oră, ore, ora"),
    lengths: {
      15: list("un sfert de oră, sfert de oră"),
      30: list("jumătate de oră, o jumătate de oră"),
      45: list("trei sferturi de oră"),
      60: list("o oră, una oră"),
      90: list("o oră și jumătate, o oră jumate, o oră și 30 de minute"),
      120: list("două ore"),
      150: list("două ore și jumătate"),
      180: list("trei ore"),
    },
    kinds: {
      registration: list(
        "înregistr*, înscrier*, primirea participanților, sosire*, sosirea participanților, acreditare*, primire participanți, primirea invitaților, check in, primirea, primire, primirea oaspeților, primirea și înregistrarea, acces în sală, accesul publicului, deschiderea porților, deschiderea ușilor, accesul invitaților",
      ),
      opening: list(
        "deschider*, cuvânt de deschidere, cuvânt de bun venit, bun venit, cuvânt de salut, alocuțiuni, alocuțiuni de deschidere, mesaje de deschidere, mesaj de deschidere, introducere, cuvânt introductiv, inaugurare*, salut, mesaje de salut, intervenții de deschidere, vernisaj*, cuvânt de întâmpinare, cuvinte de deschidere, cuvinte de bun venit, cuvinte de salut, alocuțiune, alocuțiuni de bun venit, ceremonia de deschidere, ceremonie de deschidere, festivitatea de deschidere, festivitate de deschidere, cuvântul gazdelor, introducerea, saluturi, mesaj de bun venit, mesaje de bun venit, sesiune de deschidere, sesiunea de deschidere",
      ),
      keynote: list(
        "keynote*, prelegere inaugurală, discurs principal, conferință magistrală, conferință inaugurală, prelegere de deschidere, conferință plenară inaugurală, prelegere magistrală",
      ),
      presentation: list(
        "prezent*, prelegere*, comunicare, comunicări, expunere*, studiu de caz, studii de caz, intervenție, intervenții, raport, conferință, conferința, conferințe, mărturie, mărturii, rapoarte, catehez*, prelegeri, prelegerile, expuneri",
      ),
      plenary: list(
        "plen, plenară, plenar, sesiune plenară, sesiune în plen, ședință plenară, sesiunea plenară, în plen, ședință în plen, ședința în plen, ședința plenară, sesiuni plenare, sesiunile plenare, plenul, conferință în plen",
      ),
      panel: list("panel*, panou, panel de discuții, panoul, sesiune de panel, dezbatere de panel"),
      workshop: list(
        "atelier*, workshop*, grup de lucru, grupuri de lucru, lucru pe grupe, lucru în grupuri, sesiuni paralele, sesiune paralelă, instruire*, sesiune de formare, activitate practică, activități practice, activități pe grupe, activitate pe grupe, lucrul pe grupe, lucru pe grupuri, lucrul în grupuri, exerciții practice, exercițiu practic, sesiuni practice, sesiune practică, grupele de lucru, grupurile de lucru, sesiunile paralele, masterclass*",
      ),
      discussion: list(
        "discuții, discuție, dezbater*, masă rotundă, mese rotunde, masa rotundă, întrebări, întrebări și răspunsuri, sesiune de întrebări, dialog, schimb de experiență, schimb de opinii, discuțiile, discuția, întrebări din sală, dialoguri, dialogul, schimb de experiențe, schimb de bune practici, masa de discuții, brainstorming*, sesiune de întrebări și răspunsuri, q&a",
      ),
      break: list(
        "pauză, pauza, pauză de cafea, pauza de cafea, cafea, coffee break, pauze, cafea de bun venit, cafea de întâmpinare, pauza de ceai, pauză de ceai, pauză cafea, pauza cafea, cafea și ceai, gustare*, recreație, recreația, recreații, intermezzo, antract*",
      ),
      meal: list(
        "prânz*, masa de prânz, masă de prânz, pauză de prânz, pauza de prânz, pauză de masă, cină, cina, cină festivă, mic dejun, bufet, dejun, lunch, pauză masă, agapă, agapa, agapa frățească, masă festivă, masa festivă, masă comună, masa comună, masa de seară, picnic*, grătar, dineu*, dineul oficial, brunch, bufet suedez, pauza de masă, gustarea de prânz, micul dejun",
      ),
      social: list(
        "recepție, cocktail, networking, program social, program cultural, concert, vizită, vizită ghidată, excursie, socializare, tur ghidat, eveniment social, concerte, concertul, recepția, cocteil*, cocktailul, petrecere*, spectacol*, recital*, seară culturală, seara culturală, seară de film, seara de film, seară festivă, program artistic, programul artistic, moment artistic, momente artistice, proiecție de film, proiecția filmului, proiecție film, excursia, excursii, drumeție*, vizită de studiu, vizita, vizitarea, vizite, tur al orașului, turul orașului, plimbare*, vin de onoare, întâlnire informală, hora, horă, hora mare, hora unirii",
      ),
      closing: list(
        "închider*, încheier*, concluzii, concluziile, cuvânt de încheiere, cuvânt de închidere, final, finalul*, sfârșit*, evaluare, rezumat, pași următori, observații finale, remarci finale, concluzie, cuvântul de încheiere, cuvinte de încheiere, evaluarea zilei, evaluarea întâlnirii, festivitatea de închidere, ceremonia de închidere, sinteza, la revedere, mulțumiri, final de program, pașii următori, bilanț",
      ),
      departure: list(
        "plecare*, plecarea participanților, sfârșitul programului, plecarea, plecări, îmbarcare*, întoarcerea acasă, check out",
      ),
      other: list(
        "sfânta liturghie, liturghie, liturghia, slujba, slujbă, te deum, sfânta messă, deplasare*, transfer la, festivitate de premiere, festivitatea de premiere, finalul competiției, sosirea refugiaților, sosirea migranților, sosirea delegațiilor, evaluarea lucrărilor, prezentarea premiilor, prezentarea diplomelor, conferință de presă, conferința de presă",
      ),
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
        "vorbitor*, prezintă, susține, lector, speaker*, invitați, invitat, susținut de, prezentat de, intervin, intervine, vor interveni, ne vorbește, vorbește, cu, de către, susținută de, prezentată de, ținută de, ținut de, oferit de, oferită de, deschis de, deschisă de, printre alții cu, cu printre alții",
      ),
      keynote: list("vorbitor principal, keynote speaker"),
      panelist: list("paneliști, panelist*, participanți"),
      moderator: list(
        "moderator*, moderatoare*, moderează, moderat de, modereaza, moderată de, coordonat de, coordonată de, moderatorul sesiunii, moderator sesiune, moderator de sesiune",
      ),
      chair: list("președinte*, prezidează, prezidat de"),
      rapporteur: list("raportor*"),
      facilitator: list("facilitator*, formator*, trainer*, facilitat de"),
      expert: list("expert*"),
    },
    of: list("al, a, ale, ai, din partea"),
    with: list("cu"),
    sequels: list("urmat de, urmată de, urmate de, urmați de, după care"),
    remarks: list(
      "intrare liberă, intrarea liberă, intrarea este liberă, acces liber, accesul liber, punct de întâlnire, loc de întâlnire, plecare din, plecare de la, plecarea din, plecarea de la, înscriere obligatorie, înscrierea este obligatorie, cu înscriere, locuri limitate, deschis tuturor, apoi, ulterior, urmează, va urma, vor urma, la final, după care, vor fi prezenți, sunt invitați, toți sunt invitați",
    ),
    makers: list(
      "regia, regie, regia artistică, în regia, regizat de, regizată de, un film de, o piesă de, un spectacol de, coregrafia, scenografia, dramatizarea, scenariul",
    ),
    agendaPoints: list("punctul, punct"),
    honorifics: list(
      "dr, prof, prof univ, univ, conf, lect, dl, dna, d na, domnul, doamna, judecător, procuror, av, avocat, comisar, psih, pr, acad, ministrul, senator, deputat, primarul, rectorul, părintele, preot, ing, arh, doctor, d l, dlui, dnei, cms, cms șef, comisar șef, inspector, proc, jud, pr prof, pr dr, ps, ips, drd, lector, conf univ, conf univ dr, prof univ dr, lect univ, asist, secretar de stat, insp, insp pr, domnului, doamnei, profesor, profesoară, decanul, prodecan, dl dr, dna dr, sf, str, bd, nr, bl",
    ),
    rooms: list(
      "sala, sălile, sală, aula, amfiteatru, amfiteatrul, foaier, mezanin, foaierul, auditorium, holul, restaurant, restaurantul, corp, scena, scenă, amfi, curtea, biserica, catedrala, capela, cimitirul, piața, hol, cort, teren",
    ),
    venues: list(
      "hotel*, universitate*, palat*, centru*, parlament*, institut*, facultate*, bibliotec*, muzeu*, primări*, minister*, casa, ambasad*, sediul, biserica, catedrala, castel*, parcul, piața, grădina, teatrul, școala, academia, colegiul, liceul, prefectura, tribunalul, casei, laborator, stadion, intrarea, cinema, căminul, clădirea, corpul, grădiniț*, secția, filiala",
    ),
    outdoors: list("în aer liber, afară, exterior, la exterior"),
    bodies: list(
      "poliția, poliției, serviciul, oficiul, tribunalul, agenția, consiliul, fundația, asociația, uniunea, rețeaua, comisia, comitetul, institutul, federația, direcția, ministerul, universitatea, colegiul, școala, spitalul, academia, autoritatea, inspectoratul, primăria, corul, orchestra, ansamblul",
    ),
    bands: list(
      "corul, orchestra, ansamblul, grupul, fanfara, taraful, trupa, formația, cvartetul, trio, duo",
    ),
    placeLabels: list(
      "locul, locația, locație, locații, locațiile, loc, unde, loc de desfășurare, locul de desfășurare, locul desfășurării, adresa",
    ),
    timeLabels: list(
      "ora, orar, interval orar, interval, program de lucru, când, durata, termen, termen limită, telefon, tel, data, preț, taxa, contact, persoană de contact, persoana de contact, relații, informații",
    ),
    openHours: list("deschis, deschisă, program cu publicul, program de lucru"),
    dateLabels: list("data, când, perioada"),
    soon: list("mâine, astăzi, azi, diseară, poimâine"),
    otherDates: list(
      "publicat*, postat*, actualizat*, ultima actualizare, modificat*, adăugat*, termen*, termen limită, cel târziu, înscrier*, înregistrarea, aplic*, candidatur*, legea, legii, ordonanț*, hotărâr*, directiv*, emis*, comunicat*, arhiv*, știri, alte evenimente, evenimente viitoare, următoarele evenimente, semnat*, născut*, până la data, până în data, înainte de, următoarea ședință, următoarea întâlnire, următoarea sesiune, următoarea ediție",
    ),
    stamps: list(
      "trimis, trimis la, trimis în, ultima actualizare, ultima modificare, actualizat, actualizat la, actualizată la, modificat la, publicat, publicat la, publicat în, publicat pe, publicat de, postat, postat la, postat în, postat pe, postat de, creat la, tipărit la, accesat la, primit",
    ),
    mail: {
      subject: list("subiect, subiectul"),
      other: list("de la, trimis, către, la, cc, bcc, data, atașamente"),
      wrote: list("a scris"),
    },
    parallel: list(
      "paralel*, în paralel, simultan*, pe secțiuni, la alegere, la alegerea, la libera alegere, concomitent*",
    ),
    together: list(
      "ateliere, ateliere de lucru, ateliere practice, ateliere tematice, workshopuri, grupuri de lucru, paneluri, sesiuni, secțiuni",
    ),
    talks: list(
      "comunicări, prezentări, referate, lucrări, intervenții, prelegeri, conferințe, comunicări științifice",
    ),
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
      length: list("durată, durata, minute, min"),
      room: list("sala, sală, loc, locul, locația, unde"),
    },
    units: list(
      "milioane, milion, miliarde, miliard, mii, la sută, procente, euro, eur, lei, ron, km, kg, persoane, participanți, victime, cazuri, ani, pagini, de persoane, puncte",
    ),
    daily: list(
      "în fiecare zi, zilnic, de fiecare dată, în fiecare seară, în fiecare dimineață, în fiecare după amiază, mereu, întotdeauna",
    ),
    endsAt: list("sfârșit, final, se încheie, se termină, încheiere"),
    lasts: list("durează, va dura, vor dura, durata"),
    workshops: list("atelier*, workshop*, grup, grupa, grupul"),
    rounds: list("rund*"),
    told: {
      happens: list(
        "are loc, au loc, va avea loc, vor avea loc, începe, încep, va începe, vor începe, pornește, va porni, debutează, va debuta, urmează, va urma, vor urma, este programat, este programată, sunt programate, sunt programați, este prevăzut, este prevăzută, sunt prevăzute, se va desfășura, se vor desfășura, se desfășoară, se va ține, se vor ține, se ține, va fi oficiat, va fi oficiată, vor fi oficiate, se oficiază, se va oficia, va fi săvârșit, va fi săvârșită, se săvârșește, se citește, se va citi, se organizează, va fi organizat, va fi organizată, va susține, vor susține, va prezenta, vor prezenta, ne întâlnim, ne vom întâlni, este programat pentru, va fi prezentat, va fi prezentată, vor fi prezentate, va fi proiectat, se va proiecta, se proiectează, va fi deschis, va fi deschisă, se deschide, se va deschide, continuă, va continua, va fi servit, este, vor fi",
      ),
      leadsTo: list(
        "urmat de, urmată de, urmate de, urmat, urmată, sunt așteptați la, este așteptat la, sunt așteptați la un, sunt invitați la, este invitat la, se vor întrece la, ne întâlnim la",
      ),
      particles: [],
      titled: list("cu titlul, cu tema, intitulat, intitulată"),
      openedBy: list("cu, de, prin"),
      definite: [],
      indefinite: list("un, o, unei, unui, niște"),
      whole: list(
        "eveniment*, programul, ziua, seara, festivalul, manifestare*, manifestări*, sărbătoarea, acțiunea, activitatea, tabăra, săptămâna, noi",
      ),
      and: list("și, iar, apoi"),
    },
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
    rough: {
      "jumătate de duzină de": 6,
      "o jumătate de duzină de": 6,
      "o duzină de": 12,
      "două duzini de": 24,
      "trei duzini de": 36,
      "patru duzini de": 48,
      "o jumătate de sută de": 50,
      "jumătate de sută de": 50,
      "vreo zece": 10,
      "vreo cincisprezece": 15,
      "o sută și ceva de": 100,
    },
    articles: list("un, o"),
  },
  attendance: {
    endings: list("ilor, elor, ului, ele, lor, ii, ei, ul, le, a, e, i, u"),
    secondForms: list("a, e, o"),
    abbreviations: list(
      "nr, art, dr, prof, pers, aprox, ca, cca, circa, univ, gen, cf, str, jud, dl, dna, psih",
    ),
    noun: "first",
    numberLinks: list("de"),
    participants: list(
      "participant, participanți, participantă, participante, participanților, cursant, cursanți, cursantă, cursante, vizitatori, internauți, cursanților, elevi participanți, absolvenți, vizitatorilor, spectatori",
    ),
    persons: list(
      "pers, persoană, persoane, persoanelor, oameni, expert, expertă, experți, experte, specialist, specialistă, specialiști, specialiste, profesionist, profesioniști, practician, practicieni, invitat, invitați, cursant, cursanți, actori, femei, femeie, bărbați, bărbat",
    ),
    representatives: list(
      "reprezentant, reprezentantă, reprezentanți, reprezentante, reprezentanților, delegat, delegați, membru, membri, membră, membre, angajat, angajată, angajați, angajate, lucrător, lucrători, ofițer, ofițeri, agent, agenți, inspector, inspectoare, inspectori, comisar, comisară, comisari, subofițer, subofițeri, căpitan, căpitani, maior, maiori, colonel, colonei, locotenent, locotenenți, comandant, comandanți",
    ),
    occupations: list(
      "interpret, interpretă, interpreți, interprete, traducător, traducătoare, traducători, notar, notari, notară, pompier, pompieri, militar, militari, soldați, profesor, profesoară, profesori, profesoare, învățător, învățătoare, învățători, formator, formatoare, formatori, educator, educatoare, educatori, mediator, mediatoare, mediatori, mediator școlar, mediatori școlari, consilier de probațiune, consilieri de probațiune, consilier, consilieră, consilieri, consiliere, primar, primari, viceprimar, viceprimari, preot, preoți, pastor, pastori, călugăriță, călugărițe, voluntar, voluntară, voluntari, voluntare, antreprenor, antreprenori, fermier, fermieri, inginer, ingineră, ingineri, arhitect, arhitecți, economist, economistă, economiști, contabil, contabilă, contabili, farmacist, farmacistă, farmaciști, stomatolog, moașă, moașe, terapeut, terapeuți, psihiatru, psihiatri, criminolog, criminologi, sociolog, sociologi, jurist, juristă, juriști, elev, elevă, elevi, eleve, părinte, părinți, bibliotecar, bibliotecară, bibliotecari, director, directoare, directori, coordonator, coordonatoare, coordonatori, secretar, secretară, vameș, vameși, facilitator, facilitatori, consultant, consultanți, activist, activiști, artist, artiști, deputat, deputată, senator, senatoare, psihopedagog, psihopedagogi, logoped, logopezi, parlamentar, parlamentară, parlamentari, deputați, agent șef, prefect, prefecți, subprefect, subprefecți, rector, rectori, decan, decani, episcop, episcopi, imam, rabin, președinte, președintă, președinți, vicepreședinte, vicepreședinți, trezorier, trezorieri, moderator, moderatori, observator, observatori, fotograf, fotografi, tehnician, tehnicieni, analist, analiști, auditor, auditori, grefier, grefieră, grefieri, executor judecătoresc, executori judecătorești, ministru, miniștri, istoric, istorici, paramedic, paramedici, administrator, administratori",
    ),
    soleOffices: list(
      "primarul, primărița, viceprimarul, prefectul, subprefectul, directorul, directoarea, rectorul, prorectorul, decanul, episcopul, arhiepiscopul, preotul, preotul paroh, imamul, rabinul, președintele, președinta, vicepreședintele, vicepreședinta, secretarul, secretara, secretarul general, trezorierul, coordonatorul, coordonatoarea, ministrul, ministra, comandantul, comisarul șef, consulul, moderatorul, moderatoarea, interpretul, interpreta, formatorul, formatoarea, administratorul, inspectorul, inspectoarea, comisarul, căpitanul, colonelul, reprezentantul, reprezentanta, delegatul, delegata, șeful, șefa, conducătorul, conducătoarea",
    ),
    professions: {
      "police-officer": {
        nouns: list(
          "ofițer, ofițeri, ofițerilor, agent, agenți, agenților, inspector, inspectoare, inspectori, comisar, comisară, comisari, subofițer, subofițeri, comandant, lucrător, lucrători, cadre",
        ),
        of: list("poliție, poliția, poliției"),
      },
      "university-teacher": {
        nouns: list(
          "profesor, profesoară, profesori, profesoare, profesorilor, cadru didactic, cadre didactice, lector, lectori, conferențiar, conferențiari, asistent, asistenți",
        ),
        of: list("universitate, universitatea, universității, universități, universităților"),
      },
    },
    from: list(
      "din, din cadrul, din partea, de la, de pe lângă, ai, ale, al, a, de la nivelul, care reprezintă, reprezentând, aparținând, în cadrul, la",
    ),
    speaksFor: list("reprezentând, care reprezintă, din partea"),
    place: list("în"),
    event: list("la, în, în cadrul"),
    and: list(
      "și, precum și, și câte, plus, alături de, împreună cu, urmați de, urmate de, în plus",
    ),
    or: list("sau"),
    articles: list("unui, unei, alți, alte, încă, câte, un, o, cei, cele, celor"),
    total: list(
      "subtotal, sumă, suma, total general, total, în total, un total de, totalul, total participanți, numărul total de, numărul total, număr de participanți, numărul participanților, per total",
    ),
    namely: list("și anume, respectiv, după cum urmează, astfel, fiind, alcătuit din, compus din"),
    including: list(
      "dintre care, din care, dintre aceștia, dintre ei, dintre, printre care, printre, inclusiv, între care, printre aceștia",
    ),
    both: list("ambii, ambele, toți, toate"),
    each: list(
      "câte, fiecare, fiecărui, fiecărei, pe grupă, pe grup, pe echipă, pe masă, pe instanță, pe țară, pe instituție, pe județ, pe școală",
    ),
    were: list("erau, au fost, sunt, fiind, a fost, este"),
    ofThem: list(
      "dintre ei, dintre aceștia, dintre ele, dintre acestea, dintre participanți, persoane, participanți, alte, alți, în plus, dintre aceste, dintre înscriși, dintre invitați, altele, alții",
    ),
    them: list("dintre ei, dintre ele, dintre aceștia, dintre acestea"),
    address: list(
      "dl, dna, d na, d l, domnul, doamna, domnului, doamnei, domnișoara, dr, prof, conf univ, av, psih",
    ),
    offices: list(
      "judecător, judecătorul, judecătoare, judecătoarea, procuror, procurorul, comisar, comisarul, inspector, avocat, avocatul, ministrul, președintele, directorul, psiholog",
    ),
    nameParticles: list("de"),
    vague: list(
      "câțiva, câteva, mai mulți, mai multe, mulți, multe, numeroși, numeroase, unii, unele, mii de, sute de, zeci de, câteva sute de, câteva mii de, câteva zeci de, mai multe sute de, mai multe mii de, mai multe zeci de, o mână de, o serie de, un grup de, o mulțime de, un număr de, vreo câțiva, vreo câteva",
    ),
    between: list("între"),
    ratio: list("din, din fiecare"),
    beside: list("alături de, împreună cu, precum și, plus, însoțiți de, pe lângă"),
    except: list(
      "fără, exceptând, cu excepția, în afară de, în afara, fără a socoti, fără a număra, exclusiv, nu se numără, reprezentând, care reprezintă, în numele",
    ),
    forWhom: list("pentru"),
    givenBy: list(
      "susținut de, susținută de, susținute de, condus de, condusă de, moderat de, moderată de, organizat de, organizată de, coordonat de, coordonată de, facilitat de, facilitată de, predat de, deschis de, deschisă de, ghidați de, sub îndrumarea a, conduse de, susținuți de, organizate de, predate de, moderate de, ținut de, ținute de, ținută de, prelegerea a, prelegerile a, prezentările a, prezentarea a, intervențiile a, intervenția a, discursurile a, alocuțiunile a",
    ),
    about: list(
      "aproximativ, circa, cca, aprox, peste, aproape, în jur de, cel puțin, mai mult de, până la, vreo",
    ),
    orSo: list("și ceva, sau mai mulți, sau mai multe, și peste"),
    ages: list(
      "cu vârste, cu vârsta, cu vârste cuprinse, cu vârsta cuprinsă, vârsta medie, vârstă medie, o vârstă medie, cu o vârstă medie, cu vârsta medie, media de vârstă, medie de vârstă, o medie de vârstă, cu o medie de vârstă, în vârstă de, vârsta de, vârste de, vârste între",
    ),
    older: list(
      "peste, sub, trecuți de, trecute de, mai mari de, mai mici de, mai în vârstă de, mai tineri de",
    ),
    adverbs: list(
      "doar, numai, în final, în cele din urmă, până la urmă, efectiv, în realitate, fiecare an, fiecare dată, fiecare lună, fiecare săptămână, fiecare zi, de asemenea",
    ),
    attended: list(
      "au participat, a participat, participat, participă, participarea, participare, prezenți, prezente, prezența, prezent, au fost prezenți, a reunit, reunit, au luat parte, luat parte, participanți, participanții, participanților, a adunat, adunat, instruiți, instruite, formați, formate, asistat, au asistat, întrunit, a întrunit, s au alăturat, au venit, a avut parte, au fost și, au mai fost, prezențe, s au reunit, s au întâlnit, au beneficiat, au absolvit, au urmat, au frecventat, a implicat, au fost pregătiți, s au adunat, au luat loc, sunt prezenți, sunt prezente, se reunesc, se întâlnesc, iau parte, au fost instruite, instruirea a, certificați, certificate, au răspuns prezent, au fost alături, au finalizat cursul, s au prezentat, prezentat, veniți, venite, în sală, prezente fizic, a atras, absolvit, absolvit de, au semnat lista, au umplut sala, a adus laolaltă, a adus împreună, au fost aduși laolaltă, formarea profesională a, pregătirea a, erau acolo, au fost acolo, a venit, a frecventat, a absolvit cursul, a fost prezent, a fost prezentă, s a reunit, s a întâlnit, s a adunat, s a alăturat, a luat loc, a semnat lista, a umplut sala, au făcut schimb de experiență, a strâns laolaltă, la aceeași masă, în jurul aceleiași mese, în jurul mesei",
    ),
    gathered: list(
      "au participat, participă, a reunit, au reunit, reunind, participarea a, prezența a, au luat parte, au fost prezenți, au fost prezente, prezenți, au asistat, au fost instruiți, au fost instruite, au fost formați, a adunat, au venit, în prezența a, instruirea a, fiind instruiți, fiind instruite, sunt prezenți, iau parte, formarea a, s au prezentat, au urmat, au frecventat, absolvit de, a adus laolaltă, a adus împreună, formarea profesională a, pregătirea a, a participat, a luat parte, a fost prezent, a fost prezentă, a venit, au dialogat cu, au dezbătut cu, a strâns la aceeași masă, a adus la aceeași masă",
    ),
    sent: list(
      "a fost prezent cu, a fost prezentă cu, au fost prezente cu, au fost prezenți cu, a fost reprezentat de, a fost reprezentată de, au fost reprezentate de, au fost reprezentați de, reprezentat de, reprezentată de, reprezentate de, a participat cu, au participat cu, a venit cu, a trimis, au trimis, a delegat, au delegat",
    ),
    stops: list(
      "către, au, a fost, participat, care, ce, s, și au, erau, sunt, este, fost, pentru, prezenți, prezente, urmând, iar, dar, când, unde, interesați, în vederea, s-au, specializate în, specializați în, specializată în, specializat în, timp de, rămas, rămase, rămași, trecut, trecute, trecuți, primit, primite, nu, pe lista, în așteptare, urmărit, venit, confirmat, confirmate, conectat, conectați, puse, puși, pus, fac, au făcut o, au făcut acest lucru, a deschis, au deschis, a închis, au închis, a vorbit, au vorbit, a prezentat, au prezentat, a moderat, a mulțumit, a încheiat",
    ),
    things: list(
      "zi, zile, oră, ore, minut, minute, săptămână, săptămâni, lună, luni, an, ani, euro, lei, la sută, milion, milioane, miliarde, mii, țară, țări, sesiune, sesiuni, panel, paneluri, atelier, ateliere, organizații, organizație, instituții, instituție, ediție, ediții, întâlnire, întâlniri, conferință, conferințe, eveniment, evenimente, județ, județe, oraș, orașe, caz, cazuri, grupuri, grupe, prezentări, ori, pagini, teme, webinare, module, cursuri, prelegeri, seminare, seminarii, recomandări, propuneri, proiecte, activități, companii, firme, școli, sate, localități, puncte, rapoarte, interviuri, chestionare, apeluri, exemplare, pliante, formulare, răspunsuri, dosare, condamnări, anchete, arestări, rețineri, suspecți, inculpați, traficanți, limbi, etape, locuri, lecții, buget, bugetul, costuri, cheltuieli, taxă, taxa, finanțare, venituri, donații, telefon, fax, cod poștal, temperatură, program, programe, programe de formare, instruiri, formări, dezbateri, sesiuni de formare, campanii, certificate, serii, runde",
    ),
    groupsOf: list(
      "grupe de, grupuri de, grupe a, echipe de, mese de, clase de, serii de, delegații de",
    ),
    sessions: list(
      "ziua, zi, sesiunea, sesiune, atelierul, atelier, modulul, modul, cursul, curs, seminarul, seminar, webinarul, webinar, întâlnirea, întâlnire, ediția, ediție, săptămâna, săptămână, workshop",
    ),
    bodies: list(
      "primărie, primării, minister, ministere, ambasadă, ambasade, ong uri, asociații, fundații, sindicate, universități, instanțe, consilii, spitale, parohii, state membre, comune",
    ),
    inNames: list(
      "judecătoria, parchetul, baroul, barou, protopopiatul, episcopia, arhiepiscopia, mănăstirea, parohia, patriarhia, liga, clubul, grupul, organizația, penitenciarul, societatea, compania, firma, cabinetul, ordinul, adăpostul, crucea, secția, postul, redacția, televiziunea, radio, srl, ong, căminul, grădinița, facultatea, clinica, policlinica, cooperativa, consorțiul",
    ),
    areas: list(
      "orașul, oraș, municipiul, județul, județ, comuna, satul, regiunea, regiune, zona, zonă, raionul, raion, nordul, sudul, estul, vestul, centrul, cartierul, sectorul, provincia, capitala, insula, partea",
    ),
    plurals: list("i, ile, ele, uri, ilor, elor, urilor"),
    singulars: list("ei"),
    numbered: list(
      "articolul, articolului, articol, art, legea, legii, lege, hotărârea, ordonanța, oug, og, hg, directiva, rezoluția, sala, capitolul, pagina, ziua, faza, modulul, lotul, anexa, nr, numărul, alin, sector, sectorul, sectorului, tabelul, tabel, figura, partea, grupa, clasa, punctul, nivelul, versiunea, etapa, clasele",
    ),
    kinds: list("ong, ong uri, ong urilor, ong urile, osc, osc uri, osc urilor, itm"),
    measures: {
      attended: list(
        "răspuns* invitației, dat curs invitației, acceptat* invitația, onorat invitația, invitației răspuns*",
      ),
      "turned-away": list(
        "nu confirm*, respins*, refuzat*, nu putut fi accept*, nu putut fi primi*, nu mai putut, nu au avut loc, nu încăput, lipsă de loc*, lipsa loc*, fără loc, pe dinafară, nu accept*, nu admi*, refuz*, nu a mai fost loc, nu au prins loc",
      ),
      waitlisted: list(
        "lista de așteptare, listă de așteptare, liste de așteptare, în așteptare, lista de rezerv*, listă de rezerv*, rezerve",
      ),
      interested: list(
        "exprimat interes*, manifestat interes*, interesat*, exprimat* interes*, manifestat* interes*, arătat* interes*, declarat* interes*, aplicat, aplicații, candidat*, candidatur*, solicitat*, solicitări, cereri, dorit să participe, vrut să participe, au cerut, interesul, cereri înscri*, cereri de înscri*",
      ),
      confirmed: list(
        "confirmat*, confirmate, confirmă*, confirmări, confirmând, acceptat*, acceptați, acceptate, primit loc, obținut loc, admis*, admiși, admise",
      ),
      planned: list(
        "planificat*, estimat*, preconizat*, așteptat*, prevăzut*, vor participa, va participa, vor lua parte, vor fi instruiți, vor fi instruite, vor fi prezenți, se așteaptă, se estimează, gândit* pentru, conceput* pentru, proiectat* pentru, calculat* pentru, ne așteptam, se aștepta, mizat pe, prevedea, plănuit*, dimensionat*, va reuni, vor reuni, va aduna, va instrui, va fi form*, va fi instrui*, vor fi form*, vor beneficia, va beneficia, vor urma cursul, ar urma să participe, se adresează, va fi, vor fi, ne așteptăm, aștept*, anticip*",
      ),
      invited: list("invitat*, invitații, am invitat, s au invitat"),
      capacity: list(
        "capacitate*, locuri, loc pentru, spațiu pentru, poate găzdui, putea găzdui, poate primi, putea primi, încap, încăpeau, scaune",
      ),
      "attended-online": list(
        "internauți, online, de la distanță, pe zoom, prin zoom, prin videoconferință, videoconferință, virtual, conectat*, s au conectat, transmisi*, în direct, de acasă, platforma, în mediul online, streaming",
      ),
    },
    entries: list(
      "aplicații, candidaturi, cereri, solicitări, înscrieri, loc, locuri, invitații, manifestări de interes, rezervări",
    ),
    uncounted: list(
      "înscris*, s au înscris, înregistrat*, absenți, absent, absente, scuzați, scuzate, învoiți, lipsă, pentru particip* select*, renunțat, anulat, înscrieri, absentat, lipsit, lipseau, lipsesc, absentează, retras, au stat acasă, arestat*, arestați, reținut*, reținuți, condamnat*, condamnați, inculpat*, inculpați, ucis*, uciși, rănit*, răniți, angajați noi, concediat*",
    ),
    denies: list("nu, n, niciodată"),
    deniesNot: list("nu doar, nu numai, nu mai puțin de, nu mai puțini de, nu se numără"),
    noneOf: list(
      "niciunul dintre, niciunul din, niciuna dintre, niciuna din, nici unul dintre, nici unul din, nici una dintre, nimeni dintre",
    ),
    infinitives: list(
      "participa, veni, fi prezenți, fi prezente, lua parte, ajunge, asista, se prezenta",
    ),
    elsewhen: list(
      "anul trecut, anul precedent, anii precedenți, anii trecuți, ediția trecută, ediția precedentă, comparativ cu, față de anul, în medie, o medie de, media de, pe zi, zilnic",
    ),
    afterEvent: list("după, în urma"),
    whichEvent: list("la care, unde, în cadrul căreia, în cadrul căruia"),
    since: list("din, începând din, începând cu, de la"),
    relatives: list("care, ce, ai căror, ale căror"),
    columns: {
      personal: list(
        "nume, numele, prenume, prenumele, nume și prenume, numele și prenumele, nume prenume, nume participant, numele participantului, contact, persoană de contact, persoana de contact, date de contact, telefon, nr. telefon, număr de telefon, tel, mobil, e-mail, email, vârstă, vârsta, anul nașterii, data nașterii, semnătură, semnătura",
      ),
      number: list(
        "număr, nr. participanți, număr participanți, număr de participanți, participanți, nr. persoane, număr persoane, total",
      ),
      institution: list("instituție, instituția, organizație, organizația"),
      share: list("procent, procente, pondere, procentaj"),
      sexes: list("femei, bărbați, f, b, m, fete, băieți"),
      present: list(
        "prezenți, prezente, prezență, fizic, în sală, au participat, au venit, prezența, prezenți fizic, participat",
      ),
      others: list(
        "victime, victime identificate, supraviețuitoare, beneficiari, locuitori, populație",
      ),
    },
  },
};
