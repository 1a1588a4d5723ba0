// A Linux session without a keyring, as tests have one: what is "encrypted" is so with a password everybody knows.
const prefix = 'v10'

const encrypted = (text: string) => Buffer.from(prefix + Buffer.from(text).toString('base64'))

const decrypted = (octets: Buffer) => {
  const text = octets.toString()
  if (!text.startsWith(prefix)) throw new Error('Error while decrypting the ciphertext')
  return Buffer.from(text.slice(prefix.length), 'base64').toString()
}

export const safeStorage = {
  isEncryptionAvailable: () => true,
  encryptString: encrypted,
  decryptString: decrypted,
  isAsyncEncryptionAvailable: async () => true,
  encryptStringAsync: async (text) => encrypted(text),
  decryptStringAsync: async (octets) => ({ result: decrypted(octets), shouldReEncrypt: false }),
  getSelectedStorageBackend: () => 'basic_text',
} satisfies Partial<Electron.SafeStorage>
