// The addresses of subscriptions, by source id. They are secrets, in a document that is not part of the configuration,
// the history or an export, and encrypted if the system has a key store.
import { z } from 'zod'
import { fail, ok } from '../../shared/result.ts'
import type { DocumentKind } from '../store/documents.ts'
import type { OpenDocument } from '../store/open-document.ts'

/** The system's key store. One that keeps no secret counts as missing. It may be slow, and may ask the person. */
export interface Vault {
  isAvailable(): Promise<boolean>
  encrypt(text: string): Promise<string>
  /** Rejects if the text was encrypted with another key. `isStale` asks to encrypt it again. */
  decrypt(text: string): Promise<{ readonly text: string; readonly isStale: boolean }>
}

const keptSchema = z.object({ isEncrypted: z.boolean(), text: z.string() })
type Kept = z.infer<typeof keptSchema>

/** As stored in the file. */
export type KeptAddresses = Readonly<Record<string, Kept>>

export const addressesKind: DocumentKind<KeptAddresses> = {
  title: 'addresses',
  steps: [],
  read: ({ addresses }) => {
    const parsed = z.record(z.string(), keptSchema).safeParse(addresses)
    return parsed.success ? ok(parsed.data) : fail('bad-format/addresses')
  },
  write: (addresses) => ({ addresses }),
  empty: () => ({}),
}

export interface Address {
  readonly address: string
  readonly isEncrypted: boolean
}

export class AddressBook {
  /** Resolves once all of them are decrypted; until then none is found. */
  readonly opened: Promise<void>
  readonly #document: Pick<OpenDocument<KeptAddresses>, 'write'>
  readonly #vault: Vault
  /** Decrypted; `null` if the key is gone. */
  readonly #opened = new Map<string, Address | null>()
  #kept: KeptAddresses
  #isOpen = false

  constructor(document: Pick<OpenDocument<KeptAddresses>, 'value' | 'write'>, vault: Vault) {
    this.#document = document
    this.#kept = document.value
    this.#vault = vault
    this.opened = this.#openAll()
  }

  get isOpen(): boolean {
    return this.#isOpen
  }

  /** Ids of the sources that have an address, readable or not. */
  get sourceIds(): readonly string[] {
    return Object.keys(this.#kept)
  }

  /** `null` if there is none, or if the key it was encrypted with is gone. */
  find(sourceId: string): Address | null {
    return this.#opened.get(sourceId) ?? null
  }

  /** Stores an address; rejects if it cannot be written. */
  async keep(sourceId: string, address: string): Promise<void> {
    const isEncrypted = await this.#vault.isAvailable()
    const text = isEncrypted ? await this.#vault.encrypt(address) : address
    this.#write({ ...this.#kept, [sourceId]: { isEncrypted, text } })
    this.#opened.set(sourceId, { address, isEncrypted })
  }

  /** Throws if it cannot be written. */
  forget(sourceId: string): void {
    const { [sourceId]: gone, ...others } = this.#kept
    this.#opened.delete(sourceId)
    if (gone) this.#write(others)
  }

  async #openAll(): Promise<void> {
    for (const [sourceId, kept] of Object.entries(this.#kept)) {
      const opened = await this.#open(kept)
      // Addresses stored or deleted meanwhile are newer.
      if (this.#kept[sourceId] !== kept) continue
      this.#opened.set(sourceId, opened?.address ?? null)
      if (opened?.isStale) await this.#encryptAnew(sourceId, kept, opened.address.address)
    }
    this.#isOpen = true
  }

  async #open({ isEncrypted, text }: Kept) {
    if (!isEncrypted) return { address: { address: text, isEncrypted }, isStale: false }
    try {
      const opened = await this.#vault.decrypt(text)
      return { address: { address: opened.text, isEncrypted }, isStale: opened.isStale }
    } catch {
      return null
    }
  }

  /**
   * If one cannot be encrypted or written again, it can still be read; one that was deleted meanwhile stays deleted.
   */
  async #encryptAnew(sourceId: string, before: Kept, address: string): Promise<void> {
    try {
      const text = await this.#vault.encrypt(address)
      if (this.#kept[sourceId] !== before) return
      this.#write({ ...this.#kept, [sourceId]: { isEncrypted: true, text } })
    } catch {
      // The next start tries again.
    }
  }

  #write(kept: KeptAddresses): void {
    this.#kept = kept
    this.#document.write(kept)
  }
}
