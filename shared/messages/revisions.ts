// When each kind of data last changed. An answer to the window is stale once something it was made from has changed.

/** For each kind of data a number that grows with its changes; the running block has none: windows have it whole. */
export interface Revisions {
  readonly config: number
  readonly entries: number
  /** Meetings that wait to be classified. */
  readonly waiting: number
  readonly requests: number
}

export type DataKind = keyof Revisions

export const noRevisions: Revisions = { config: 0, entries: 0, waiting: 0, requests: 0 }

const all: readonly DataKind[] = ['config', 'entries', 'waiting', 'requests']

/** What an answer is made from. */
export type Read = DataKind | 'block'

/** What the answer to each query is made from, besides the time of day and the disk. */
export const queryReads = {
  getWeek: all,
  getPeriod: all,
  getTrends: all,
  getFound: all,
  getReflection: [...all, 'block'],
  getRitual: ['config', 'entries'],
  getPast: ['config', 'entries', 'requests'],
  getPack: all,
  getOneToOne: all,
  // Importing and replacing data make a backup.
  getBackups: all,
  getDay: ['config', 'entries', 'waiting'],
  getCommitment: ['config', 'entries', 'waiting', 'block'],
  getCrumbs: ['config', 'entries', 'waiting'],
  getGuardrails: ['config', 'entries', 'waiting', 'block'],
  getWaiting: ['config', 'entries', 'waiting'],
  getStarterRules: ['config', 'entries', 'waiting'],
  getOwner: ['config', 'entries', 'waiting'],
  getBaselineWeeks: ['config', 'entries', 'waiting'],
  getDiffering: ['config', 'entries'],
  getTaskKinds: ['config', 'entries'],
  getRecentWork: ['config', 'entries'],
  getAskers: ['entries', 'requests'],
  getRequests: ['requests'],
  getUnsaved: [],
} as const satisfies Readonly<Record<string, readonly Read[]>>

/** Changes whenever one of the kinds does. */
export function revisionOf(revisions: Revisions, reads: readonly Read[]): number {
  return Math.max(0, ...reads.map((kind) => (kind === 'block' ? 0 : revisions[kind])))
}

export function readsBlock(reads: readonly Read[]): boolean {
  return reads.includes('block')
}

/** The revisions after these kinds have changed. */
export function grown(revisions: Revisions, kinds: Iterable<DataKind>): Revisions {
  const next = revisionOf(revisions, all) + 1
  return { ...revisions, ...Object.fromEntries([...kinds].map((kind) => [kind, next])) }
}

/** The revisions after anything may have changed. */
export function allGrown(revisions: Revisions): Revisions {
  return grown(revisions, all)
}
