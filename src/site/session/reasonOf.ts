import type { Speech } from '../../i18n/fill.ts'

/** @returns why a check said so, in words; a reason we have no word for is not shown. */
export function reasonOf(reason: string | null | undefined, speech: Speech | undefined): string | undefined {
  const reasons: Readonly<Record<string, string>> | undefined = speech?.words.verificationReasons
  return reason ? reasons?.[reason] : undefined
}
