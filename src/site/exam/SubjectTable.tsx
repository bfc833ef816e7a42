import type { ExamLevel, ExamSubject } from '../../domain/exam.ts'
import type { Exam } from '../catalogue.ts'
import { useWords } from '../language.tsx'
import { Moment } from '../parts/Moment.tsx'

function SubjectRow({ subject }: { subject: ExamSubject }) {
  const words = useWords()
  const { type, fullMark, passMark, startsAt } = subject
  return (
    <tr>
      <th scope="row" className="font-normal">
        {subject.name}
        <span className="quiet block text-sm">{words.exam.types[type]}</span>
      </th>
      <td>
        <Moment at={startsAt} />
      </td>
      <td className="whitespace-nowrap tabular-nums">
        {passMark} / {fullMark}
      </td>
    </tr>
  )
}

function subjectsOf(level: ExamLevel, exam: Exam): string[] {
  return exam.subjects.filter(({ number }) => level.subjectNumbers.includes(number)).map(({ name }) => name)
}

/** The subjects with their times, and which level takes which. */
export function SubjectTable({ exam }: { exam: Exam }) {
  const words = useWords()
  return (
    <>
      <section className="flex flex-col gap-3">
        <h2 id="subjects" className="text-xl font-bold">
          {words.exam.subjects}
        </h2>
        <div className="overflow-x-auto" role="region" aria-labelledby="subjects" tabIndex={0}>
          <table className="table text-base [&_td]:px-2 [&_th]:px-2">
            <thead>
              <tr className="text-base-content">
                <th scope="col">{words.exam.subject}</th>
                <th scope="col">{words.exam.startsAt}</th>
                <th scope="col">{words.exam.marks}</th>
              </tr>
            </thead>
            <tbody>
              {exam.subjects.map((subject) => (
                <SubjectRow key={subject.number} subject={subject} />
              ))}
            </tbody>
          </table>
        </div>
      </section>
      <section className="flex flex-col gap-3">
        <h2 className="text-xl font-bold">{words.exam.levels}</h2>
        <ul className="flex list-disc flex-col gap-1 ps-5">
          {exam.levels.map((level) => (
            <li key={level.code}>{words.exam.levelLine(level.name, subjectsOf(level, exam))}</li>
          ))}
        </ul>
        <h2 className="text-xl font-bold">{words.exam.specialties}</h2>
        <p>{words.list(exam.specialties.map(({ name }) => name))}</p>
      </section>
    </>
  )
}
