import type { Measure } from "@plenary/core";

/** The words of attendance lists, in any case; nouns in the singular and in the plural. */
export interface AttendanceWords {
  /** The endings that a noun or an adjective may have or lose, longest first; compared without accents. */
  readonly endings: readonly string[];
  /** How the second form of a noun ends that names people of both genders: `abogados/as`. */
  readonly secondForms: readonly string[];
  /** The words after which a full stop ends no sentence. */
  readonly abbreviations: readonly string[];
  /** Where the noun of a group stands: last in `police psychologist`, first in `psychologue de la police`. */
  readonly noun: "first" | "last";
  /** What may stand between a number and who is counted: `20 de judecători`. */
  readonly numberLinks?: readonly string[];
  /** Whether kinds and adjectives of place have capitals, too, so that one tells no name: `Police Officers`. */
  readonly capitalKinds?: true;
  /** Whether all nouns have a capital, so that a capital tells no name. */
  readonly capitalNouns?: true;
  /** Whether nouns make one word, the last of which is the head: `basistrainingen`. */
  readonly compounds?: true;
  /** The words before a rank that is a number with a point: `am 3. Mai`. */
  readonly ranks?: readonly string[];
  /** Those who are at an event: `participants`. */
  readonly participants: readonly string[];
  /** People of whom the word says nothing else: `persons`, `experts`. */
  readonly persons: readonly string[];
  /** People who stand for somebody: `representatives`, `members`. */
  readonly representatives: readonly string[];
  /** What people do or are, where the taxonomy has no category: `interpreters`, `pupils`. */
  readonly occupations: readonly string[];
  /** Offices of which a body has one, with the article, so that it counts one among others: `the mayor`. */
  readonly soleOffices: readonly string[];
  /** What people are by the body that they are of, as a category of the published taxonomy: `officers` of the `police`. */
  readonly professions: Readonly<
    Record<string, { readonly nouns: readonly string[]; readonly of: readonly string[] }>
  >;
  /** What stands between people and where they come from: `from`, `of`. */
  readonly from: readonly string[];
  /** Those of these that say that people stand for somebody: `representing`. */
  readonly speaksFor: readonly string[];
  /** What says after people where they work, so that a name follows or the group ends: `in`. */
  readonly place: readonly string[];
  /** What of this tells of participants at which event they are, not where they come from: `attendees at`. */
  readonly event: readonly string[];
  readonly and: readonly string[];
  /** What stands between two numbers or nouns of which one holds. */
  readonly or: readonly string[];
  /** Articles and the like, which are no part of a name. */
  readonly articles: readonly string[];
  /** What makes a number the sum of the others: `total`. */
  readonly total: readonly string[];
  /** What leads from a total to its parts: `namely`. */
  readonly namely: readonly string[];
  /** The same where the parts need not be all: `including`. */
  readonly including: readonly string[];
  /** What says that the institution of the last group is that of the others too: `both`. */
  readonly both: readonly string[];
  /** What says that a number is one of several that nobody added up: `two judges each`. */
  readonly each: readonly string[];
  /** The copulas: `14 were lawyers`. */
  readonly were: readonly string[];
  /** What may stand between a number and its copula: `of them`. */
  readonly ofThem: readonly string[];
  /** What of this says that they are some of those before: `of them`, but not `more`. */
  readonly them: readonly string[];
  /** What people are addressed by, so that one name with a capital behind it tells a person: `Mrs`. */
  readonly address: readonly string[];
  /** Offices and professions before a first and a family name: `Judge`. */
  readonly offices: readonly string[];
  /** The small words within a person's name: `van der`. */
  readonly nameParticles?: readonly string[];
  /** What stands for a number and is none: `several`. */
  readonly vague: readonly string[];
  /** What stands before the two ends of a range: `between`. */
  readonly between: readonly string[];
  /** What stands between the two numbers of a share: `two out of three`. */
  readonly ratio: readonly string[];
  /** What joins others, who are no part of those before: `along with`. */
  readonly beside: readonly string[];
  /** What stands before others who are not counted among those before: `excluding`, `representing`. */
  readonly except: readonly string[];
  /** What stands before those whom an event is for, whoever came: `a training for`. */
  readonly forWhom: readonly string[];
  /** What stands before those who gave the event, and did not come to it: `led by`. */
  readonly givenBy: readonly string[];
  /** What makes a number a rough one: `about`. */
  readonly about: readonly string[];
  /** The same behind the number: `or so`. */
  readonly orSo: readonly string[];
  /** What stands before an age: `aged`, `with an average age of`. */
  readonly ages: readonly string[];
  /** What stands between people and an age: `students over 18`. */
  readonly older: readonly string[];
  /** What may stand between a verb and the number of those who came: `finally`. */
  readonly adverbs: readonly string[];
  /** What says that people came: `attended`. */
  readonly attended: readonly string[];
  /** Adjectives made of verbs, where they stand before their noun: `trained judges`. */
  readonly participles?: readonly string[];
  /** The same where those who came stand behind it: `attended by`, `han participado`. */
  readonly gathered: readonly string[];
  /** What stands between a body and those who came for it: `was represented by`, `sent`. */
  readonly sent: readonly string[];
  /** What ends a group of people, most often a verb. */
  readonly stops: readonly string[];
  /** Things that are counted beside people: `days`. */
  readonly things: readonly string[];
  /** What stands before the size of each of several: `groups of`. */
  readonly groupsOf: readonly string[];
  /** What has a number where there are several, and each its own people: `day 1`, `workshop 2`. */
  readonly sessions: readonly string[];
  /** Organizations that are counted as such in a sentence: `20 municipalities`. */
  readonly bodies: readonly string[];
  /** What else the name of an organization has in it, and that of a person has not: `clinic`; `*` stands for any letters. */
  readonly inNames: readonly string[];
  /** Nouns that tell where, so that a name behind them is no institution's: `the city of`. */
  readonly areas: readonly string[];
  /** How nouns end of which there are several, compared without accents. */
  readonly plurals: readonly string[];
  /** Longer endings of these that are of one: `ambasadei`. */
  readonly singulars: readonly string[];
  /** What a number follows that is part of a name: `article 12`, `room 3`. */
  readonly numbered: readonly string[];
  /** Short names of a kind of organization, not of one: `NGO`. */
  readonly kinds: readonly string[];
  /**
   * The words of a measure, each a list of words that follow each other with others between them; that people came where others may
   * stand between, too: `accepted the invitation`, `accepted the county's invitation`.
   */
  readonly measures: Readonly<Partial<Record<Measure, readonly string[]>>>;
  /** What each stands for one person who wants to come: `applications`, `seats`; a verb beside it tells the measure. */
  readonly entries: readonly string[];
  /** What says that people signed up or stayed away, or that something else happened to them, which is none of the measures. */
  readonly uncounted: readonly string[];
  /** What denies the verb near it: `did not attend`. */
  readonly denies: readonly string[];
  /** What begins like that and denies nothing: `not only`. */
  readonly deniesNot: readonly string[];
  /** What denies the verb of the people behind it: `none of`. */
  readonly noneOf: readonly string[];
  /** What says that people came only behind another verb: `could not come`. */
  readonly infinitives: readonly string[];
  /** What says that people were at another event, or that a number is no one event's: `last year`, `an average of`. */
  readonly elsewhen: readonly string[];
  /** What a sentence begins with that first tells of an event before: `after the meeting in March`. */
  readonly afterEvent: readonly string[];
  /** What begins a clause about such an event: `which 31 people attended`. */
  readonly whichEvent: readonly string[];
  /** What stands before the year from which people are counted together: `since 2015`. */
  readonly since: readonly string[];
  /** What begins a clause about the people before a comma: `who`. */
  readonly relatives: readonly string[];
  /**
   * What a column may be headed: with what tells of single persons (`name`, `phone`), with numbers of people, with institutions, with
   * shares, with some of a row's people (`women`), with those who came, or with people of whom the event was about.
   */
  readonly columns: {
    readonly personal: readonly string[];
    readonly number: readonly string[];
    readonly institution: readonly string[];
    readonly share: readonly string[];
    readonly sexes: readonly string[];
    readonly present: readonly string[];
    readonly others: readonly string[];
  };
}
