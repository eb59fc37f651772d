// Data, hence long.
import type { Language } from "./language.ts";
import { list, lists } from "./list.ts";

export const english: Language = {
  tag: "en",
  programme: {
    common: list(
      "the, and, of, to, in, for, with, on, at, by, from, is, are, will, this, that, or, an, be, as, our, your, which, until, a, was, were, has, have, about, into, between, after",
    ),
    months: lists(
      "january, jan; february, feb; march, mar; april, apr; may; june, jun; july, jul; august, aug; september, sept, sep; october, oct; november, nov; december, dec",
    ),
    weekdays: lists(
      "monday, mon; tuesday, tue, tues; wednesday, wed; thursday, thu, thur, thurs; friday, fri; saturday, sat; sunday, sun",
    ),
    day: list("day"),
    dayParts: list(
      "morning, afternoon, evening, night, in the morning, in the afternoon, in the evening, morning session, afternoon session",
    ),
    ordinals: lists(
      "first, one; second, two; third, three; fourth, four; fifth, five; sixth, six; seventh, seven",
    ),
    monthDays: lists(
      "first; second; third; fourth; fifth; sixth; seventh; eighth; ninth; tenth; eleventh; twelfth; thirteenth; fourteenth; fifteenth; sixteenth; seventeenth; eighteenth; nineteenth; twentieth; twenty-first; twenty-second; twenty-third; twenty-fourth; twenty-fifth; twenty-sixth; twenty-seventh; twenty-eighth; twenty-ninth; thirtieth; thirty-first",
    ),
    clock: {
      at: list("at, time"),
      hourLead: list("at"),
      from: list("from, starting at, starting, as of, between"),
      to: list("to, until, till, through, and"),
      until: list("until, till, ends at, ending at"),
      about: list("approx, approximately, about, around, circa, ca"),
      hour: list("h, hrs, hr, hours, o'clock"),
      noon: list("noon, midday, 12 noon"),
      midnight: list("midnight"),
      onwards: list("onwards, onward, until late, till late"),
      exactly: list("sharp, on the dot"),
      spoken: {
        before: {
          30: list("half past, half"),
          15: list("quarter past, a quarter past"),
          [-15]: list("quarter to, a quarter to"),
        },
        after: {},
        am: list("in the morning"),
        pm: list("in the afternoon, in the evening, at night"),
      },
    },
    minutes: list("min, mins, minute, minutes"),
    hours: list("h, hour, hours, hr, hrs"),
    lengths: {
      15: list("a quarter of an hour, quarter of an hour, a quarter hour, quarter hour"),
      30: list("half an hour, a half hour, half hour"),
      45: list("three quarters of an hour"),
      60: list("one hour, an hour"),
      90: list("one and a half hours, an hour and a half, one hour and a half"),
      120: list("two hours"),
      150: list("two and a half hours"),
      180: list("three hours"),
    },
    kinds: {
      registration: list(
        "registration, check in, sign in, arrival of participants, doors open, badge pick up, badge collection, welcome desk, accreditation, reception of participants, arrival, arrivals, sign up, doors, opening of doors, gates open, registration desk, welcome of participants, arrival of guests, arrival of delegates, arrival of the participants, reception of guests, collection of badges, collection of materials, log in, log on, lobby opens, technical check, tech check",
      ),
      opening: list(
        "opening, welcome, welcoming, welcome words, welcome address*, inauguration, greetings, opening remarks, opening session, official opening, kick off, introductory remarks, introduction*, housekeeping, call to order, call meeting to order, opening ceremony, opening address*, opening words, opening statement*, opening speech*, welcoming remarks, word of welcome, words of welcome, welcome speech*, introductions, official start, start of the day, start of the conference, start of the programme, ribbon cutting, introductory session",
      ),
      keynote: list(
        "keynote*, key note, keynote address, opening lecture, inaugural lecture, inaugural address, keynote lecture, distinguished lecture",
      ),
      presentation: list(
        "presentation*, lecture*, talk, talks, paper*, case study, case studies, demonstration, demo, briefing, report from, input, lightning talk*, flash talk*, testimonies, testimonial*, demonstrations, introductory lecture, introductory talk, pitch session*, elevator pitch*",
      ),
      plenary: list("plenary, plenary session*, plenaries, in plenary, plenum, general session"),
      panel: list(
        "panel, panel discussion, panels, expert panel, panel session, panel debate, panel talk",
      ),
      workshop: list(
        "workshop*, breakout*, break out, working group*, group work, training session*, masterclass*, hands on, parallel session*, concurrent session*, small groups, work in groups, group exercise*, focus group*, practical session*, practical exercise*, small group work, hackathon, training workshop*",
      ),
      discussion: list(
        "discussion*, world café, debate*, round table*, roundtable*, q&a, questions, question and answer*, dialogue, open floor, exchange of views, fireside chat, open discussion, plenary discussion, questions and answers, question time, any questions, brainstorm*, exchange of experience*, sharing session, sharing circle, open forum, open mic, talking circle, world cafe, moderated discussion, ask me anything, fishbowl",
      ),
      break: list(
        "break, tea, tea break, coffee break, comfort break, health break, refreshment*, pause, welcome coffee, morning coffee, networking break, coffee, coffees, tea and coffee, coffee and tea, snack, snacks, recess, intermission, interval, stretch break, bio break, cream tea",
      ),
      meal: list(
        "lunch*, sandwich*, dinner*, breakfast*, supper, brunch, buffet, meal, working lunch, lunch break, networking lunch, gala dinner, light lunch, adjourns for lunch, adjourn for lunch, picnic*, barbecue*, bbq, banquet, evening meal, packed lunch, potluck, pot luck, high tea, break for lunch, dinner dance, dinner party",
      ),
      social: list(
        "reception, welcome drink, welcome drinks, networking, networking reception, cocktail*, drinks, social event, social programme, cultural programme, concert, guided tour, city tour, excursion, wine and cheese, informal gathering, exhibition visit, welcome reception, drinks reception, evening reception, welcome cocktail, wine reception, party, disco, gala evening, gala night, film screening, film evening, film night, movie night, screening of, screening, quiz night, pub quiz, karaoke, city walk, guided walk, boat trip, boat tour, museum visit, site visit*, field visit*, study visit*, field trip*, sightseeing, hike, happy hour, after party, social evening, social gathering, mixer, get together, cultural evening, folk dance*, games night",
      ),
      closing: list(
        "closing, closing remarks, closing session, conclusions, conclusion, wrap up, concluding remarks, final remarks, way forward, next steps, summary, farewell, evaluation, end of day*, end of the day, end of conference, end of the conference, end of programme, end of meeting, end, close, adjourn*, closure, finish, closing ceremony, closing words, closing address*, closing speech*, final words, final session, thanks and farewell, vote of thanks, word of thanks, goodbye*, good bye, summing up, takeaways, take aways, recap, concluding session, end of the event, end of the meeting, end of the programme, end of the session, end of session, end of the first day, end of the second day, end of workshop, end of the workshop, end of seminar, end of the seminar, end of the course, end of the retreat, close of the day, close of meeting, close of the meeting, close of conference, evaluation of the day, evaluation of the workshop, evaluation of the training, evaluation of the course, evaluation of the meeting",
      ),
      departure: list(
        "all out, departure*, end of event, bus leaves, transfer to the airport, check out, building closes, doors close, bus departure, coaches depart, coach departs, buses leave, buses depart, carriages, travel home, journey home, safe journey, departure of participants, depart, guests depart",
      ),
      other: list(
        "end of, arrival of, arrivals of, break up, evaluation of, closing the, opening the, opening up, holy mass, sunday mass, morning mass, church service, divine service, worship service, memorial service, thanksgiving service, eucharist, presentation of awards, presentation of prizes, presentation of certificates, transfer to, move to, coffee trade, coffee farm*, coffee grow*, coffee pick*, coffee plantation*, coffee sector*, coffee industry, coffee worker*, coffee produc*, tea trade, tea pick*, tea plantation*, tea estate*, tea industry, tea worker*",
      ),
    },
    modifiers: list(
      "opening, closing, welcome, welcoming, farewell, plenary, networking, inauguration",
    ),
    eventKinds: {
      conference: list("conference*, congress, symposium, summit, forum"),
      consultation: list("consultation*"),
      roundtable: list("roundtable*, round table*"),
      workshop: list("workshop*"),
      training: list("training*, course, masterclass, summer school"),
      seminar: list("seminar*, webinar*, study day"),
      launch: list("launch*"),
      meeting: list("meeting*, assembly, gathering, briefing"),
      "high-level-meeting": list("high level meeting, high level conference"),
    },
    roles: {
      speaker: list(
        "speaker*, speech by, presented by, presenter*, lecturer*, with, intervention by, by, delivered by, given by, taught by, talk by, lecture by, remarks by, address by, opened by, among others with, with among others",
      ),
      keynote: list("keynote speaker*, keynote, keynote by"),
      panelist: list("panelist*, panellist*, panel members, discussant*, participants"),
      moderator: list(
        "moderator*, moderated by, moderation, introduced by, host, hosted by, hosts, session moderator*, panel moderator*",
      ),
      chair: list("chair, chairs, chairperson, chaired by, co chair*, session chair*"),
      rapporteur: list("rapporteur*"),
      facilitator: list(
        "facilitator*, facilitated by, facilitation, trainer*, led by, workshop leader*, run by",
      ),
      expert: list("expert*, resource person*"),
    },
    of: list("of, of the"),
    with: list("with"),
    sequels: list("followed by, and afterwards, afterwards"),
    remarks: list(
      "free entry, free entrance, free admission, admission free, entry free, entrance free, meeting point, we meet, registration required, registration is required, booking required, booking is required, bring your own, departure from, departure at, departs from, please bring, open to all, limited places, limited seats, places are limited, afterwards, followed by, at the end we, all are welcome, all are invited, everyone is welcome, everyone is invited",
    ),
    makers: list(
      "directed by, staged by, written by, choreographed by, choreography by, choreography, music by, script by, screenplay by, adapted by, a film by, a play by",
    ),
    agendaPoints: list("agenda item, item"),
    honorifics: list(
      "dr, prof, professor, revd, reverend, mr, mrs, ms, miss, sir, judge, h e, his excellency, her excellency, rev, father, sister, hon, phd, commissioner, minister, ambassador, former, representative, senator, mayor, governor, president, chancellor, dean, rabbi, pastor, bishop, archbishop, fr, dame, lord, lady, baroness, justice, captain, colonel, sergeant, councillor, cllr, attorney, mp, mep, chief inspector, inspector, superintendent, detective, pc, dci, canon, professor emeritus, deputy minister, secretary of state, baron, countess, prince, princess, king, queen, imam, doctor",
    ),
    rooms: list(
      "room, courtroom, court room, hall, auditorium, foyer, theatre, theater, lecture hall, lobby, atrium, ballroom, plenary hall, main hall, lounge, restaurant, library, stage, amphitheatre, amphitheater, courtyard, chapel, church, cathedral, cemetery, classroom, class room, chamber, rooms, suite, gallery, boardroom, board room, common room, marquee, tent, hallway, mezzanine, corridor, pitch, pitches",
    ),
    venues: list(
      "hotel, university, palace, centre, center, parliament, institute, college, library, museum, embassy, school, campus, ministry, house, building, church, cathedral, castle, park, square, garden, gardens, theatre, town hall, city hall, academy, villa, gym, gymnasium, lab, laboratory, cinema, stadium, canteen, cafeteria, entrance, dining room",
    ),
    outdoors: list("outdoors, outside, in the open air, open air"),
    bodies: list(
      "police, service, services, office, court, agency, council, trust, foundation, association, union, network, commission, committee, institute, charity, society, league, federation, company, department, ministry, university, college, school, hospital, academy, authority, coalition, alliance, initiative, support, orchestra, choir, band, philharmonic, ensemble",
    ),
    bands: list("choir, band, orchestra, ensemble, quartet, trio, duo, singers, philharmonic"),
    placeLabels: list("venue, location, place, where, address"),
    timeLabels: list(
      "time, times, when, hours, opening hours, office hours, schedule, duration, deadline, phone, tel, fax, price, fee, parking, date, dates, contact, contact person, information, contacts",
    ),
    openHours: list(
      "open, opening hours, office hours, mondays, tuesdays, wednesdays, thursdays, fridays, saturdays, sundays, weekdays",
    ),
    dateLabels: list("date, dates, when"),
    soon: list("tomorrow, today, tonight, this evening"),
    otherDates: list(
      "published, publication, posted, post, updated, update, last modified, modified, created, uploaded, printed, accessed, retrieved, deadline*, no later than, please book, book by, reply by, confirm by, let us know by, submit, submission*, register*, apply, application*, rsvp, early bird, copyright, law, directive, regulation, resolution, decision, press release, archive*, previous, upcoming, next event*, other events, born, registration opens, registration closes, next session, next meeting, next edition",
    ),
    stamps: list(
      "sent, sent on, sent at, last updated, last updated on, last update, last change, last changed, updated, updated on, last modified, last modified on, last edited, last reviewed, page updated, published, published on, posted, posted on, posted by, created, created on, uploaded, printed, printed on, retrieved, accessed, received, as of",
    ),
    mail: {
      subject: list("subject, re, fwd"),
      other: list("from, sent, to, cc, bcc, date, reply to, importance, attachments, attachment"),
      wrote: list("wrote, writes"),
    },
    parallel: list(
      "parallel, concurrent, simultaneous, breakout*, break out, side by side, choose one, to choose from, choose from, of your choice, at your choice, choose between, pick one",
    ),
    together: list(
      "workshops, sessions, breakouts, breakout groups, breakout sessions, working groups, panels, tracks, themed tables, seminars",
    ),
    talks: list(
      "papers, talks, short talks, presentations, lectures, contributions, lightning talks, short presentations, short papers",
    ),
    sessions: list(
      "workshop, session, panel, working group, group, breakout, track, stream, room, parallel session, training, lab, table",
    ),
    tracks: list("track, stream, strand"),
    programme: list(
      "programme, program, agenda, schedule, timetable, draft agenda, draft programme, provisional agenda, tentative agenda, programme of the day, program of the day, the program of the day, final programme, full programme, detailed programme, conference programme, working agenda, conference agenda, event schedule, final agenda, detailed agenda, full agenda, conference schedule",
    ),
    columns: {
      time: list("time, hour, hours, when, schedule, timing"),
      start: list("start, from, begin, beginning, start time"),
      end: list("end, to, until, finish, end time"),
      title: list(
        "title*, activity*, session*, topic*, item, event*, subject*, agenda item, programme*, description*, what, content*",
      ),
      speaker: list(
        "speaker*, presenter*, who, moderator*, lecturer, responsible, facilitator*, lead, chair",
      ),
      length: list("duration, length, minutes, min"),
      room: list("room, venue, place, location, where"),
    },
    units: list(
      "million, millions, billion, billions, thousand, percent, per cent, euro, euros, eur, usd, dollars, pounds, lei, ron, km, kg, people, persons, participants, victims, cases, years, points, credits, pages",
    ),
    daily: list(
      "each day, every day, daily, each evening, every evening, each morning, every morning, each afternoon, every afternoon, each night, every night, each time, always",
    ),
    endsAt: list("end, ends, ending, finish, finishes, end of event"),
    lasts: list("last, lasts, lasting"),
    workshops: list("workshop*, group, breakout, working group"),
    rounds: list("round*"),
    told: {
      happens: list(
        "takes place, take place, will take place, is held, are held, will be held, begins, begin, will begin, starts, start, will start, follows, follow, will follow, is scheduled, are scheduled, is planned, are planned, there is, there are, there will be, we meet, we will meet, is shown, are shown, will be shown, is screened, will be screened, is served, will be served, is presented, will be presented, are presented, is due to begin, is due to start, continues, will continue, is set for, are set for",
      ),
      leadsTo: list(
        "followed by, are invited to, is invited to, are welcome to, we meet for, we will meet for, gather for, will gather for, followed",
      ),
      particles: [],
      titled: list("titled, entitled, under the title, on the theme of"),
      openedBy: list("with, by, for"),
      definite: list("the"),
      indefinite: list("a, an"),
      whole: list(
        "event, programme, program, day, evening, festival, celebration, celebrations, festivities, it, they, everything, doors, offer, sale, season, term, week, we, you",
      ),
      and: list("and, while, then"),
    },
  },
  numbers: {
    fromZero: list(
      "zero, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve/a dozen, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen",
    ),
    tens: list("twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety"),
    hundreds: list(
      "one hundred/a hundred, two hundred, three hundred, four hundred, five hundred, six hundred, seven hundred, eight hundred, nine hundred",
    ),
    hundredJoiners: list("and"),
    thousands: list("thousand"),
    oneThousand: list("a thousand, one thousand"),
    rough: {
      "half a dozen": 6,
      "half dozen": 6,
      "a half dozen": 6,
      "two dozen": 24,
      "three dozen": 36,
      "four dozen": 48,
      "a score of": 20,
      "two score": 40,
      "half a hundred": 50,
    },
    articles: list("a, an"),
  },
  attendance: {
    endings: list("'s, s', s"),
    secondForms: list("s"),
    abbreviations: list(
      "nr, no, art, dr, mr, mrs, ms, prof, st, resp, incl, rep, reps, pers, approx, gen",
    ),
    noun: "last",
    capitalKinds: true,
    participants: list(
      "participant, participants, attendee, attendees, attendants, visitor, visitors, those present, viewer, viewers, learner, learners, participant's, congress-goers, delegates present",
    ),
    persons: list(
      "pers, person, persons, people, individual, individuals, professional, professionals, practitioner, practitioners, expert, experts, specialist, specialists, stakeholder, stakeholders, guest, guests, trainee, trainees, actor, actors, colleague, colleagues, women, woman, men, man",
    ),
    representatives: list(
      "representative, representatives, reps, delegate, delegates, member, members, member of staff, members of staff, staff member, staff members, staff, employee, employees, officer, officers, official, officials, inspector, inspectors, superintendent, superintendents, sergeant, sergeants, captain, captains, lieutenant, lieutenants, colonel, colonels, commander, commanders, detective, detectives, commissioner, commissioners",
    ),
    occupations: list(
      "interpreter, interpreters, translator, translators, notary, notaries, firefighter, firefighters, soldier, soldiers, teacher, teachers, trainer, trainers, educator, educators, mediator, mediators, cultural mediators, probation officer, probation officers, counsellor, counsellors, counselor, counselors, councillor, councillors, mayor, mayors, priest, priests, pastor, pastors, nun, nuns, volunteer, volunteers, entrepreneur, entrepreneurs, farmer, farmers, engineer, engineers, architect, architects, economist, economists, accountant, accountants, pharmacist, pharmacists, dentist, dentists, midwife, midwives, therapist, therapists, physiotherapists, paediatricians, psychiatrist, psychiatrists, criminologist, criminologists, sociologist, sociologists, legal adviser, legal advisers, jurist, jurists, pupil, pupils, schoolchildren, parent, parents, graduate, graduates, librarian, librarians, manager, managers, director, directors, coordinator, coordinators, secretary, secretaries, customs officer, customs officers, prison officer, prison officers, prison guards, facilitator, facilitators, consultant, consultants, activist, activists, artist, artists, mp, mps, senator, senators, parliamentarian, parliamentarians, member of parliament, members of parliament, trade unionist, trade unionists, prefect, prefects, rector, rectors, governor, governors, imam, imams, rabbi, rabbis, chaplain, chaplains, headteacher, headteachers, head teacher, head teachers, headmaster, headmistress, chairman, chairwoman, chairperson, president, presidents, vice president, vice presidents, deputy mayor, deputy mayors, alderman, aldermen, treasurer, treasurers, moderator, moderators, observer, observers, photographer, photographers, technician, technicians, analyst, analysts, auditor, auditors, bailiff, bailiffs, minister, ministers, historian, historians, paramedic, paramedics, coastguard officer, coastguard officers, harbour master, scientist, scientists, chief of police, police chief, fire chief, town clerk, caretaker, caretakers, carer, carers, youth worker, youth workers, clerk, clerks, gardener, gardeners, usher, ushers",
    ),
    soleOffices: list(
      "the mayor, the lord mayor, the deputy mayor, the vice mayor, the prefect, the governor, the bishop, the archbishop, the vicar, the parish priest, the priest, the pastor, the imam, the rabbi, the rector, the vice rector, the dean, the headteacher, the head teacher, the headmaster, the headmistress, the school principal, the director, the deputy director, the executive director, the managing director, the president, the vice president, the chair, the chairman, the chairwoman, the chairperson, the secretary, the secretary general, the treasurer, the coordinator, the project coordinator, the project manager, the minister, the deputy minister, the secretary of state, the ambassador, the deputy ambassador, the consul, the commissioner, the ombudsman, the commander, the chief of police, the police chief, the chief constable, the sheriff, the fire chief, the prosecutor general, the chief prosecutor, the harbour master, the town clerk, the clerk, the moderator, the interpreter, the facilitator, the trainer, the president of the court, the inspector, the chief inspector, the superintendent, the captain, the lieutenant, the colonel, the sergeant, the representative, the delegate, the head, the deputy head, the chief",
    ),
    professions: {
      "police-officer": {
        nouns: list(
          "officer, officers, inspector, inspectors, chief inspector, superintendent, superintendents, sergeant, sergeants, captain, captains, lieutenant, lieutenants, commander, commanders, detective, detectives, commissioner, commissioners, chief, chiefs, constable, constables, official, officials",
        ),
        of: list("police"),
      },
      "university-teacher": {
        nouns: list("teacher, teachers, reader, readers"),
        of: list("university, universities"),
      },
    },
    from: list(
      "from, of, at, within, representing, attached to, on behalf of, working for, working in, working at, working with, employed by, coming from, belonging to, represented, represents, represent",
    ),
    speaksFor: list("representing, represented, represents, represent, on behalf of"),
    place: list("in, based in"),
    event: list("at, in"),
    and: list(
      "and, as well as, plus, along with, together with, and also, followed by, in addition",
    ),
    or: list("or, or else"),
    articles: list("the, a, an, its, their, our, other, another, further"),
    total: list(
      "subtotal, sub-total, sum, grand total, total, in total, a total of, total of, total number of participants, total number of, number of participants, altogether, overall, in all, all together",
    ),
    namely: list(
      "namely, as follows, consisting of, comprising, composed of, made up of, divided into, broken down, breakdown",
    ),
    including: list(
      "including, of whom, of which, of them, among, amongst, among them, among whom, out of which, out of whom, out of",
    ),
    both: list("both, all"),
    each: list(
      "each, apiece, per group, per table, per team, per court, per country, per institution, per organisation, per organization, per county, per region, per school, per city, per class, per office, per delegation",
    ),
    were: list("were, was, are, is, being"),
    ofThem: list(
      "of them, of these, of those, of whom, of the participants, participants, people, persons, others, more, further people, additional people, of the applicants, of the registered, of us",
    ),
    them: list("of them, of these, of those, of whom, of us"),
    address: list(
      "mr, mrs, ms, miss, mx, dr, prof, professor, sir, dame, madam, sister, father, rev",
    ),
    offices: list(
      "judge, justice, prosecutor, inspector, commissioner, minister, ambassador, president, director, senator, attorney, officer, psychologist",
    ),
    vague: list(
      "several, some, many, few, numerous, various, a number of, thousands of, hundreds of, dozens of, several hundred, several thousand, several dozen, a few, a few hundred, a few dozen, a couple of, a couple of dozen, a couple of hundred, a handful of, scores of, a lot of, lots of, plenty of, a group of, a good many, a small number of, a large number of",
    ),
    between: list("between"),
    ratio: list("in, out of, of every, in every, out of every"),
    beside: list(
      "along with, together with, as well as, accompanied by, joined by, plus, in addition to, supported by",
    ),
    except: list(
      "excluding, not counting, not including, without counting, apart from, except, except for, exclusive of, leaving aside, representing, on behalf of, who represent, which represents, which represent",
    ),
    forWhom: list("for"),
    givenBy: list(
      "led by, given by, taught by, run by, facilitated by, moderated by, delivered by, presented by, organised by, organized by, held by, opened by, conducted by, trained by, chaired by, hosted by, coordinated by, guided by, prepared by, under the guidance of, talk by, talks by, lecture by, lectures by, speech by, speeches by, presentation by, presentations by, remarks by, input by, intervention by, interventions by, address by, keynote by, contributions by",
    ),
    about: list(
      "about, around, approximately, some, nearly, almost, over, more than, at least, up to, circa, roughly, less than, fewer than",
    ),
    orSo: list("or so, or more, or thereabouts, or fewer"),
    ages: list(
      "aged, average age, an average age, with an average age, whose average age, mean age, a mean age, with a mean age, median age, a median age, with a median age, age of, ages of, the age of, the ages of, between the ages of, at the age of",
    ),
    older: list(
      "over, under, above, below, older than, younger than, over the age of, under the age of",
    ),
    adverbs: list(
      "finally, eventually, actually, only, just, in the end, in fact, on the day, each year, each time, each month, each week, each day, each other, also, likewise, too, as well",
    ),
    attended: list(
      "attended, attend, attending, attendance, participated, participate, participating, present, took part, take part, taking part, joined, gathered, gathering, brought together, bringing together, welcomed, was attended by, there were, there was, came, participants, attendees, audience, trained, convened, convening, assembled, turnout, participation, in attendance, showed up, turned up, drew, met, came together, involved, involving, benefited, benefitted, certified, sensitised, sensitized, turned out, reached, attends, participates, takes part, joins, gathers, convenes, meets, are in training, is in training, completed the course, completed the training, graduated, training with, trainings with, workshop with, course with, seminar with, have completed, has completed, completed a workshop, completed a training, completed a course, have finished, signed in, signed the attendance, made it, in the room, in person, descended on, flocked, came along, joined in, filled the, packed the, signed the sheet, attracted an audience, attracted more than, attracted over, completed a study visit, was joined by, were there, actually there, really there, physically there, exchanged views, to the same table, to one table, at the same table, at one table, around one table, around the same table, around the table, round the table",
    ),
    participles: list(
      "trained, participating, attending, certified, assembled, registered, invited, enrolled, confirmed, interested, sensitised, sensitized",
    ),
    gathered: list(
      "attended by, brought together, bringing together, gathered, gathering, participation of, presence of, attendance of, trained, welcomed, convened, convening, assembled, joined by, training with, trainings with, workshop with, course with, seminar with, attended in person by, was joined by, debated with, sat down with, exchanged views with, in dialogue with, present were, present was, in attendance were, attending were, in the presence of",
    ),
    sent: list(
      "was present with, were present with, was represented by, were represented by, is represented by, are represented by, represented by, attended with, came with, participated with, took part with, sent, had sent, delegated",
    ),
    stops: list(
      "by, attended, attend, participated, participate, participating, took, take, taking, were, was, are, is, have, had, has, who, which, that, joined, expressed, gathered, discussed, came, enrolled, registered, confirmed, will, would, could, should, while, whose, where, but, because, per, to, during, interested, signed, applied, on, specialised in, specialized in, specialising in, specializing in, between, got, went, received, remained, stayed, ended, landed, placed, put, given, can, must, said, asked, wanted, followed, watched, arrived, accepted, turned, showed, logged, connected, dialled, belong, belonged, did so, did, opened, spoke, chaired, moderated, thanked, addressed, introduced, concluded, explained, described, told",
    ),
    things: list(
      "day, days, hour, hours, minute, minutes, week, weeks, month, months, year, years, euro, euros, dollars, percent, per cent, million, billion, thousand, country, countries, session, sessions, panel, panels, workshop, workshops, organisation, organisations, organization, organizations, institution, institutions, edition, editions, meeting, meetings, conference, conferences, training, trainings, event, events, topic, topics, page, pages, case, cases, objective, objectives, city, cities, county, counties, region, regions, question, questions, presentation, presentations, group, groups, article, articles, times, room, rooms, different panels, speakers' panels, webinars, modules, courses, lectures, seminars, recommendations, proposals, projects, activities, companies, firms, schools, agencies, villages, towns, kilometres, points, stands, posters, papers, chapters, reports, interviews, questionnaires, judgments, calls, leaflets, copies, form, forms, questionnaire, responses, replies, answers, task forces, incidents, suspects, defendants, traffickers, convictions, arrests, investigations, prosecutions, visas, exchanges, networks, languages, departments, stages, places, beds, seats, leaders' tables, keynotes, keynote, town halls, sessions held, abstracts, tutorials, states, budget, costs, expenses, fee, fees, funding, revenue, income, donations, phone, telephone, fax, postcode, temperature, programme, programmes, program, programs, training courses, training sessions, cohorts, rounds, classes, awards, certificates, activity",
    ),
    groupsOf: list(
      "groups of, teams of, tables of, classes of, pairs of, batches of, cohorts of, delegations of",
    ),
    sessions: list(
      "day, session, workshop, module, training, course, seminar, webinar, meeting, edition, round, week",
    ),
    bodies: list(
      "municipality, municipalities, ministry, ministries, embassy, embassies, ngo, ngos, csos, associations, foundations, charities, unions, universities, courts, councils, police stations, hospitals, parishes, member states",
    ),
    inNames: list(
      "home, group, fund, club, team, award, faculty, clinic, shelter, project, parish, diocese, order, sisters, brothers, mission, prison, tribunal, company, partners, consulting, press, radio, tv, international, ltd, inc, llp, gmbh, stiftung, fondation, fundación, fondazione, clerks, chambers, helpline, refuge, archive, prize",
    ),
    areas: list(
      "city, town, village, region, county, province, district, area, areas, part, parts, north, south, east, west, centre of, center of, outskirts, suburb, suburbs, state, island, capital, borough, course, training, workshop, conference, seminar",
    ),
    plurals: list("s"),
    singulars: list("ss, us, is"),
    numbered: list(
      "article, articles, section, sections, paragraph, law, act, directive, regulation, resolution, room, hall, chapter, page, day, phase, module, lot, annex, no, number, goal, table, figure, part, item, group, grade, class, level, version, point, step, session, question, quarter",
    ),
    kinds: list("ngo, ngos, ngo's, cso, csos, fbo, fbos, mp, mps"),
    measures: {
      attended: list(
        "accept* invitation*, respon* invitation*, took up invitation*, taken up invitation*, answer* invitation*, answer* call",
      ),
      "turned-away": list(
        "not confirm*, unable confirm*, turned away, reject*, could not accommodate*, not accept*, refused, turn away, turned down, turn down, turn* away, turn* down, declin* request*, not be accommodated, not accommodate*, no room for, had to be refused, not admit*, not be offered, without a place, no place, missed out, left out, refusal, refusals, rejection*, disappoint*",
      ),
      waitlisted: list(
        "waiting list, waitlist*, wait list, wait listed, standby, stand by list, reserve list, in reserve, waiting for a place",
      ),
      interested: list(
        "express* interest*, interested, applied, applicant*, application*, show* interest, interest shown, interest in attending, declar* interest, voic* interest, registered interest, signal* interest, asked to attend, asked to join, asked for a place, ask* for place*, wanted to come, wanted to attend, wanted to join, wanted to take part, wished to attend, wished to take part, applying, expressions of interest, requests, requests register, requests to register, got in touch to, applied for",
      ),
      confirmed: list(
        "confirm*, accepted, admitted, given a place, offered a place, offered place*, got a place, received a place, received place*, secured a place, secured place*, given place*, said yes",
      ),
      planned: list(
        "planned, planning, expected, envisaged, foreseen, will attend, will participate, will take part, will be trained, will gather, will join, will meet, expecting, expects, anticipat*, hope* to attract, designed for, meant for, intended for, budgeted for, reckoned with, counted on, hoped for, set out for, prepared for, target of, catered for, had in mind, aimed for, will welcome, will host, will bring together, will train, are to be trained, are to attend, will receive training, there will be, expect*",
      ),
      invited: list("invited, invitation*"),
      capacity: list(
        "capacity, places available, seating for, room for, space for, hall seat*, room seat*, auditorium seat*, venue seat*, hall holds, room holds, venue holds, hall held, room held, auditorium holds, theatre seats, can hold, could hold, can seat, could seat, can take, can accommodate, could accommodate, fits, limited to, available seats, seats available, available places, with seats, had seats, has seats, had places, there were places, places on offer, seats on offer, places were on offer",
      ),
      "attended-online": list(
        "viewer*, online, remotely, virtually, via zoom, livestream*, live stream*, webcast*, on zoom, over zoom, by zoom, by video, by videoconference, videoconference, video link, via teams, on teams, on screen, from home, over the internet, via stream*, dialled in, dialed in, logged in, logged on, streamed",
      ),
    },
    entries: list(
      "application, applications, request, requests, registration, registrations, sign ups, place, places, seat, seats, invitation, invitations, expressions of interest, bookings, reservations, tickets, spots, replies",
    ),
    uncounted: list(
      "registered, enrolled, signed up, excused, apologies, absent, absentees, sent apologies, apologised, selected to particip*, selected to attend, selected for, declined, cancelled, canceled, no shows, sign ups, registrations, registration, no show, stayed away, missing, regrets, dropped out, pulled out, withdrew, missed the, arrested, detained, indicted, convicted, sentenced, prosecuted, killed, injured, hired, recruited, dismissed",
    ),
    denies: list(
      "not, never, cannot, can't, couldn't, didn't, wasn't, weren't, won't, hadn't, haven't, hasn't, don't, unable, failed",
    ),
    deniesNot: list(
      "not only, not just, not merely, not less than, not fewer than, not counting, not including",
    ),
    noneOf: list("none of, not one of, neither of"),
    infinitives: list(
      "attend, come, join, be there, make it, show up, turn up, appear, be with us",
    ),
    elsewhen: list(
      "last year, the previous year, the year before, previous years, a year earlier, compared with, compared to, the previous edition, last year's, down from, up from, drop from, fall from, decline from, rise from, increase from, an average of, on average, average of, averaging",
    ),
    afterEvent: list("after, following"),
    whichEvent: list("which, where"),
    since: list("since"),
    relatives: list("who, which, that, whose"),
    columns: {
      personal: list(
        "name, names, full name, first name, last name, given name, family name, surname, name and surname, name of participant, participant name, contact, contacts, contact person, contact details, phone, phone number, telephone, tel, mobile, e-mail, email, age, year of birth, date of birth, signature",
      ),
      number: list(
        "number, no. of participants, participants, attendees, count, persons, people, total, how many",
      ),
      institution: list("institution, organisation, organization, affiliation, employer, from"),
      share: list("share, percentage, percent, per cent, proportion, pct, in %"),
      sexes: list(
        "women, men, female, male, females, males, f, m, w, other gender, diverse, girls, boys",
      ),
      present: list(
        "present, attended, came, in person, on site, onsite, actual, actual attendance, took part, attendance, showed up",
      ),
      others: list(
        "victims, victims identified, identified victims, survivors, beneficiaries, clients, residents, inhabitants, population, staff employed",
      ),
    },
  },
};
