import { useNow } from '../clock.ts'
import { remainingOf } from '../format.ts'
import { momentOf } from '../../i18n/fill.ts'
import { useLanguage } from '../language.tsx'

/** A deadline in Beijing time and how long there is left. */
export function Deadline({ at }: { at: string }) {
  const { language, words } = useLanguage()
  const now = useNow()
  const left = remainingOf(at, now)
  return (
    <p className="font-semibold">
      <time dateTime={at}>{words.time.due(momentOf(at, language, now))}</time>
      {left ? words.time.left(left) : words.time.over}
    </p>
  )
}
