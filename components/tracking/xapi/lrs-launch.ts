import type { Statement, StatementDraft } from '../../model/statements/statement.ts';
import type { SaveStatus } from '../tracker.ts';
import type { LrsAddress, LrsClient } from './lrs-client.ts';

/** What a launch over an LRS told, whatever the standard. */
export interface LrsLaunch {
  readonly client: LrsClient;
  readonly address: LrsAddress;
  readonly mode: 'normal' | 'review' | 'browse';
  readonly masteryScore?: number;
  /** BCP 47. */
  readonly language?: string;
  readonly returnTo?: string;
  /** Separates this session's waiting statements from those of other learners and sessions. */
  readonly outboxKey: string;
  /** A reload of a session that began already. */
  readonly isReload: boolean;
  /** Whether `resumed` and `suspended` are told. */
  readonly tellsPauses: boolean;
  /** Puts what the launch asks in each statement's context. */
  complete(draft: StatementDraft): StatementDraft;
  /** The session has begun: a reload must not begin it anew. */
  begun(): void;
  /** The session is over: a reload must not go on with it. */
  over(): void;
}

/** A launch, or why there is none. */
export type LrsLaunched =
  | { readonly type: 'launched'; readonly launch: LrsLaunch }
  | { readonly type: 'alone'; readonly status: SaveStatus; readonly learnerKey: string };

/** Reads the launch of one standard. Never rejects. */
export type LrsLauncher = () => Promise<LrsLaunched>;

/** A statement without its actor, with its own id and time. */
export function stamped(draft: StatementDraft, owner: Window): Omit<Statement, 'actor'> {
  return { id: uuid(owner), timestamp: new Date().toISOString(), ...draft };
}

/** The agent's own identifier as text, for a key on this device. */
export function agentText(actor: Readonly<Record<string, unknown>>): string {
  const { account, mbox, mbox_sha1sum: hashed, openid } = actor;
  return account ? JSON.stringify(account) : String(mbox ?? hashed ?? openid ?? '');
}

/** A random UUID (version 4); `crypto.randomUUID` is missing on plain http. */
export function uuid(owner: Window): string {
  const bytes = owner.crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
