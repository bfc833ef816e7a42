import { momentOf } from '../../i18n/fill.ts'
import { useLanguage } from '../language.tsx'
import type { Kept } from './useAutosave.ts'

/** Says where the typed answers are; aloud only when they could not be sent. */
export function KeptLine({ kept }: { kept: Kept }) {
  const { words, language } = useLanguage()
  const text = {
    nowhere: () => words.enrollmentForm.lead,
    way: () => words.enrollmentForm.saving,
    here: () => words.enrollmentForm.keptHere,
    server: () => (kept.where === 'server' ? words.enrollmentForm.saved(momentOf(kept.at, language, kept.at)) : ''),
  }[kept.where]()
  return (
    <p
      className={kept.where === 'here' ? 'alert alert-warning alert-soft' : 'quiet'}
      {...(kept.where === 'here' && { role: 'status' })}
    >
      {text}
    </p>
  )
}
