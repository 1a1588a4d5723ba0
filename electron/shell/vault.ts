// The system's key store, if it really keeps a secret.
import { safeStorage } from 'electron'
import type { Vault } from '../calendar/address-book.ts'

// Electron 25, the stand-in, has only synchronous calls; 46 will have only asynchronous ones. The latter can read what
// the former encrypted.
const isLate = typeof (safeStorage as Partial<typeof safeStorage>).encryptStringAsync === 'function'

export const systemVault: Vault = {
  isAvailable: async () => {
    if (isPretended()) return false
    return isLate ? safeStorage.isAsyncEncryptionAvailable() : safeStorage.isEncryptionAvailable()
  },
  encrypt: async (text) => {
    const octets = isLate
      ? await safeStorage.encryptStringAsync(text)
      : safeStorage.encryptString(text)
    return octets.toString('base64')
  },
  decrypt: async (text) => {
    const octets = Buffer.from(text, 'base64')
    if (!isLate) return { text: safeStorage.decryptString(octets), isStale: false }
    const { result, shouldReEncrypt } = await safeStorage.decryptStringAsync(octets)
    return { text: result, isStale: shouldReEncrypt }
  },
}

/** On Linux without a keyring, the "encryption" uses a password everybody knows. */
function isPretended(): boolean {
  if (process.platform !== 'linux') return false
  // The stand-in cannot tell what it encrypts with.
  const { getSelectedStorageBackend: backend } = safeStorage as Partial<typeof safeStorage>
  return backend === undefined || backend() === 'basic_text'
}
