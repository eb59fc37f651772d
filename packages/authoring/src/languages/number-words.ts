/** Number words up to a million, it excluded. What one language writes in one word, and another in three, is made from these. */
export interface NumberWords {
  /** From zero to nineteen, or as far as each has a word of its own; the genders of one are parted by `/`: `doi/două`. */
  readonly fromZero: readonly string[];
  /** From twenty to ninety. */
  readonly tens: readonly string[];
  /** The words that may stand between tens and units: `treinta y uno`. */
  readonly joiners?: readonly string[];
  /** How tens and units make one word: `achtundzwanzig`, `ventotto`. */
  readonly onePiece?: {
    readonly first: "tens" | "units";
    readonly linker: string;
    /** Whether the tens lose their last vowel before a vowel. */
    readonly elides?: boolean;
  };
  /** From a hundred to nine hundred, where they stand before tens and units. */
  readonly hundreds: readonly string[];
  /** The words that may stand between hundreds and what follows: `two hundred and six`. */
  readonly hundredJoiners?: readonly string[];
  /** What multiplies the number before by a thousand: `mil`. */
  readonly thousands: readonly string[];
  /** The words for one thousand, where they are others: `a thousand`. */
  readonly oneThousand?: readonly string[];
  /** Whether sixty and eighty go on to nineteen: `soixante-quinze`. */
  readonly scores?: boolean;
  /** Words for about as many: `une vingtaine de`. */
  readonly rough?: Readonly<Record<string, number>>;
  /** The articles that count one where people are counted: `a judge`. */
  readonly articles: readonly string[];
}
