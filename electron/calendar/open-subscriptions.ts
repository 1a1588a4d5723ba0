// Opens the two documents subscriptions are kept in: the secret addresses, and how each check went.
import { openDocument } from '../store/open-document.ts'
import { AddressBook, addressesKind, type Vault } from './address-book.ts'
import { checksKind } from './check-record.ts'
import { Subscriptions, type SubscriptionsNeeds } from './subscriptions.ts'

export interface OpenSubscriptionsNeeds
  extends Omit<SubscriptionsNeeds, 'addresses' | 'document' | 'recovered'> {
  readonly dataFolder: string
  readonly vault: Vault
}

/** Throws `NewerDocumentError` where a newer version wrote one of them. */
export function openSubscriptions(needs: OpenSubscriptionsNeeds): Subscriptions {
  const { dataFolder: folder, vault, now } = needs
  const addresses = openDocument({ folder, name: 'addresses' }, addressesKind, now())
  const document = openDocument({ folder, name: 'subscriptions' }, checksKind, now())
  return new Subscriptions({
    ...needs,
    addresses: new AddressBook(addresses, vault),
    document,
    recovered: [...addresses.recovered, ...document.recovered],
  })
}
