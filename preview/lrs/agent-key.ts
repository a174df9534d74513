/** An agent as one text: equal for the same inverse functional identifier (xAPI Data 2.4.2.3); '' when it has none. */
export function agentKey(agent: unknown): string {
  const { mbox, mbox_sha1sum: sha1, openid, account } = (agent ?? {}) as Record<string, unknown>;
  if (typeof mbox === 'string') return `mbox:${mbox.toLowerCase()}`;
  if (typeof sha1 === 'string') return `sha1:${sha1}`;
  if (typeof openid === 'string') return `openid:${openid}`;
  const { homePage, name } = (account ?? {}) as Record<string, unknown>;
  return typeof homePage === 'string' && typeof name === 'string' ? `account:${homePage}|${name}` : '';
}
