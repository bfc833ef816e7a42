import type { EnrollmentView } from '../../domain/enrollmentView.ts'
import { useWords } from '../language.tsx'
import { Lines } from '../parts/Lines.tsx'
import { Tag } from '../parts/Tag.tsx'
import type { Tone } from '../parts/Tag.tsx'
import { PHOTO_TONES, VERIFICATION_TONES } from '../parts/tones.ts'

const FACETS = ['identity', 'education', 'photo', 'pledge'] as const

function toneOf(facet: (typeof FACETS)[number], { facets }: EnrollmentView): Tone {
  if (facet === 'photo') return PHOTO_TONES[facets.photo.state]
  if (facet === 'identity' || facet === 'education') return VERIFICATION_TONES[facets[facet].state]
  return 'plain'
}

/** What was declared, and how each check stands. */
export function Summary({ view }: { view: EnrollmentView }) {
  const words = useWords()
  const { level, specialty, subjects, facets } = view
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-xl font-bold">{words.enrollment.information}</h2>
      <Lines
        lines={[
          { label: words.enrollment.level, value: level ?? words.enrollment.unfilled },
          { label: words.enrollment.specialty, value: specialty ?? words.enrollment.unfilled },
          {
            label: words.enrollment.subjects,
            value: subjects.length > 0 ? words.list(subjects) : words.enrollment.unfilled,
          },
          ...FACETS.map((facet) => ({
            label: words.enrollment.facets[facet],
            value: <Tag tone={toneOf(facet, view)}>{facets[facet].label}</Tag>,
          })),
        ]}
      />
    </section>
  )
}
