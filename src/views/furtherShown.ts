import { furtherFields } from '../domain/registration.ts'
import type { Language } from '../i18n/fill.ts'
import type { Row } from '../store.ts'

/** The further fields of a person under the table's labels, sealed ones by their mask; what was left empty is left out. */
export function furtherShown(
  candidate: Row<'candidates'>,
  language: Language,
): readonly { readonly name: string; readonly label: string; readonly value: string }[] {
  const values = candidate as unknown as Readonly<Record<string, string | null | undefined>>
  return furtherFields().flatMap(({ name, label, sealed }) => {
    const value = values[sealed ? `${name}Masked` : name]
    return value ? [{ name, label: label[language], value }] : []
  })
}
