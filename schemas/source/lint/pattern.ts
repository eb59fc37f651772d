// What ECMA-262, RE2, PCRE, Perl, Python, Ruby, Java, Rust and .NET read alike: ASCII characters that stand for themselves,
// classes of them, groups, alternatives and greedy quantifiers, from `^` to `$`.
const LITERAL = "[A-Za-z0-9 !\"#%&',/:;<=>@_`~-]";
const ESCAPED = "\\\\[$\\[\\]]";
const CLASS = '\\[\\^?(?:(?!&&|--|~~|\\|\\|)[ !"#%-Z_-~])+\\]';
const GROUP = "\\((?!\\?)|\\||\\)";
const QUANTIFIER = "(?:[*+?]|\\{[0-9]+(?:,[0-9]+)?\\})(?![?+*{])";
const PORTABLE = new RegExp(
  `^\\^(?:${[LITERAL, ESCAPED, CLASS, GROUP, QUANTIFIER].join("|")})*\\$$`,
);

/** Whether every regular expression engine gives a pattern the same meaning. */
export function isPortable(pattern: string): boolean {
  return PORTABLE.test(pattern);
}
