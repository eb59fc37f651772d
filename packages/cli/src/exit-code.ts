/** What the command's exit tells a script (fixed): all fine, findings that are errors, or nothing could be done at all. */
export const exitCode = { fine: 0, findings: 1, usage: 2 } as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

/** Is told by a command how it ended. */
export type End = (code: ExitCode) => void;

/** The command was used wrongly, or a file cannot be read or written. */
export class UsageError extends Error {}
