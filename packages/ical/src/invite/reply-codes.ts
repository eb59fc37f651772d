import type { Finding, Severity } from "@plenary/core";

/** The codes of findings about an answer to an invitation: how much each weighs, and one sentence for the table of codes. */
export const replyCodes = {
  "reply/unreadable": ["error", "A text that is no answer to an invitation."],
  "reply/other-event": ["error", "An answer to an invitation to something else."],
  "reply/unknown-attendee": ["error", "An answer of somebody whom the event does not have."],
  "reply/unknown-answer": ["error", "An answer that no document has a word for."],
  "reply/outdated": ["warning", "An answer to an earlier revision."],
  "reply/kept": ["warning", "An answer that does not undo what the organizer has decided."],
} as const satisfies Record<string, readonly [Severity, string]>;

/** The code of a finding about an answer to an invitation. */
export type ReplyCode = keyof typeof replyCodes;

export function replyFinding(code: ReplyCode, path: string, message: string): Finding {
  return { code, severity: replyCodes[code][0], path, message, params: {} };
}
