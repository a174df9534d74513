const ranks: Readonly<Record<string, number>> = { incomplete: 1, failed: 2, completed: 3, passed: 4 };

/** How much a status says, lowest first. A higher one is never replaced by a lower one (xerteonlinetoolkits#489). */
export function statusRank(status: string): number {
  return ranks[status.toLowerCase()] ?? 0;
}
