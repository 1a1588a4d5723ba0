// Certificates for servers of tests, signed by themselves and made anew each time: as much X.509 as that takes.
import { generateKeyPairSync, sign } from 'node:crypto'

export interface CertificateOptions {
  /** Names the certificate is for. */
  readonly hosts?: readonly string[]
  /** `YYMMDD`; both at midnight UTC. */
  readonly from?: string
  readonly to?: string
}

export interface Certificate {
  readonly key: string
  readonly cert: string
}

/** An EC certificate for `localhost` unless another name is given. */
export function certificate({
  hosts = ['localhost'],
  from = '200101',
  to = '491231',
}: CertificateOptions = {}): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const ecdsaWithSha256 = sequence(oid('2a8648ce3d040302'))
  const name = sequence(
    der(0x31, sequence(oid('550403'), der(0x0c, Buffer.from(hosts[0] ?? 'nobody')))),
  )
  const names = hosts.map((host) => der(0x82, Buffer.from(host)))
  const extensions = sequence(
    sequence(oid('551d11'), der(0x04, sequence(...names))),
    sequence(oid('551d13'), der(0x04, sequence(der(0x01, Buffer.from([0xff]))))),
  )
  const body = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([1])),
    ecdsaWithSha256,
    name,
    sequence(midnight(from), midnight(to)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, extensions),
  )
  const signature = sign('sha256', body, privateKey)
  const whole = sequence(body, ecdsaWithSha256, der(0x03, Buffer.from([0]), signature))
  const lines = whole.toString('base64').match(/.{1,64}/g) ?? []
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n'),
  }
}

function midnight(day: string): Buffer {
  return der(0x17, Buffer.from(`${day}000000Z`))
}

function oid(hex: string): Buffer {
  return der(0x06, Buffer.from(hex, 'hex'))
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return der(0x30, ...parts)
}

function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts)
  const { length } = content
  const head =
    length < 128
      ? [tag, length]
      : length < 256
        ? [tag, 0x81, length]
        : [tag, 0x82, length >> 8, length & 0xff]
  return Buffer.concat([Buffer.from(head), content])
}
