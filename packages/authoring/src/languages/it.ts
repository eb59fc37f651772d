// Data, hence long.
import type { Language } from "./language.ts";
import { list, lists } from "./list.ts";

export const italian: Language = {
  tag: "it",
  programme: {
    common: list(
      "il, lo, la, i, gli, le, di, del, della, dei, delle, e, in, un, una, per, con, su, che, è, sono, al, alla, nel, nella, da, dal, dalla, si, o, come, sarà, anche, tra, sulla, sul",
    ),
    months: lists(
      "gennaio, gen; febbraio, feb; marzo, mar; aprile, apr; maggio, mag; giugno, giu; luglio, lug; agosto, ago; settembre, set, sett; ottobre, ott; novembre, nov; dicembre, dic",
    ),
    weekdays: lists(
      "lunedì, lun; martedì, mar; mercoledì, mer; giovedì, gio; venerdì, ven; sabato, sab; domenica, dom",
    ),
    day: list("giorno, giornata"),
    dayParts: list(
      "mattina, mattino, pomeriggio, sera, mattinata, serata, al mattino, nel pomeriggio",
    ),
    ordinals: lists(
      "primo, prima, uno; secondo, seconda, due; terzo, terza, tre; quarto, quarta, quattro; quinto, quinta, cinque; sesto, sesta, sei; settimo, settima, sette",
    ),
    monthDays: lists(
      "primo; due; tre; quattro; cinque; sei; sette; otto; nove; dieci; undici; dodici; tredici; quattordici; quindici; sedici; diciassette; diciotto; diciannove; venti; ventuno; ventidue; ventitré; ventiquattro; venticinque; ventisei; ventisette; ventotto; ventinove; trenta; trentuno",
    ),
    clock: {
      at: list("ore, ora, alle, alle ore, h"),
      hourLead: list("ore, ora, alle, alle ore, h"),
      from: list("dalle, da, dall', a partire dalle, tra le, dalla, dall'"),
      to: list("alle, alle ore, a, e, fino alle, fino alle ore, all', alla"),
      until: list("fino alle, fino alle ore, sino alle, entro le, entro le ore, entro, entro il"),
      about: list("circa, ca, verso le, intorno alle"),
      hour: list("h, ore"),
      noon: list("mezzogiorno"),
      midnight: list("mezzanotte"),
      onwards: list("in poi, in avanti"),
      exactly: list("circa, in punto, precise"),
      spoken: {
        before: {},
        after: {
          30: list("e mezza, e mezzo"),
          15: list("e un quarto"),
          [-15]: list("meno un quarto"),
        },
        am: list("di mattina, del mattino"),
        pm: list("di pomeriggio, del pomeriggio, di sera, della sera"),
      },
    },
    minutes: list("min, minuto, minuti"),
    hours: list("h, ora, ore"),
    lengths: {
      15: list("un quarto d'ora, quarto d'ora"),
      30: list("mezz'ora, mezzora, mezza ora"),
      45: list("tre quarti d'ora"),
      60: list("un'ora, una ora"),
      75: list("un'ora e un quarto"),
      90: list("un'ora e mezza, un'ora e mezzo, un'ora e trenta"),
      120: list("due ore"),
      150: list("due ore e mezza"),
      180: list("tre ore"),
    },
    kinds: {
      registration: list(
        "registrazione*, registrazioni, iscrizion*, accredito*, accreditamento, accrediti, arrivo dei partecipanti, welcome coffee e registrazione, registrazione partecipanti, registrazione dei partecipanti, accoglienza, accoglienza partecipanti, accoglienza dei partecipanti, accoglienza e registrazione, accoglienza degli ospiti, arrivo, arrivi, arrivo partecipanti, arrivo e sistemazione, check in, apertura segreteria, apertura della segreteria, ritiro badge, consegna badge, apertura porte, apertura delle porte, ricevimento partecipanti, ricevimento dei partecipanti, ingresso partecipanti, welcome coffee, accoglienza bambini, accoglienza dei bambini, accoglienza delle famiglie, accoglienza dei genitori",
      ),
      opening: list(
        "apertura*, saluti*, saluto*, benvenuto*, saluti istituzionali, indirizzi di saluto, introduzione*, apertura dei lavori, inaugurazione*, introduce, presentazione della giornata, inizio lavori, inizio dei lavori, sessione inaugurale, seduta inaugurale, parole di benvenuto, saluto di benvenuto, saluti di benvenuto, discorso di apertura, discorso di benvenuto, cerimonia di apertura, cerimonia inaugurale, sessione di apertura, avvio dei lavori, avvio lavori, saluti delle autorità, taglio del nastro, apre i lavori, saluti iniziali, vernissage, discorso inaugurale",
      ),
      keynote: list(
        "keynote*, lectio magistralis, relazione introduttiva, prolusione, conferenza inaugurale, relazione inaugurale, lezione magistrale, relazione di apertura, conferenza di apertura, lezione inaugurale, relazione principale, conferenza magistrale",
      ),
      presentation: list(
        "relazione*, relazioni, presentazione*, presentazioni, intervento*, interventi, conferenza*, lezione*, comunicazion*, caso di studio, casi di studio, testimonianz*, casi studio, esperienze*, presentazione del libro, dimostrazione, dimostrazioni, catechesi, conferenze, casi pratici, caso pratico",
      ),
      plenary: list(
        "plenaria*, sessione plenaria, seduta plenaria, assemblea plenaria, in plenaria, in plenum, riunione plenaria, plenum",
      ),
      panel: list("panel*, tavola rotonda*, tavole rotonde, panels, panel di esperti"),
      workshop: list(
        "workshop*, laborator*, gruppi di lavoro, gruppo di lavoro, sessioni parallele, sessione parallela, lavori di gruppo, tavoli di lavoro, tavoli tematici, tavolo di lavoro, atelier, esercitazion*, lavoro di gruppo, lavoro in gruppo, lavori in gruppo, lavoro a gruppi, attività di gruppo, gruppi di confronto, gruppi tematici, gruppi di studio, tavolo tematico, sessioni tematiche parallele, esercizi pratici, masterclass*, attività laboratoriali",
      ),
      discussion: list(
        "dibattito*, discussion*, confronto*, domande*, domande e risposte, dialogo*, question time, spazio domande, dialoghi, scambio di esperienze, scambio di opinioni, spazio alle domande, domande dal pubblico, gruppi di condivisione, condivisione, confronto con il pubblico, dibattiti, conversazione*, cineforum, brainstorming*, world café, q&a",
      ),
      break: list(
        "pausa*, pausa caffè, coffee break, caffè*, intervallo, welcome coffee, break, ricreazione*, intermezzo, merenda*, spuntino*, pausa tè, pausa merenda",
      ),
      meal: list(
        "pranzo*, cena*, colazione*, pausa pranzo, light lunch, buffet*, lunch*, pausa per il pranzo, cena sociale, brunch, pranzo al sacco, pranzo di lavoro, pranzo comunitario, cena di gala, cena conviviale, pic nic, picnic*, grigliata*, agape, agape fraterna, banchetto, pausa per pranzo, pausa mensa, pasto, pasti, lunch buffet",
      ),
      social: list(
        "aperitivo*, cocktail*, ricevimento*, visita*, concerto*, networking, rinfresco*, visita guidata, programma sociale, brindisi, serata*, spettacolo*, evento sociale, apericena, festa, festa finale, festa in piazza, ballo, balli, gita*, escursione*, escursioni, passeggiata*, camminata*, proiezione del film, proiezione di un film, proiezione film, recital*, spettacoli, concerti, visite, serata di gala, serata cinema, vin d'honneur, tour guidato, giro turistico, incontro musicale, momento conviviale, momento musicale, intrattenimento musicale, degustazion*, karaoke, falò, socializzazione, tombola, pizzata",
      ),
      closing: list(
        "chiusura*, conclusion*, chiusura dei lavori, conclude, fine lavori, sintesi*, saluti finali, termine dei lavori, valutazione, considerazioni finali, restituzione*, chiusura, chiusura della giornata, parole conclusive, considerazioni conclusive, cerimonia di chiusura, sessione conclusiva, sessione di chiusura, sessione finale, fine, fine dei lavori, fine giornata, fine della giornata, fine dell'incontro, fine incontro, fine del convegno, fine evento, fine dell'evento, fine seminario, fine della riunione, fine programma, fine delle attività, conclusioni, conclusione dei lavori, ringraziamenti, congedo, valutazione della giornata, valutazione finale, verifica finale, bilancio della giornata, preghiera conclusiva, termine lavori, saluti e conclusioni, saluti conclusivi, saluto finale, commiato",
      ),
      departure: list(
        "partenza*, partenze, rientro, partenza bus, rientro a casa, ritorno, check out, rientro in sede",
      ),
      other: list(
        "fine di, fine del, fine della, fine dell, fine dei, fine delle, arrivo di, arrivo dei, arrivo degli, arrivo delle, accoglienza di, accoglienza dei, accoglienza delle, accoglienza ai, accoglienza diffusa, valutazione di, valutazione del, valutazione dei, valutazione delle, a confronto, santa messa, s messa, celebrazione eucaristica, eucaristia, spostamento*, trasferimento*, cambio aula, conferenza stampa, apertura seggi, chiusura seggi, apertura dei seggi, chiusura dei seggi, messa alla prova, bilancio di, bilancio del, bilancio della",
      ),
    },
    eventKinds: {
      conference: list("conferenza*, convegno*, congresso*, simposio*, forum*, summit"),
      consultation: list("consultazion*"),
      roundtable: list("tavola rotonda*, tavole rotonde"),
      workshop: list("workshop*, laborator*"),
      training: list("corso*, formazione*, scuola estiva"),
      seminar: list("seminari*, webinar*, giornata di studio*, giornata di studi*"),
      launch: list("lancio*"),
      meeting: list("riunione*, incontro*, assemblea*"),
      "high-level-meeting": list("riunione ad alto livello, conferenza ad alto livello"),
    },
    roles: {
      speaker: list(
        "relatore*, relatrice*, relatori, interviene, intervengono, con, a cura di, presenta, ne parlano, interventi di, intervento di, interventi, interverranno, interverrà, introduce, introducono, relaziona, saluti di, tenuto da, tenuta da, presentato da, presentata da, introdotto da, introdotta da, con la partecipazione di, a cura del, a cura della, a cura dei, a cura dell, aperto da, aperta da, aperto dal, aperta dal, aperto dalla, aperta dalla, tenuto dal, tenuta dal, tenuto dalla, tenuta dalla, presentato dal, presentata dal, presentato dalla, presentata dalla, introdotto dal, introdotta dal, introdotto dalla, introdotta dalla, con tra gli altri, tra gli altri con",
      ),
      keynote: list("keynote speaker*"),
      panelist: list(
        "partecipano, partecipanti, discutono, ospiti, ne discutono, parteciperanno, partecipa, dialogano, dialoga, ne parlano",
      ),
      moderator: list(
        "modera, moderatore*, moderatrice*, moderazione, coordina, coordinano, modera e introduce, conduce, coordinato da, moderato da, modera il dibattito, modererà, coordinata da, moderano, condotto da, condotta da, guidato da, guidata da, moderata da, moderati da, moderato dal, moderata dal, moderato dalla, moderata dalla, condotto dal, condotta dal, condotto dalla, condotta dalla, coordinato dal, coordinata dal, coordinato dalla, coordinata dalla, moderatore della sessione, moderatrice della sessione",
      ),
      chair: list(
        "presiede, presidente*, chair*, presidenza, presieduto da, presieduta da, presieduto dal, presieduta dal, presieduto dalla, presieduta dalla, presidente di sessione, presidente della sessione",
      ),
      rapporteur: list("rapporteur*, verbalizza"),
      facilitator: list(
        "facilita, facilitatore*, facilitatrice*, formatore*, formatrice*, conduttore*, facilitatori",
      ),
      expert: list("esperto*, esperta*, esperti"),
    },
    of: list("di, del, della, dello, dell, dei, delle, da parte di"),
    with: list("con"),
    sequels: list("a seguire, e a seguire, seguito da, seguita da, seguito dal, seguita dalla"),
    remarks: list(
      "ingresso libero, ingresso gratuito, entrata libera, ritrovo, punto di ritrovo, partenza da, partenza dal, partenza dalla, partenza alle, iscrizione obbligatoria, prenotazione obbligatoria, su prenotazione, aperto a tutti, posti limitati, al termine, a seguire, seguirà, seguiranno, a conclusione, saranno presenti, sarà presente, sono invitati, tutti sono invitati",
    ),
    makers: list(
      "regia, regia di, per la regia di, con la regia di, diretto da, un film di, uno spettacolo di, coreografia di, coreografie di",
    ),
    agendaPoints: list("punto"),
    honorifics: list(
      "dr, dott, dottssa, dott ssa, prof, profssa, prof ssa, avv, ing, sig, sigra, don, on, sen, suor, arch, s e, mons, dr ssa, ministro, ministra, sindaco, sindaca, prefetto, rettore, rettrice, assessore, diac, fra, padre, dottoressa, dottor, professore, professoressa, avvocato, vescovo, onorevole, giornalista, psicologa, psicologo, assistente sociale, direttore, direttrice, scrittore, scrittrice",
    ),
    rooms: list(
      "sala, aula, aule, aula magna, auditorium, salone, foyer, atrio, mezzanino, ridotto, anfiteatro, aula consiliare, biblioteca, chiostro, ristorante, palco, cortile, cappella, chiesa, cattedrale, cimitero, piazza, classe, campo, palazzo, cucina, campo",
    ),
    venues: list(
      "hotel, universit*, palazzo*, centro*, parlamento*, istituto*, facolt*, biblioteca*, museo*, comune*, ministero*, casa, scuola*, sede, campus, villa, teatro, castello, chiesa, cattedrale, duomo, parco, piazza, giardino, giardini, accademia, liceo, albergo, convento, abbazia, campetto, palestra, oratorio, laboratorio, palazzetto, cinema, stadio, refettorio, edificio, padiglione",
    ),
    outdoors: list("all'aperto, all'esterno, esterno"),
    bodies: list(
      "polizia, servizio, servizi, ufficio, tribunale, agenzia, consiglio, fondazione, associazione, unione, rete, commissione, comitato, istituto, federazione, ministero, università, scuola, ospedale, accademia, comune, regione, provincia, caritas, coro, orchestra, banda, gruppo",
    ),
    bands: list(
      "coro, orchestra, banda, ensemble, quartetto, trio, duo, gruppo, corale, compagnia",
    ),
    placeLabels: list("luogo, sede, dove, indirizzo"),
    timeLabels: list(
      "ora, orario, orari, quando, durata, scadenza, telefono, tel, data, quota, prezzo, contatti, contatto, referente, informazioni",
    ),
    openHours: list("aperto, aperta, orario, orari, ricevimento, giorni feriali, giorni festivi"),
    dateLabels: list("data, date, quando"),
    soon: list("domani, oggi, stasera, dopodomani"),
    otherDates: list(
      "pubblicat*, pubblicazione, aggiornat*, aggiornamento, modificat*, scadenza, iscrizion*, iscriversi, legge, direttiva, decreto, regolamento, delibera, comunicato, archivio, prossimi eventi, altri eventi, notizie, nato, nata, entro il, prima del, fino al, prossima seduta, prossimo incontro, prossima sessione, prossimo appuntamento, prossima edizione",
    ),
    stamps: list(
      "inviato, inviato il, ultimo aggiornamento, ultima modifica, aggiornato, aggiornato il, modificato il, ultima modifica il, pubblicato, pubblicato il, pubblicata il, creato il, stampato il, consultato il, ricevuto",
    ),
    mail: {
      subject: list("oggetto"),
      other: list("da, inviato, a, cc, ccn, data, allegati, rispondi a"),
      wrote: list("ha scritto"),
    },
    parallel: list(
      "parallel*, in parallelo, simultane*, workshop a scelta, in contemporanea, a scelta",
    ),
    together: list(
      "workshop, laboratori, sessioni, gruppi di lavoro, gruppi, tavoli di lavoro, tavoli tematici, panel",
    ),
    talks: list("comunicazioni, relazioni, interventi, presentazioni, contributi, conferenze"),
    sessions: list(
      "workshop, sessione, gruppo, tavolo, panel, laboratorio, sala, aula, asse, filone",
    ),
    tracks: list("asse, filone, percorso"),
    programme: list(
      "programma, agenda, ordine del giorno, scaletta, programma della giornata, programma preliminare, programma provvisorio, programma dei lavori, calendario dei lavori, programma generale, programma definitivo, programma completo, programma del convegno",
    ),
    columns: {
      time: list("ora, ore, orario, quando, orari"),
      start: list("inizio, dalle, ora inizio"),
      end: list("fine, alle, ora fine"),
      title: list(
        "attività*, titolo*, tema, sessione*, evento*, argomento*, contenuto*, intervento*, programma*, descrizione*, cosa",
      ),
      speaker: list("relatore*, relatori, chi, moderatore*, responsabile*, docente*, a cura di"),
      length: list("durata, minuti, min"),
      room: list("sala, luogo, aula, dove, sede"),
    },
    units: list(
      "milioni, milione, miliardi, miliardo, mila, per cento, euro, eur, km, kg, persone, partecipanti, vittime, casi, anni, punti, pagine, crediti",
    ),
    daily: list(
      "ogni giorno, tutti i giorni, ogni volta, ogni sera, tutte le sere, ogni mattina, ogni pomeriggio, sempre, quotidianamente",
    ),
    endsAt: list("fine, termine, termina, finisce, conclusione"),
    lasts: list("dura, durano, durerà, dureranno, durata"),
    workshops: list("workshop*, laborator*, gruppo"),
    rounds: list("turni, turno, round*"),
    told: {
      happens: list(
        "ha luogo, hanno luogo, avrà luogo, avranno luogo, si tiene, si tengono, si terrà, si terranno, si svolge, si svolgono, si svolgerà, si svolgeranno, inizia, iniziano, inizierà, inizieranno, comincia, cominciano, comincerà, cominceranno, è previsto, è prevista, sono previsti, sono previste, è in programma, sono in programma, sarà celebrato, sarà celebrata, segue, seguono, seguirà, seguiranno, c'è, ci sono, ci sarà, ci saranno, ci ritroviamo, ci ritroveremo, ci troviamo, ci troveremo, sarà proiettato, verrà proiettato, sarà presentato, verrà presentato, sarà presentata, verrà presentata, si apre, si aprirà, si aprono, prosegue, proseguirà, riprende, riprenderà, è fissato, è fissata, è prevista, prende il via, prenderà il via, avrà inizio, ha inizio, si parte, si comincia, si inizia, si riprende, in programma, si prosegue, si chiude, si conclude, chiude, conclude",
      ),
      leadsTo: list(
        "seguito da, seguita da, seguiti da, si parlerà di, sono invitati a, ci ritroveremo per, ci troviamo per, seguito, seguita, seguiti",
      ),
      particles: [],
      titled: list("dal titolo, intitolata, intitolato, dedicata al tema"),
      openedBy: list("con, per, da, dal, dalla, di"),
      definite: list("il, lo, la, i, gli, le, l'"),
      indefinite: list("un, uno, una, un'"),
      whole: list(
        "evento, manifestazione, programma, giornata, serata, festa, festival, settimana, vendita, stagione, noi",
      ),
      and: list("e, mentre, poi"),
    },
  },
  numbers: {
    fromZero: list(
      "zero, uno/un/una, due, tre, quattro, cinque, sei, sette, otto, nove, dieci, undici, dodici, tredici, quattordici, quindici, sedici, diciassette, diciotto, diciannove",
    ),
    tens: list("venti, trenta, quaranta, cinquanta, sessanta, settanta, ottanta, novanta"),
    onePiece: { first: "tens", linker: "", elides: true },
    hundreds: list(
      "cento, duecento, trecento, quattrocento, cinquecento, seicento, settecento, ottocento, novecento",
    ),
    thousands: list("mila"),
    oneThousand: list("mille"),
    rough: {
      "una mezza dozzina di": 6,
      "mezza dozzina di": 6,
      "una decina di": 10,
      "una dozzina di": 12,
      "due dozzine di": 24,
      "tre dozzine di": 36,
      "quattro dozzine di": 48,
      "una quindicina di": 15,
      "una ventina di": 20,
      "una trentina di": 30,
      "una quarantina di": 40,
      "una cinquantina di": 50,
      "una sessantina di": 60,
      "una settantina di": 70,
      "un'ottantina di": 80,
      "una novantina di": 90,
      "un centinaio di": 100,
      "mezzo centinaio di": 50,
      "due centinaia di": 200,
      "tre centinaia di": 300,
    },
    articles: list("un, uno, una, un'"),
  },
  attendance: {
    endings: list("he, hi, e, i, o, a"),
    secondForms: list("trice, a, e, o"),
    abbreviations: list("art, dr, prof, profa, pers, ca, circa, sig, dott, dottssa, avv"),
    noun: "first",
    participants: list(
      "partecipante, partecipanti, presenti, corsisti, corsista, visitatori, uditori, internauti, corsiste, allievo, allievi, allieve, discenti, congressista, congressisti, spettatori",
    ),
    persons: list(
      "pers, persona, persone, professionista, professionisti, professioniste, esperto, esperti, esperta, esperte, specialista, specialisti, operatore, operatori, operatrice, operatrici, invitato, invitati, ospite, ospiti, attori, donna, donne, uomo, uomini",
    ),
    representatives: list(
      "rappresentante, rappresentanti, delegato, delegati, delegata, delegate, membro, membri, componente, componenti, dipendente, dipendenti, funzionario, funzionari, funzionaria, agente, agenti, referente, referenti, ispettore, ispettrice, ispettori, ispettrici, commissario, commissaria, commissari, maresciallo, marescialla, marescialli, brigadiere, brigadieri, appuntato, appuntati, capitano, capitana, capitani, tenente, tenenti, colonnello, colonnelli, comandante, comandanti, sovrintendente, sovrintendenti, tecnico, tecnica, tecnici",
    ),
    occupations: list(
      "interprete, interpreti, traduttore, traduttrice, traduttori, traduttrici, notaio, notai, notaia, vigile del fuoco, vigili del fuoco, pompiere, pompieri, militare, militari, soldato, soldati, insegnante, insegnanti, docente, docenti, maestra, maestro, maestri, maestre, formatore, formatrice, formatori, formatrici, educatore, educatrice, educatori, educatrici, mediatore, mediatrice, mediatori, mediatrici, mediatore culturale, mediatrice culturale, mediatori culturali, mediatrici culturali, consigliere, consigliera, consiglieri, assessore, assessora, assessori, sindaco, sindaca, sindaci, sacerdote, sacerdoti, parroco, pastore, pastori, suora, suore, volontario, volontaria, volontari, volontarie, imprenditore, imprenditrice, imprenditori, agricoltore, agricoltori, ingegnere, ingegneri, architetto, architetti, economista, economisti, commercialista, commercialisti, farmacista, farmacisti, dentista, ostetrica, ostetriche, terapeuta, terapeuti, psichiatra, psichiatri, criminologo, criminologa, criminologi, sociologo, sociologa, sociologi, giurista, giuristi, alunno, alunni, genitore, genitori, laureati, bibliotecaria, bibliotecari, dirigente, dirigenti, direttore, direttrice, direttori, coordinatore, coordinatrice, coordinatori, segretaria, segretario, agente penitenziario, agenti penitenziari, facilitatore, facilitatrice, facilitatori, consulente, consulenti, attivista, attivisti, artista, artisti, deputato, deputata, parlamentare, senatore, senatrice, vice questore, questore, questori, maggiore dei carabinieri, prefetto, prefetta, prefetti, vicesindaco, vicesindaca, rettore, rettrice, preside, presidi, dirigente scolastico, dirigente scolastica, dirigenti scolastici, decano, vescovo, imam, rabbino, presidente, presidenti, vicepresidente, tesoriere, tesoriera, moderatore, moderatrice, moderatori, osservatore, osservatrice, osservatori, fotografo, fotografa, fotografi, analista, analisti, revisore, revisori, cancelliere, cancelliera, cancellieri, ministro, ministra, storico, storica, storici, carabiniera, professore, professoressa, professori, professoresse",
    ),
    soleOffices: list(
      "il sindaco, il vicesindaco, il prefetto, il viceprefetto, il questore, il vice questore, il vescovo, il parroco, il rabbino, il rettore, il decano, il direttore, il vicedirettore, il direttore generale, il dirigente scolastico, il preside, il presidente, il vicepresidente, il segretario, il segretario generale, il segretario comunale, il tesoriere, il coordinatore, il ministro, il console, il comandante, il comandante della polizia locale, il moderatore, il formatore, la sindaca, la vicesindaca, la prefetta, la questora, la rettrice, la decana, la direttrice, la direttrice generale, la dirigente scolastica, la preside, la presidente, la vicepresidente, la segretaria, la segretaria generale, la tesoriera, la coordinatrice, la ministra, la console, la comandante, la moderatrice, la interprete, la formatrice, l'imam, l'ambasciatore, l'ambasciatrice, l'assessore, l'assessora, l'interprete, lo speaker, il maresciallo, il capitano, il tenente, il brigadiere, il colonnello, il commissario, il rappresentante, il delegato, la marescialla, la capitana, la commissaria, la rappresentante, la delegata, l'ispettore, l'ispettrice, il capo, il responsabile, la capo, la responsabile",
    ),
    professions: {
      "police-officer": {
        nouns: list(
          "agente, agenti, ispettore, ispettrice, ispettori, ispettrici, commissario, commissaria, commissari, sovrintendente, sovrintendenti, assistente capo, assistenti capo, funzionario, funzionaria, funzionari",
        ),
        of: list("polizia"),
      },
      "university-teacher": {
        nouns: list(
          "professore, professoressa, professori, professoresse, docente, docenti, insegnante, insegnanti",
        ),
        of: list("università"),
      },
    },
    from: list(
      "di, del, della, dei, delle, degli, dell', dello, da, dal, dalla, dai, dalle, dagli, dall', dallo, presso, presso la, presso il, provenienti da, provenienti dal, provenienti dalla, in rappresentanza di, in rappresentanza del, in rappresentanza della",
    ),
    speaksFor: list("in rappresentanza di, in rappresentanza del, in rappresentanza della"),
    place: list("in, a"),
    event: list("a, in"),
    and: list("e, ed, nonché, oltre a, più, insieme a, così come, seguiti da, seguite da, inoltre"),
    or: list("o, od, oppure"),
    articles: list("il, lo, la, i, gli, le, l', un, uno, una, un', altri, altre, altro, altra"),
    total: list(
      "subtotale, somma, totale parziale, totale generale, totale complessivo, totale, in totale, complessivamente, un totale di, numero totale di, numero di partecipanti, totale partecipanti, in tutto, numero complessivo",
    ),
    namely: list(
      "ovvero, vale a dire, e precisamente, così suddivisi, suddivisi in, composto da, ossia, cioè",
    ),
    including: list(
      "di cui, dei quali, delle quali, tra cui, fra cui, tra i quali, tra le quali, tra loro, tra, inclusi, incluse, compresi, comprese",
    ),
    both: list("entrambi, entrambe, tutti, tutte"),
    each: list(
      "ciascuno, ciascuna, ogni, ognuno, ognuna, cadauno, per gruppo, per tavolo, per squadra, per tribunale, per paese, per istituzione, per organizzazione, per provincia, per regione, per scuola, per città, per classe, per delegazione",
    ),
    were: list("erano, sono, era, sono stati"),
    ofThem: list(
      "di loro, di questi, di essi, dei partecipanti, persone, partecipanti, altri, altre, in più, di queste, degli iscritti, degli invitati, ulteriori",
    ),
    them: list("di loro, di essi, di esse, di questi, di queste"),
    address: list(
      "sig, sig ra, sigra, signor, signora, signorina, dott, dottssa, dott ssa, dottor, dottoressa, dr, prof, profssa, prof ssa, avv, on, don, suor",
    ),
    offices: list(
      "giudice, procuratore, procuratrice, ministro, ministra, commissario, avvocato, avvocata, presidente",
    ),
    nameParticles: list("della, di, da, del, la"),
    vague: list(
      "alcuni, alcune, diversi, diverse, molti, molte, numerosi, numerose, vari, varie, qualche, centinaia di, migliaia di, decine di, diverse centinaia di, alcune centinaia di, qualche centinaio di, diverse decine di, alcune decine di, qualche decina di, alcune migliaia di, un paio di, una manciata di, un pugno di, un gruppo di, parecchi, parecchie, una serie di, un certo numero di, tanti, tante",
    ),
    between: list("tra, fra"),
    ratio: list("su, su ogni"),
    beside: list("insieme a, insieme con, nonché, accompagnati da, oltre a, accompagnate da"),
    except: list(
      "esclusi, escluse, senza contare, eccetto, tranne, salvo, non contando, al netto di, a eccezione di, escludendo, in rappresentanza di, in rappresentanza dei, in rappresentanza delle, a nome di, che rappresentano",
    ),
    forWhom: list("per"),
    givenBy: list(
      "tenuto da, tenuta da, tenuti da, condotto da, condotta da, organizzato da, organizzata da, moderato da, moderata da, guidato da, guidata da, curato da, curata da, coordinato da, coordinata da, diretto da, diretta da, aperto da, aperta da, a cura di, tenute da, condotti da, condotte da, organizzati da, organizzate da, guidati da, guidate da, relazione di, relazioni di, intervento di, interventi di, discorso di, discorsi di, presentazione di, presentazioni di",
    ),
    about: list("circa, quasi, oltre, più di, almeno, intorno a, fino a, meno di"),
    orSo: list("o più, o meno, e oltre, circa"),
    ages: list(
      "di età, con età, età media, un'età media, con un'età media, di età media, dall'età media, media d'età, una media d'età, di età compresa, con età compresa, età di, età tra, all'età di",
    ),
    older: list(
      "sopra i, sotto i, maggiori di, minori di, oltre i, over, under, con più di, con meno di, di più di",
    ),
    adverbs: list(
      "infine, alla fine, solo, soltanto, effettivamente, realmente, ogni anno, ogni volta, ogni mese, ogni settimana, ogni giorno, anche, altresì",
    ),
    attended: list(
      "hanno partecipato, ha partecipato, partecipato, parteciparono, partecipazione, presenti, presente, presenza, hanno preso parte, preso parte, ha riunito, riunito, intervenuti, partecipanti, erano presenti, partecipano, assistito, hanno assistito, formati, formate, coinvolto, coinvolti, ha coinvolto, radunato, raccolto, intervenute, riunisce, riuniti, sono intervenuti, convenuti, c'erano, vi erano, presenze, frequentato da, seguito da, si sono riuniti, si sono incontrati, hanno aderito, hanno frequentato, hanno seguito, coinvolte, sensibilizzati, sensibilizzate, si sono ritrovati, si sono dati appuntamento, formato, si riuniscono, si ritrovano, prendono parte, hanno fruito, fruito del corso, hanno completato, hanno concluso, gremito, hanno gremito, sono accorsi, consentito il confronto, hanno terminato il corso, sono venuti, sono venute, venuti, venute, è venuto, sono arrivati, sono arrivate, si sono presentati, si sono presentate, in sala, hanno preso posto, affollato, hanno affollato, hanno riempito, ha richiamato, ha attirato, gremiva, affollavano, hanno firmato il foglio, hanno firmato il registro, ha riempito la sala, si confrontano, si sono confrontati, ha radunato, erano lì, ha seguito il corso, ha seguito i lavori, ha seguito la formazione, ha seguito il seminario, ha seguito il convegno, ha seguito l'incontro, ha frequentato, è intervenuta, è venuta, è accorsa, è arrivata, si è riunita, si è ritrovata, si è incontrata, si è data appuntamento, si è confrontata, ha completato il corso, ha concluso il corso, ha gremito la sala, allo stesso tavolo, attorno allo stesso tavolo, attorno a un tavolo, intorno allo stesso tavolo, intorno a un tavolo",
    ),
    gathered: list(
      "hanno partecipato, partecipano, hanno preso parte, erano presenti, presenti, partecipazione di, presenza di, ha riunito, hanno riunito, sono intervenuti, sono intervenute, ha coinvolto, hanno assistito, sono stati formati, sono state formate, frequentato da, si riuniscono, prendono parte, sono accorsi, confronto tra i, sono venuti, sono venute, hanno seguito, si sono presentati, si sono presentate, hanno frequentato, ha radunato, ha partecipato, ha preso parte, ha assistito, è intervenuta, è venuta, era presente, hanno dialogato con, hanno dibattuto con, si sono confrontati con, si sono confrontate con",
    ),
    sent: list(
      "era presente con, erano presenti con, è stato rappresentato da, è stata rappresentata da, era rappresentato da, era rappresentata da, erano rappresentati da, erano rappresentate da, rappresentato da, rappresentata da, ha partecipato con, è venuta con, ha inviato, hanno inviato, aveva inviato, ha mandato, hanno mandato, ha delegato",
    ),
    stops: list(
      "hanno, ha, erano, sono, era, che, partecipato, presenti, parteciparono, quali, durante, per, mentre, dove, ma, si, preso, specializzati in, specializzate in, specializzato in, specializzata in, rimasti, rimaste, rimasto, finiti, finite, messi, messe, stati, state, ricevuto, ottenuto, seguono, seguito, collegati, collegate, connessi, connesse, non, venuti, venute, arrivati, arrivate, confermato, dovuto, dovute, dovuti, potuto, restano, sarà, avevano, aveva, fanno, fa parte, lo hanno fatto, aprì, aprirono, chiuse, chiusero, parlò, parlarono, moderò, presentò, presentarono, intervenne, intervennero",
    ),
    things: list(
      "giorno, giorni, ora, ore, minuto, minuti, settimana, settimane, mese, mesi, anno, anni, euro, per cento, milione, milioni, miliardi, mila, paese, paesi, sessione, sessioni, panel, laboratori, laboratorio, workshop, organizzazioni, organizzazione, istituzioni, istituzione, edizione, edizioni, incontro, incontri, conferenza, conferenze, tema, temi, pagina, pagine, casi, città, regioni, gruppi, volte, giornate, relazioni, webinar, moduli, corsi, seminari, raccomandazioni, proposte, progetti, attività, imprese, aziende, scuole, comuni, punti, rapporti, interviste, questionari, chiamate, copie, interventi, province, risposte, schede, convegni, convegno, congressi, simposi, sedi, istituti, domande, poster, lezioni, indagini, condanne, arresti, imputati, trafficanti, posti, sale, lingue, plessi, sezioni, discipline, budget, bilancio, costi, spese, quota, tariffa, finanziamento, entrate, donazioni, telefono, fax, CAP, temperatura, programma, programmi, percorsi, formazioni, campagne, certificati, cicli, eventi, corso, azioni",
    ),
    groupsOf: list(
      "gruppi di, gruppi da, squadre di, squadre da, tavoli di, tavoli da, classi di, classi da, turni di, turni da, delegazioni di",
    ),
    sessions: list(
      "giorno, giornata, sessione, laboratorio, workshop, modulo, corso, seminario, webinar, incontro, edizione, settimana",
    ),
    bodies: list(
      "comuni, ministeri, ambasciate, ong, associazioni, fondazioni, sindacati, università, tribunali, consigli, ospedali, parrocchie, stati membri, enti",
    ),
    inNames: list(
      "gruppo, fondo, club, squadra, premio, facoltà, clinica, progetto, parrocchia, diocesi, comunità, ordine, suore, missione, carcere, procura, studio, società, azienda, stampa, radio, croce, cooperativa, consorzio, lega, movimento, compagnia, questura, opera, onlus, sindacato, casa",
    ),
    areas: list(
      "città, regione, provincia, distretto, zona, quartiere, nord, sud, est, ovest, centro, periferia, area, territorio, isola, paese, capoluogo",
    ),
    plurals: list("i"),
    singulars: [],
    numbered: list(
      "articolo, articoli, art, legge, direttiva, risoluzione, decreto, sala, capitolo, pagina, giorno, fase, modulo, lotto, allegato, n, numero, comma, obiettivo, tabella, figura, parte, gruppo, classe, punto, livello, versione, domanda, edizione",
    ),
    kinds: list("ong, osc"),
    measures: {
      attended: list(
        "accolt* invito, rispost* invito, invito rispost*, aderito invito, accettat* invito",
      ),
      "turned-away": list(
        "non conferm*, respint*, rifiutat*, non ammess*, respingere, rifiutare, stati esclusi, state escluse, stato escluso, non accolt*, non accett*, rimast* fuori, dire di no, mancanza di post*, senza posto, non hanno trovato, non trovato posto, rimandat*, non accontentat*, non si è potuto, non è stato possibile, non abbiamo potuto, rimaste escluse, rimasti esclusi",
      ),
      waitlisted: list(
        "lista d' attesa, lista di attesa, lista attesa, liste d' attesa, in attesa, in riserva, lista di riserva",
      ),
      interested: list(
        "manifestato interesse, espresso interesse, mostrato interesse, interessat*, manifestat* interesse, manifest* interesse, espress* interesse, mostrat* interesse, dimostrat* interesse, manifestazion* di interesse, manifestazion* d' interesse, candidatur*, candidat*, richiest*, chiesto di partecipare, domande di partecipazione, suscitato interesse, suscitato l' interesse, volevano partecipare, interesse, richieste iscrizion*, domande iscrizion*",
      ),
      confirmed: list(
        "confermat*, conferm*, accettat*, ammess*, adesion*, detto sì, ottenuto posto, trovato posto",
      ),
      planned: list(
        "previst*, pianificat*, atteso, attesa, attesi, attese, parteciperanno, prenderanno parte, saranno presenti, saranno formati, interverranno, assisteranno, si prevede, si prevedono, si attend*, pensat* per, progettat* per, concepit* per, programmat* per, preventivat*, contava su, contavamo su, aspettav*, ci si aspett*, calibrat*, prevedev*, puntava a, accoglierà, riunirà, formerà, ospiterà, coinvolgerà, frequenteranno, seguiranno, saranno formate, saranno coinvolti, riceveranno, si formeranno, andranno a scuola, torneranno a scuola, andranno a lezione, si rivolge a, è rivolt* a, è destinat* a, ci saranno, aspettiamo, prevediamo, contiamo su",
      ),
      invited: list("invitat*, invito, inviti, convocat*"),
      capacity: list(
        "capienza, capacità, posti, può ospitare, poteva ospitare, ospitare fino, può accogliere, poteva accogliere, accogliere fino, può contenere, contiene, posto per, spazio per, posti a sedere, tiene fino",
      ),
      "attended-online": list(
        "internauti, online, da remoto, a distanza, in collegamento, collegat* da, collegat* online, collegat* in, si sono collegat*, collegati, collegate, collegamento, streaming, da casa, via zoom, su zoom, videoconferenza, videocollegat*, videocollegamento, in diretta, connessi, connesse, modalità telematica, telematica, virtualmente, in remoto, via web",
      ),
    },
    entries: list(
      "candidature, candidatura, richieste, domande, domande di partecipazione, iscrizioni, posti, posto, inviti, manifestazioni di interesse, manifestazioni d'interesse, prenotazioni, adesioni, biglietti",
    ),
    uncounted: list(
      "iscritt*, iscrizion*, assente, assenti, giustificati, assenti giustificati, selezionat* per partecip*, rinunciat*, disdett*, annullat*, registrat*, iscrizioni, iscrizione, mancavano, mancava, mancano, mancati, impossibilitat*, disertato, iscriss*, arrestat*, fermat*, condannat*, indagat*, imputat*, uccis*, ferit*, assunt*, licenziat*",
    ),
    denies: list("non"),
    deniesNot: list(
      "non solo, non soltanto, non solamente, non meno di, non compresi, non comprese",
    ),
    noneOf: list("nessuno dei, nessuno degli, nessuna delle, nessuno di, nessuna di"),
    infinitives: list(
      "partecipare, intervenire, venire, essere presenti, presenziare, assistere, presentarsi, prendere parte",
    ),
    elsewhen: list(
      "l'anno scorso, lo scorso anno, anno precedente, anni precedenti, edizione precedente, rispetto a, rispetto ai, rispetto al, in media, una media di, media di, al giorno",
    ),
    afterEvent: list("dopo, in seguito a, a seguito di"),
    whichEvent: list("al quale, alla quale, a cui, cui, dove, che"),
    since: list("dal, a partire dal"),
    relatives: list("che, i quali, le quali, cui"),
    columns: {
      personal: list(
        "nome, nomi, cognome, nome e cognome, cognome e nome, nominativo, nome completo, nome del partecipante, contatto, contatti, persona di contatto, referente, recapito, recapiti, telefono, numero di telefono, tel, cellulare, e-mail, email, posta elettronica, età, anno di nascita, data di nascita, firma",
      ),
      number: list("numero, n., partecipanti, presenti, persone, totale"),
      institution: list("ente, istituzione, organizzazione, amministrazione"),
      share: list("percentuale, per cento, quota, incidenza"),
      sexes: list("donne, uomini, f, m, femmine, maschi, d, u"),
      present: list(
        "presenti, presenza, in presenza, intervenuti, venuti, in sala, presenze, effettivi, partecipato",
      ),
      others: list(
        "vittime, vittime identificate, sopravvissute, beneficiari, beneficiarie, abitanti, popolazione, utenti",
      ),
    },
  },
};
