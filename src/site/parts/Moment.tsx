import { useNow } from '../clock.ts'
import { momentOf } from '../../i18n/fill.ts'
import { useLanguage } from '../language.tsx'

/** An instant in Beijing time. */
export function Moment({ at }: { at: string }) {
  const { language } = useLanguage()
  return <time dateTime={at}>{momentOf(at, language, useNow())}</time>
}

/** A window from one instant to another; the end is exclusive. */
export function Period({ from, to }: { from: string; to: string }) {
  const { words } = useLanguage()
  return (
    <>
      <Moment at={from} />
      {words.time.to}
      <Moment at={to} />
    </>
  )
}
