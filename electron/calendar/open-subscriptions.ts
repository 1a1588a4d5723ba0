// Opens the two documents of subscriptions: the secret addresses, and the results of the checks.
import { openDocument } from '../store/open-document.ts'
import { AddressBook, addressesKind, type Vault } from './address-book.ts'
import { checksKind } from './check-record.ts'
import { Subscriptions, type SubscriptionsNeeds } from './subscriptions.ts'

export interface OpenSubscriptionsNeeds
  extends Omit<SubscriptionsNeeds, 'addresses' | 'document' | 'recovered'> {
  readonly dataFolder: string
  readonly vault: Vault
}

/** Throws `NewerDocumentError` if a newer version wrote one of them. */
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
