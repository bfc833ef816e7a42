import { shownReason } from '../domain/codes/reviewReasons.ts'
import { REVIEW_ROUTES } from '../domain/enrollment.ts'
import type { TimelineEntry } from '../domain/enrollmentView.ts'
import { englishOfReason } from '../domain/review.ts'
import type { Language } from '../i18n/fill.ts'
import { dictionaryOf } from '../i18n/sentence.ts'
import { zh } from '../i18n/zh.ts'
import type { Row } from '../store.ts'

type Event = Row<'enrollment-events'>

/** What the system noted of a route, in the reader's language; what a person wrote stays as it is. */
function noteOf({ action, note }: Event, language: Language): string | null {
  const route = action === 'route' ? REVIEW_ROUTES.find((one) => zh.routes[one] === note) : undefined
  return route ? dictionaryOf(language).routes[route] : (note ?? null)
}

function reasonsOf({ action, reasons }: Event, language: Language): string[] {
  const lines = (reasons ?? '').split('\n').filter(Boolean)
  if (action === 'route') return language === 'en' ? lines.map(englishOfReason) : lines
  return lines.map((line) => shownReason(line, language))
}

/** One line of the enrollment's history as its candidate reads it. */
export function timelineEntryOf(event: Event, language: Language): TimelineEntry {
  const { happened, actors } = dictionaryOf(language)
  const { at, action, actorKind, actorLabel } = event
  return {
    at,
    sentence: happened[action],
    // only an office has a name of its own; the others are words
    by: actorKind === 'candidate' || actorKind === 'system' ? actors[actorKind] : actorLabel || actors[actorKind],
    note: noteOf(event, language),
    reasons: reasonsOf(event, language),
  }
}
