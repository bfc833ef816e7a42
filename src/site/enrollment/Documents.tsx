import type { DocumentView } from '../../domain/enrollmentView.ts'
import { useWords } from '../language.tsx'

/** The papers of this enrollment: a link when there is one, else when there will be. */
export function Documents({ documents }: { documents: readonly DocumentView[] }) {
  const words = useWords()
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-xl font-bold">{words.enrollment.documents}</h2>
      <ul className="flex flex-col">
        {documents.map(({ kind, label, href, available, reason }) => (
          <li key={kind}>
            {available ? (
              <a href={href} className="tap textlink">
                {words.enrollment.pdf(label)}
              </a>
            ) : (
              <span className="tap">{words.enrollment.notYet(label, reason ?? '')}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
