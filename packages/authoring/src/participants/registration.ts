import type { Consent, Id, ParticipantStatus } from "@plenary/core";

/** What one row of a registration export says. */
export interface Registration {
  readonly name: string;
  readonly email?: string;
  readonly phone?: string;
  /** The name of an organization. */
  readonly organization?: string;
  readonly categories?: Id[];
  readonly country?: string;
  readonly role?: string;
  readonly status?: ParticipantStatus;
  readonly registered?: string;
  readonly language?: string;
  readonly consent?: Consent;
  readonly note?: string;
}
