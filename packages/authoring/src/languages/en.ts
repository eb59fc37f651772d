// Data, hence long.
import type { Language } from "./language.ts";
import { list, lists } from "./list.ts";

export const english: Language = {
  tag: "en",
  programme: {
    common: list(
      "the, and, of, to, in, for, with, on, at, by, from, is, are, will, this, that, or, an, be, as, our, your, which, until, a, was, were, has, have",
    ),
    months: lists(
      "january, jan; february, feb; march, mar; april, apr; may; june, jun; july, jul; august, aug; september, sept, sep; october, oct; november, nov; december, dec",
    ),
    weekdays: lists(
      "monday, mon; tuesday, tue, tues; wednesday, wed; thursday, thu, thur, thurs; friday, fri; saturday, sat; sunday, sun",
    ),
    day: list("day"),
    ordinals: lists("first, one; second, two; third, three; fourth, four; fifth, five"),
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
    },
    minutes: list("min, mins, minute, minutes"),
    hours: list("h, hour, hours, hr, hrs"),
    kinds: {
      registration: list(
        "registration, check in, sign in, arrival*, arrival of participants, doors open, badge pick up, badge collection, welcome desk, accreditation, reception of participants",
      ),
      opening: list(
        "opening, welcome, welcoming, welcome words, welcome address*, inauguration, greetings, opening remarks, opening session, official opening, kick off, introductory remarks, introduction*, housekeeping, call to order, call meeting to order",
      ),
      keynote: list("keynote*, key note, keynote address"),
      presentation: list(
        "presentation*, lecture*, talk, talks, paper*, case study, case studies, demonstration, demo, briefing, report from, input",
      ),
      plenary: list("plenary, plenary session*, plenaries"),
      panel: list("panel, panel discussion, panels, expert panel"),
      workshop: list(
        "workshop*, breakout*, break out, working group*, group work, training session*, masterclass*, hands on, parallel session*, concurrent session*, small groups",
      ),
      discussion: list(
        "discussion*, world café, debate*, round table*, roundtable*, q&a, questions, question and answer*, dialogue, open floor, exchange of views, fireside chat, open discussion, plenary discussion",
      ),
      break: list(
        "break, coffee*, tea, tea break, coffee break, comfort break, health break, refreshment*, pause, welcome coffee, morning coffee, networking break",
      ),
      meal: list(
        "lunch*, sandwich*, dinner*, breakfast*, supper, brunch, buffet, meal, working lunch, lunch break, networking lunch, gala dinner, light lunch, adjourns for lunch, adjourn for lunch",
      ),
      social: list(
        "reception, welcome drink, welcome drinks, networking, networking reception, cocktail*, drinks, social event, social programme, cultural programme, concert, guided tour, city tour, excursion, wine and cheese, informal gathering, exhibition visit, welcome reception, drinks reception, evening reception",
      ),
      closing: list(
        "closing, closing remarks, closing session, conclusions, conclusion, wrap up, concluding remarks, final remarks, way forward, next steps, summary, farewell, evaluation, end of day*, end of the day, end of conference, end of the conference, end of programme, end of meeting, end, close, adjourn*, closure, finish",
      ),
      departure: list(
        "all out, departure*, end of event, bus leaves, transfer to the airport, check out, building closes, doors close",
      ),
    },
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
        "speaker*, speech by, presented by, presenter*, lecturer*, with, intervention by, by",
      ),
      keynote: list("keynote speaker*, keynote, keynote by"),
      panelist: list("panelist*, panellist*, panel members, discussant*, participants"),
      moderator: list("moderator*, moderated by, moderation, host, hosted by"),
      chair: list("chair, chairs, chairperson, chaired by, co chair*, session chair*"),
      rapporteur: list("rapporteur*"),
      facilitator: list(
        "facilitator*, facilitated by, facilitation, trainer*, led by, workshop leader*",
      ),
      expert: list("expert*, resource person*"),
    },
    honorifics: list(
      "dr, prof, professor, mr, mrs, ms, miss, sir, judge, h e, his excellency, her excellency, rev, father, sister, hon, phd, commissioner, minister, ambassador, former, representative, senator, mayor, governor, president, chancellor, dean, rabbi, pastor, bishop, archbishop, fr, dame, lord, lady, baroness, justice, captain, colonel, sergeant, councillor, cllr, attorney, mp, mep",
    ),
    rooms: list(
      "room, hall, auditorium, foyer, theatre, theater, lecture hall, lobby, atrium, ballroom, plenary hall, main hall, lounge, restaurant, library, stage, amphitheatre, amphitheater, courtyard, chapel, church, cathedral, cemetery, classroom, class room",
    ),
    venues: list(
      "hotel, university, palace, centre, center, parliament, institute, college, library, museum, embassy, school, campus, ministry, house, building, church, cathedral, castle, park, square, garden, gardens, theatre, town hall, city hall, academy, villa",
    ),
    placeLabels: list("venue, location, place, where, address"),
    timeLabels: list(
      "time, times, when, hours, opening hours, office hours, schedule, duration, deadline, phone, tel, fax, price, fee, parking, date, dates, contact, contact person, information, contacts",
    ),
    dateLabels: list("date, dates, when"),
    otherDates: list(
      "published, publication, posted, post, updated, update, last modified, modified, created, uploaded, printed, accessed, retrieved, deadline*, no later than, submit, submission*, register*, apply, application*, rsvp, early bird, copyright, law, directive, regulation, resolution, decision, press release, archive*, previous, upcoming, next event*, other events, born, registration opens, registration closes",
    ),
    parallel: list(
      "parallel, concurrent, simultaneous, breakout*, break out, side by side, choose one",
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
      room: list("room, venue, place, location, where"),
    },
    units: list(
      "million, millions, billion, billions, thousand, percent, per cent, euro, euros, eur, usd, dollars, pounds, lei, ron, km, kg, people, persons, participants, victims, cases, years, points, credits, pages",
    ),
    workshops: list("workshop*"),
    rounds: list("round*"),
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
    rough: { "half a dozen": 6, "two dozen": 24 },
    articles: list("a, an"),
  },
  attendance: {
    endings: list("'s, s', s"),
    noun: "last",
    participants: list(
      "participant, participants, attendee, attendees, attendants, visitor, visitors, those present, viewer, viewers, learner, learners, participant's, congress-goers, delegates present",
    ),
    persons: list(
      "person, persons, people, individual, individuals, professional, professionals, practitioner, practitioners, expert, experts, specialist, specialists, stakeholder, stakeholders, guest, guests, trainee, trainees, actor, actors, colleague, colleagues, women, woman, men, man",
    ),
    representatives: list(
      "representative, representatives, reps, delegate, delegates, member, members, member of staff, members of staff, staff member, staff members, staff, employee, employees, officer, officers, official, officials",
    ),
    from: list(
      "from, of, at, within, representing, attached to, on behalf of, working for, working in, working at, working with, employed by, coming from, belonging to",
    ),
    place: list("in, based in"),
    and: list(
      "and, as well as, plus, along with, together with, and also, followed by, in addition",
    ),
    articles: list("the, a, an, its, their, our, other, another, further"),
    total: list(
      "total, in total, a total of, total of, total number of participants, total number of, number of participants, altogether, overall, in all, all together",
    ),
    namely: list(
      "namely, as follows, consisting of, comprising, composed of, made up of, divided into, broken down, breakdown",
    ),
    including: list(
      "including, of whom, of which, of them, among, amongst, among them, among whom, out of which, out of whom, out of",
    ),
    both: list("both, all, each"),
    were: list("were, was, are, is, being"),
    ofThem: list(
      "of them, of these, of those, of whom, of the participants, participants, people, persons",
    ),
    address: list(
      "mr, mrs, ms, miss, mx, dr, prof, professor, sir, dame, madam, sister, father, rev",
    ),
    offices: list(
      "judge, justice, prosecutor, inspector, commissioner, minister, ambassador, president, director, senator, attorney, officer, psychologist",
    ),
    vague: list(
      "several, some, many, few, numerous, various, a number of, thousands of, hundreds of, dozens of",
    ),
    between: list("between"),
    ratio: list("in, out of, of every, in every, out of every"),
    beside: list(
      "along with, together with, as well as, accompanied by, joined by, plus, in addition to, supported by",
    ),
    about: list(
      "about, around, approximately, some, nearly, almost, over, more than, at least, up to, circa, roughly, less than, fewer than",
    ),
    attended: list(
      "attended, attend, attending, attendance, participated, participate, participating, present, took part, take part, taking part, joined, gathered, gathering, brought together, bringing together, welcomed, was attended by, there were, there was, came, participants, attendees, audience, trained, convened, convening, assembled, turnout, participation, in attendance, showed up, turned up, drew, accepted the invitation, responded to the invitation, answered the call, met, came together, involved, involving, benefited, benefitted, certified, sensitised, sensitized, turned out, reached, attends, participates, takes part, joins, gathers, convenes, meets, are in training, is in training, completed the course, completed the training, graduated, training with, trainings with, workshop with, course with, seminar with, have completed, has completed, completed a workshop, completed a training, completed a course, have finished",
    ),
    gathered: list(
      "attended by, brought together, bringing together, gathered, gathering, participation of, presence of, attendance of, trained, welcomed, convened, convening, assembled, joined by, training with, trainings with, workshop with, course with, seminar with",
    ),
    stops: list(
      "by, attended, attend, participated, participate, participating, took, take, taking, were, was, are, is, have, had, has, who, which, that, joined, expressed, gathered, discussed, came, enrolled, registered, confirmed, will, would, could, should, while, whose, where, but, because, per, to, during, interested, signed, applied, on, specialised in, specialized in, specialising in, specializing in, aged, between",
    ),
    things: list(
      "day, days, hour, hours, minute, minutes, week, weeks, month, months, year, years, euro, euros, dollars, percent, per cent, million, billion, thousand, country, countries, session, sessions, panel, panels, workshop, workshops, organisation, organisations, organization, organizations, institution, institutions, edition, editions, meeting, meetings, conference, conferences, training, trainings, event, events, topic, topics, page, pages, case, cases, objective, objectives, city, cities, county, counties, region, regions, question, questions, presentation, presentations, group, groups, article, articles, times, room, rooms, different panels, speakers' panels, webinars, modules, courses, lectures, seminars, recommendations, proposals, projects, activities, companies, firms, schools, agencies, villages, towns, kilometres, points, stands, posters, papers, chapters, reports, interviews, questionnaires, judgments, calls, leaflets, copies, form, forms, questionnaire, responses, replies, answers, task forces, incidents, suspects, defendants, traffickers, convictions, arrests, investigations, prosecutions, visas, exchanges, networks, languages, departments, stages, places, beds, seats, leaders' tables, keynotes, keynote, town halls, sessions held, abstracts, tutorials, states",
    ),
    bodies: list(
      "municipality, municipalities, ministry, ministries, embassy, embassies, ngo, ngos, csos, associations, foundations, charities, unions, universities, courts, councils, police stations, hospitals, parishes, member states",
    ),
    numbered: list(
      "article, articles, section, sections, paragraph, law, act, directive, regulation, resolution, room, hall, chapter, page, day, phase, module, lot, annex, no, number, goal, table, figure, part, item, group, grade, class, level, version, point, step, session, question, quarter",
    ),
    kinds: list("ngo, ngos, ngo's, cso, csos, fbo, fbos, mp, mps"),
    measures: {
      "turned-away": list(
        "not confirm*, unable confirm*, turned away, reject*, could not accommodate*, not accept*, refused",
      ),
      waitlisted: list("waiting list, waitlist*, wait list"),
      interested: list("express* interest*, interested, applied, applicant*, application*"),
      confirmed: list("confirm*"),
      planned: list(
        "planned, planning, expected, envisaged, foreseen, will attend, will participate, will take part, will be trained, will gather, will join, will meet, expecting, expects, anticipat*, hope* to attract",
      ),
      invited: list("invited, invitation*"),
      capacity: list("capacity, seats, places available"),
      "attended-online": list("viewer*, online, remotely, virtually, via zoom"),
    },
    uncounted: list(
      "registered, enrolled, signed up, excused, apologies, absent, absentees, sent apologies, apologised, selected to particip*, selected to attend, selected for",
    ),
    elsewhen: list(
      "last year, the previous year, the year before, previous years, a year earlier, compared with, compared to, the previous edition, last year's",
    ),
    relatives: list("who, which, that, whose"),
    columns: {
      number: list(
        "number, no. of participants, participants, attendees, count, persons, people, total, how many",
      ),
      institution: list("institution, organisation, organization, affiliation, employer, from"),
    },
  },
};
