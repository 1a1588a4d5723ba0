// The system's key store, where it really keeps a secret.
import { safeStorage } from 'electron'
import type { Vault } from '../calendar/address-book.ts'

export const systemVault: Vault = {
  isAvailable: () => safeStorage.isEncryptionAvailable() && !isPretended(),
  encrypt: (text) => safeStorage.encryptString(text).toString('base64'),
  decrypt: (text) => safeStorage.decryptString(Buffer.from(text, 'base64')),
}

/** On Linux without a keyring, what is "encrypted" is so with a password everybody knows. */
function isPretended(): boolean {
  if (process.platform !== 'linux') return false
  // Older runtimes cannot say what they encrypt with.
  const { getSelectedStorageBackend: backend } = safeStorage as Partial<typeof safeStorage>
  return backend === undefined || backend() === 'basic_text'
}
