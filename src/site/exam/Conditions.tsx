import type { Exam } from '../catalogue.ts'
import { useWords } from '../language.tsx'

/** Who may take the exam, level by level, in the words of the regulation. */
export function Conditions({ exam }: { exam: Exam }) {
  const words = useWords()
  const conditions = exam.conditions ?? []
  if (conditions.length === 0) return null
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-xl font-bold">{words.exam.conditions}</h2>
      <p className="quiet">{words.exam.oneIsEnough}</p>
      {exam.levels.map(({ code, name }) => {
        const own = conditions.filter(({ level }) => level === code)
        if (own.length === 0) return null
        return (
          <div key={code} className="flex flex-col gap-1">
            <h3 className="font-bold">{name}</h3>
            <ul className="flex list-disc flex-col gap-1 ps-5">
              {own.map(({ text, basis }, index) => (
                <li key={index}>
                  {text}
                  {basis && <span className="quiet block text-sm">{words.exam.basis(basis)}</span>}
                </li>
              ))}
            </ul>
          </div>
        )
      })}
    </section>
  )
}
