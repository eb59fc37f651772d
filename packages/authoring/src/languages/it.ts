// Data, hence long.
import type { Language } from "./language.ts";
import { list, lists } from "./list.ts";

export const italian: Language = {
  tag: "it",
  programme: {
    common: list(
      "il, lo, la, i, gli, le, di, del, della, dei, delle, e, in, un, una, per, con, su, che, è, sono, al, alla, nel, nella, da, dal, dalla, si, o, come, sarà, anche, tra",
    ),
    months: lists(
      "gennaio, gen; febbraio, feb; marzo, mar; aprile, apr; maggio, mag; giugno, giu; luglio, lug; agosto, ago; settembre, set, sett; ottobre, ott; novembre, nov; dicembre, dic",
    ),
    weekdays: lists(
      "lunedì, lun; martedì, mar; mercoledì, mer; giovedì, gio; venerdì, ven; sabato, sab; domenica, dom",
    ),
    day: list("giorno, giornata"),
    ordinals: lists(
      "primo, prima, uno; secondo, seconda, due; terzo, terza, tre; quarto, quarta, quattro; quinto, quinta, cinque",
    ),
    clock: {
      at: list("ore, ora, alle, alle ore, h"),
      hourLead: list("ore, ora, alle, alle ore, h"),
      from: list("dalle, da, dall', a partire dalle, tra le, dalla, dall'"),
      to: list("alle, alle ore, a, e, fino alle, fino alle ore, all', alla"),
      until: list("fino alle, fino alle ore, sino alle, entro le, entro le ore"),
      about: list("circa, ca, verso le, intorno alle"),
      hour: list("h, ore"),
      noon: list("mezzogiorno"),
      midnight: list("mezzanotte"),
    },
    minutes: list("min, minuto, minuti"),
    hours: list("h, ora, ore"),
    kinds: {
      registration: list(
        "registrazione*, registrazioni, accoglienza*, iscrizion*, arrivo*, accredito*, accreditamento, accrediti, arrivo dei partecipanti, welcome coffee e registrazione",
      ),
      opening: list(
        "apertura*, saluti*, saluto*, benvenuto*, saluti istituzionali, indirizzi di saluto, introduzione*, apertura dei lavori, inaugurazione*, introduce, presentazione della giornata, inizio lavori, inizio dei lavori, sessione inaugurale, seduta inaugurale",
      ),
      keynote: list(
        "keynote*, lectio magistralis, relazione introduttiva, prolusione, conferenza inaugurale, relazione inaugurale, lezione magistrale",
      ),
      presentation: list(
        "relazione*, relazioni, presentazione*, presentazioni, intervento*, interventi, conferenza*, lezione*, comunicazion*, caso di studio, casi di studio, testimonianz*, casi studio, esperienze*",
      ),
      plenary: list("plenaria*, sessione plenaria, seduta plenaria, assemblea plenaria"),
      panel: list("panel*, tavola rotonda*, tavole rotonde"),
      workshop: list(
        "workshop*, laborator*, gruppi di lavoro, gruppo di lavoro, sessioni parallele, sessione parallela, lavori di gruppo, tavoli di lavoro, tavoli tematici, tavolo di lavoro, atelier, esercitazion*",
      ),
      discussion: list(
        "dibattito*, discussion*, confronto*, domande*, domande e risposte, dialogo*, question time, spazio domande, dialoghi",
      ),
      break: list("pausa*, pausa caffè, coffee break, caffè*, intervallo, welcome coffee, break"),
      meal: list(
        "pranzo*, cena*, colazione*, pausa pranzo, light lunch, buffet*, lunch*, pausa per il pranzo, cena sociale, brunch",
      ),
      social: list(
        "aperitivo*, cocktail*, ricevimento*, visita*, concerto*, networking, rinfresco*, visita guidata, programma sociale, brindisi, serata*, spettacolo*, evento sociale",
      ),
      closing: list(
        "chiusura*, conclusion*, chiusura dei lavori, conclude, fine lavori, fine*, sintesi*, saluti finali, termine dei lavori, valutazione, considerazioni finali, restituzione*",
      ),
      departure: list("partenza*, partenze, rientro"),
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
        "relatore*, relatrice*, relatori, interviene, intervengono, con, a cura di, presenta, ne parlano, interventi di, intervento di, interventi, di, interverranno, interverrà, introduce, introducono, relaziona, saluti di",
      ),
      keynote: list("keynote speaker*"),
      panelist: list(
        "partecipano, partecipanti, discutono, ospiti, ne discutono, parteciperanno, partecipa, dialogano, dialoga, ne parlano",
      ),
      moderator: list(
        "modera, moderatore*, moderatrice*, moderazione, coordina, coordinano, modera e introduce, conduce, coordinato da, moderato da, modera il dibattito, modererà, coordinata da, moderano",
      ),
      chair: list("presiede, presidente*, chair*, presidenza"),
      rapporteur: list("rapporteur*, verbalizza"),
      facilitator: list(
        "facilita, facilitatore*, facilitatrice*, formatore*, formatrice*, conduttore*, facilitatori",
      ),
      expert: list("esperto*, esperta*, esperti"),
    },
    honorifics: list(
      "dr, dott, dottssa, dott ssa, prof, profssa, prof ssa, avv, ing, sig, sigra, don, on, sen, suor, arch, s e, mons, dr ssa, ministro, ministra, sindaco, sindaca, prefetto, rettore, rettrice, assessore",
    ),
    rooms: list(
      "sala, aula, aula magna, auditorium, salone, foyer, atrio, ridotto, anfiteatro, aula consiliare, biblioteca, chiostro, ristorante, palco, cortile, cappella, chiesa, cattedrale, cimitero, piazza, classe",
    ),
    venues: list(
      "hotel, universit*, palazzo*, centro*, parlamento*, istituto*, facolt*, biblioteca*, museo*, comune*, ministero*, casa, scuola*, sede, campus, villa, teatro, castello, chiesa, cattedrale, duomo, parco, piazza, giardino, giardini, accademia, liceo, albergo, convento, abbazia",
    ),
    placeLabels: list("luogo, sede, dove, indirizzo"),
    timeLabels: list(
      "ora, orario, orari, quando, durata, scadenza, telefono, tel, data, quota, prezzo, contatti, contatto, referente, informazioni",
    ),
    dateLabels: list("data, date, quando"),
    otherDates: list(
      "pubblicat*, pubblicazione, aggiornat*, aggiornamento, modificat*, scadenza, iscrizion*, iscriversi, legge, direttiva, decreto, regolamento, delibera, comunicato, archivio, prossimi eventi, altri eventi, notizie, nato, nata, entro il, prima del, fino al",
    ),
    parallel: list("parallel*, in parallelo, simultane*, workshop a scelta, in contemporanea"),
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
      room: list("sala, luogo, aula, dove, sede"),
    },
    units: list(
      "milioni, milione, miliardi, miliardo, mila, per cento, euro, eur, km, kg, persone, partecipanti, vittime, casi, anni, punti, pagine, crediti",
    ),
    workshops: list("workshop*, laborator*"),
    rounds: list("turni, turno, round*"),
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
      "una decina di": 10,
      "una dozzina di": 12,
      "una quindicina di": 15,
      "una ventina di": 20,
      "una trentina di": 30,
      "una quarantina di": 40,
      "una cinquantina di": 50,
      "un centinaio di": 100,
    },
    articles: list("un, uno, una, un'"),
  },
  attendance: {
    endings: list("he, hi, e, i, o, a"),
    noun: "first",
    participants: list(
      "partecipante, partecipanti, presenti, corsisti, corsista, visitatori, uditori, internauti, corsiste, allievo, allievi, allieve, discenti, congressista, congressisti, spettatori",
    ),
    persons: list(
      "persona, persone, professionista, professionisti, professioniste, esperto, esperti, esperta, esperte, specialista, specialisti, operatore, operatori, operatrice, operatrici, invitato, invitati, ospite, ospiti, attori, donna, donne, uomo, uomini",
    ),
    representatives: list(
      "rappresentante, rappresentanti, delegato, delegati, delegata, delegate, membro, membri, componente, componenti, dipendente, dipendenti, funzionario, funzionari, funzionaria, agente, agenti, referente, referenti",
    ),
    from: list(
      "di, del, della, dei, delle, degli, dell', dello, da, dal, dalla, dai, dalle, dagli, dall', dallo, presso, presso la, presso il, provenienti da, provenienti dal, provenienti dalla, in rappresentanza di, in rappresentanza del, in rappresentanza della",
    ),
    place: list("in, a"),
    and: list("e, ed, nonché, oltre a, più, insieme a, così come, seguiti da, seguite da, inoltre"),
    articles: list("il, lo, la, i, gli, le, l', un, uno, una, un', altri, altre, altro, altra"),
    total: list(
      "totale, in totale, complessivamente, un totale di, numero totale di, numero di partecipanti, totale partecipanti, in tutto, numero complessivo",
    ),
    namely: list(
      "ovvero, vale a dire, e precisamente, così suddivisi, suddivisi in, composto da, ossia, cioè",
    ),
    including: list(
      "di cui, dei quali, delle quali, tra cui, fra cui, tra i quali, tra le quali, tra loro, tra, inclusi, incluse, compresi, comprese",
    ),
    both: list("entrambi, entrambe, tutti, tutte"),
    were: list("erano, sono, era, sono stati"),
    ofThem: list("di loro, di questi, di essi, dei partecipanti, persone, partecipanti"),
    address: list(
      "sig, sig ra, sigra, signor, signora, signorina, dott, dottssa, dott ssa, dottor, dottoressa, dr, prof, profssa, prof ssa, avv, on, don, suor",
    ),
    offices: list(
      "giudice, procuratore, procuratrice, ministro, ministra, commissario, avvocato, avvocata, presidente",
    ),
    vague: list(
      "alcuni, alcune, diversi, diverse, molti, molte, numerosi, numerose, vari, varie, qualche, centinaia di, migliaia di, decine di",
    ),
    between: list("tra, fra"),
    ratio: list("su, su ogni"),
    beside: list("insieme a, insieme con, nonché, accompagnati da, oltre a, accompagnate da"),
    about: list("circa, quasi, oltre, più di, almeno, intorno a, fino a, meno di"),
    attended: list(
      "hanno partecipato, ha partecipato, partecipato, parteciparono, partecipazione, presenti, presente, presenza, hanno preso parte, preso parte, ha riunito, riunito, intervenuti, partecipanti, erano presenti, partecipano, assistito, hanno assistito, formati, formate, coinvolto, coinvolti, ha coinvolto, radunato, raccolto, intervenute, riunisce, riuniti, sono intervenuti, convenuti, c'erano, vi erano, presenze, hanno accolto l'invito, frequentato da, seguito da, si sono riuniti, si sono incontrati, hanno aderito, hanno frequentato, hanno seguito, coinvolte, sensibilizzati, sensibilizzate, si sono ritrovati, si sono dati appuntamento, formato, si riuniscono, si ritrovano, prendono parte, hanno fruito, fruito del corso, hanno completato, hanno concluso, gremito, hanno gremito, sono accorsi, consentito il confronto, hanno terminato il corso",
    ),
    gathered: list(
      "hanno partecipato, partecipano, hanno preso parte, erano presenti, presenti, partecipazione di, presenza di, ha riunito, hanno riunito, sono intervenuti, sono intervenute, ha coinvolto, hanno assistito, sono stati formati, sono state formate, frequentato da, si riuniscono, prendono parte, sono accorsi, confronto tra i",
    ),
    stops: list(
      "hanno, ha, erano, sono, era, che, partecipato, presenti, parteciparono, quali, durante, per, mentre, dove, ma, si, preso, specializzati in, specializzate in, specializzato in, specializzata in, di età, con età",
    ),
    things: list(
      "giorno, giorni, ora, ore, minuto, minuti, settimana, settimane, mese, mesi, anno, anni, euro, per cento, milione, milioni, miliardi, mila, paese, paesi, sessione, sessioni, panel, laboratori, laboratorio, workshop, organizzazioni, organizzazione, istituzioni, istituzione, edizione, edizioni, incontro, incontri, conferenza, conferenze, tema, temi, pagina, pagine, casi, città, regioni, gruppi, volte, giornate, relazioni, webinar, moduli, corsi, seminari, raccomandazioni, proposte, progetti, attività, imprese, aziende, scuole, comuni, punti, rapporti, interviste, questionari, chiamate, copie, interventi, province, risposte, schede, convegni, convegno, congressi, simposi, sedi, istituti, domande, poster, lezioni, indagini, condanne, arresti, imputati, trafficanti, posti, sale, lingue, plessi, sezioni, discipline",
    ),
    bodies: list(
      "comuni, ministeri, ambasciate, ong, associazioni, fondazioni, sindacati, università, tribunali, consigli, ospedali, parrocchie, stati membri, enti",
    ),
    numbered: list(
      "articolo, articoli, art, legge, direttiva, risoluzione, decreto, sala, capitolo, pagina, giorno, fase, modulo, lotto, allegato, n, numero, comma, obiettivo, tabella, figura, parte, gruppo, classe, punto, livello, versione, domanda, edizione",
    ),
    kinds: list("ong, osc"),
    measures: {
      "turned-away": list("non conferm*, respint*, rifiutat*, non ammess*"),
      waitlisted: list("lista d' attesa, lista di attesa"),
      interested: list(
        "manifestato interesse, espresso interesse, mostrato interesse, interessat*",
      ),
      confirmed: list("confermat*"),
      planned: list(
        "previst*, pianificat*, atteso, attesa, attesi, attese, parteciperanno, prenderanno parte, saranno presenti, saranno formati, interverranno, assisteranno, si prevede, si prevedono, si attend*",
      ),
      invited: list("invitat*, invito, inviti"),
      capacity: list("capienza, capacità, posti"),
      "attended-online": list("internauti, online, da remoto, a distanza, in collegamento"),
    },
    uncounted: list(
      "iscritt*, iscrizion*, assente, assenti, giustificati, assenti giustificati, selezionat* per partecip*",
    ),
    elsewhen: list(
      "l'anno scorso, lo scorso anno, anno precedente, anni precedenti, edizione precedente, rispetto a, rispetto ai, rispetto al",
    ),
    relatives: list("che, i quali, le quali, cui"),
    columns: {
      number: list("numero, n., partecipanti, presenti, persone, totale"),
      institution: list("ente, istituzione, organizzazione, amministrazione"),
    },
  },
};
