import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'

/** Seals personal numbers at rest and makes them findable without being readable. */
export interface Vault {
  /**
   * AES-256-GCM under the first key.
   * @param place collection, field and record id: a sealed value moved to another row does not open
   * @returns `v1.<key id>.<base64url of nonce, tag and ciphertext>`
   */
  seal(plain: string, place: string): string
  /** @throws Error when the key is gone, the place differs or a bit is turned: it fails closed. */
  open(sealed: string, place: string): string
  /** HMAC-SHA256 in hex, for unique indexes and look-ups; `purpose` keeps phones and ID numbers apart. */
  blindIndex(purpose: string, plain: string): string
}

const VERSION = 'v1'
const NONCE_BYTES = 12
const TAG_BYTES = 16

/** @param keys first seals, all open; each `[id, 64 hex digits]` */
export function createVault(options: {
  readonly sealKeys: readonly (readonly [id: string, hexKey: string])[]
  readonly indexKey: string
}): Vault {
  const keys = new Map(options.sealKeys.map(([id, hex]) => [id, Buffer.from(hex, 'hex')]))
  const first = options.sealKeys[0]
  if (!first) throw new Error('The vault needs at least one seal key.')
  const [sealingId, sealingHex] = first
  const sealingKey = Buffer.from(sealingHex, 'hex')
  const indexKey = Buffer.from(options.indexKey, 'hex')

  return {
    seal(plain, place) {
      const nonce = randomBytes(NONCE_BYTES)
      const cipher = createCipheriv('aes-256-gcm', sealingKey, nonce).setAAD(Buffer.from(place))
      const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
      return [VERSION, sealingId, Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')].join('.')
    },
    open(sealed, place) {
      const [version, id, payload] = sealed.split('.')
      const key = keys.get(id ?? '')
      if (version !== VERSION || !key || !payload) throw new Error(`A sealed value at ${place} has no key here.`)
      const bytes = Buffer.from(payload, 'base64url')
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE_BYTES))
        .setAAD(Buffer.from(place))
        .setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES))
      return decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES), undefined, 'utf8') + decipher.final('utf8')
    },
    blindIndex: (purpose, plain) => createHmac('sha256', indexKey).update(`${purpose}\0${plain}`).digest('hex'),
  }
}
