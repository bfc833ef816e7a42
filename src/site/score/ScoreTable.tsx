import type { ScoreReport } from '../api.ts'
import { useWords } from '../language.tsx'

/** The marks, subject by subject. */
export function ScoreTable({ report }: { report: ScoreReport }) {
  const words = useWords()
  return (
    <section className="panel overflow-x-auto" aria-label={words.score.title}>
      <h2 className="font-bold">{report.exam}</h2>
      <p>{report.name}</p>
      <table className="table text-base">
        <thead>
          <tr className="text-base-content">
            <th scope="col">{words.exam.subject}</th>
            <th scope="col">{words.score.mark}</th>
            <th scope="col">{words.score.passMark}</th>
            <th scope="col">{words.score.result}</th>
          </tr>
        </thead>
        <tbody>
          {report.scores.map(({ subject, mark, passMark, result }) => (
            <tr key={subject}>
              <th scope="row" className="font-normal">
                {subject}
              </th>
              <td className="tabular-nums">{mark ?? '—'}</td>
              <td className="tabular-nums">{passMark ?? '—'}</td>
              <td>{words.score.resultOf(result)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
