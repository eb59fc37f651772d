/** The parts of older names that are not written like a proper noun. No new ones come up. */
const EXCEPTIONS: ReadonlyMap<string, string> = new Map(
  [
    "ACT CET CST6CDT EET EST EST5EDT GB GB-Eire GMT GMT0 HST LHI MET MST MST7MDT NSW NZ NZ-CHAT PRC PST8PDT ROC ROK UCT",
    "US UTC W-SU WET BajaNorte BajaSur ComodRivadavia DeNoronha EasterIsland Knox_IN",
  ]
    .flatMap((line) => line.split(" "))
    .map((part) => [part.toLowerCase(), part]),
);

/**
 * How an older name of a time zone is spelled, such as `US/Eastern`: the runtime takes those in any case, but does not list
 * them. `undefined` for what no older name can be, such as an abbreviation that several zones share.
 */
export function spellingOfOlderName(timeZone: string): string | undefined {
  const parts = timeZone.split("/").map(spellingOfPart);
  const [first = ""] = parts;
  // IST is three zones; older names of one part are at least as long as `Cuba`.
  const isAbbreviation =
    parts.length === 1 && first.length < 4 && !EXCEPTIONS.has(first.toLowerCase());
  return isAbbreviation || parts.includes(undefined) ? undefined : parts.join("/");
}

function spellingOfPart(part: string): string | undefined {
  const lower = part.toLowerCase();
  if (/^gmt[+-][0-9]{1,2}$/.test(lower)) return part.toUpperCase();
  const noun = lower.replace(/(^|[_-])[a-z]/g, (initial) => initial.toUpperCase());
  return EXCEPTIONS.get(lower) ?? (/^[A-Za-z_-]+$/.test(noun) ? noun : undefined);
}
