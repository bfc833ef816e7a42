import type { ScoreReport } from '../../schemas/lookup.ts'
import { useWords } from '../language.tsx'
import { Result } from '../parts/Result.tsx'

function Marks({ scores }: Pick<ScoreReport, 'scores'>) {
  const words = useWords()
  return (
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
        {scores.map(({ subject, mark, passMark, resultLabel }) => (
          <tr key={subject}>
            <th scope="row" className="font-normal">
              {subject}
            </th>
            <td className="tabular-nums">{mark ?? '—'}</td>
            <td className="tabular-nums">{passMark}</td>
            <td>{resultLabel}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The marks, subject by subject. */
export function ScoreTable({ report }: { report: ScoreReport }) {
  const words = useWords()
  return (
    <Result title={report.exam}>
      <p>{report.name}</p>
      {report.scores.length > 0 ? <Marks scores={report.scores} /> : <p className="mt-2">{words.score.none}</p>}
    </Result>
  )
}
