/** Personal data as it may be shown to somebody who may not read it in full. */

const stars = (count: number) => '*'.repeat(count)

/** Keeps head and tail and hides the middle; a text that has no middle is hidden whole. */
function hideMiddle(text: string, head: number, tail: number): string {
  const characters = [...text]
  const hidden = characters.length - head - tail
  if (hidden < 1) return stars(characters.length)
  return characters.slice(0, head).join('') + stars(hidden) + characters.slice(characters.length - tail).join('')
}

/**
 * A number of an identity document: `3701121991****2531`, birth month and day hidden (manual 2.1.3); of other lengths at
 * least half is hidden.
 */
export function maskIdNumber(number: string): string {
  const length = [...number].length
  if (length === 18) return hideMiddle(number, 10, 4)
  const shown = length - Math.max(4, Math.ceil(length / 2))
  return shown < 1 ? stars(length) : hideMiddle(number, Math.ceil(shown / 2), Math.floor(shown / 2))
}

/** `138****0001`; other numbers show their last two digits at most. */
export function maskPhone(phone: string): string {
  return phone.length === 11 ? hideMiddle(phone, 3, 4) : hideMiddle(phone, 0, 2)
}

/** A name by its first character: `张**`. */
export function maskName(name: string): string {
  return hideMiddle(name, 1, 0)
}

/** `z***@example.com`: how long the local part is, is not told. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@')
  return at < 1 ? '***' : `${[...email][0]}***${email.slice(at)}`
}
