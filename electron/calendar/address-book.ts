// The addresses of subscriptions, by source id: secrets, in a document of their own that is no part of the
// configuration, the history or an export, and encrypted where the system has a key store.
import { z } from 'zod'
import { fail, ok } from '../../shared/result.ts'
import type { DocumentKind } from '../store/documents.ts'
import type { OpenDocument } from '../store/open-document.ts'

/** The system's key store. Where it keeps no secret it counts as not there. */
export interface Vault {
  isAvailable(): boolean
  encrypt(text: string): string
  /** Throws where the text was encrypted with another key. */
  decrypt(text: string): string
}

const keptSchema = z.object({ isEncrypted: z.boolean(), text: z.string() })
type Kept = z.infer<typeof keptSchema>

/** As they stand in the file. */
export type KeptAddresses = Readonly<Record<string, Kept>>

export const addressesKind: DocumentKind<KeptAddresses> = {
  title: 'file of calendar addresses',
  isSecret: true,
  steps: [],
  read: ({ addresses }) => {
    const parsed = z.record(z.string(), keptSchema).safeParse(addresses)
    return parsed.success ? ok(parsed.data) : fail('bad-format', 'its addresses are not readable')
  },
  write: (addresses) => ({ addresses }),
  empty: () => ({}),
}

export interface Address {
  readonly address: string
  readonly isEncrypted: boolean
}

export class AddressBook {
  readonly #document: Pick<OpenDocument<KeptAddresses>, 'write'>
  readonly #vault: Vault
  /** What was asked for once; a key store may be slow. */
  readonly #opened = new Map<string, Address | null>()
  #kept: KeptAddresses

  constructor(document: Pick<OpenDocument<KeptAddresses>, 'value' | 'write'>, vault: Vault) {
    this.#document = document
    this.#kept = document.value
    this.#vault = vault
  }

  /** Ids of the sources there is an address for, readable or not. */
  get sourceIds(): readonly string[] {
    return Object.keys(this.#kept)
  }

  /** `null` where there is none, or where the key it was encrypted with is gone. */
  find(sourceId: string): Address | null {
    const kept = this.#kept[sourceId]
    if (!kept) return null
    const opened = this.#opened.get(sourceId) ?? this.#open(kept)
    this.#opened.set(sourceId, opened)
    return opened
  }

  /** Keeps an address; throws where it cannot be written. */
  keep(sourceId: string, address: string): void {
    const isEncrypted = this.#vault.isAvailable()
    const text = isEncrypted ? this.#vault.encrypt(address) : address
    this.#write({ ...this.#kept, [sourceId]: { isEncrypted, text } })
  }

  /** Throws where it cannot be written. */
  forget(sourceId: string): void {
    const { [sourceId]: gone, ...others } = this.#kept
    if (gone) this.#write(others)
  }

  #open({ isEncrypted, text }: Kept): Address | null {
    if (!isEncrypted) return { address: text, isEncrypted }
    try {
      return { address: this.#vault.decrypt(text), isEncrypted }
    } catch {
      return null
    }
  }

  #write(kept: KeptAddresses): void {
    this.#opened.clear()
    this.#kept = kept
    this.#document.write(kept)
  }
}
