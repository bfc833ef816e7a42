import { createHash } from 'node:crypto'

const digestOf = (name: string): Buffer => createHash('sha256').update(`baokao-seed:${name}`).digest()

/** A uuid that is the same in every run; version 8 of RFC 9562, made from the name. */
export function idOf(...path: readonly string[]): string {
  const bytes = digestOf(path.join('/'))
  bytes[6] = (bytes.readUInt8(6) & 0x0f) | 0x80
  bytes[8] = (bytes.readUInt8(8) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-')
}

/** A whole number from 0 to below `count` that follows from the name alone. */
export function numberOf(name: string, count: number): number {
  return digestOf(name).readUInt32BE(0) % count
}

/** One of a list, chosen by the name alone. */
export function pickOf<T>(name: string, list: readonly [T, ...T[]]): T {
  return list[numberOf(name, list.length)] ?? list[0]
}
