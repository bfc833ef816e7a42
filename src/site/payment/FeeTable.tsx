import type { FeeView } from '../../domain/enrollmentView.ts'
import { moneyOf } from '../../i18n/fill.ts'
import { useWords } from '../language.tsx'

/** What is paid for, line by line. */
export function FeeTable({ fee }: { fee: FeeView }) {
  const words = useWords()
  return (
    <table className="table text-base">
      <caption className="sr-only">{words.payment.fee}</caption>
      <tbody>
        {fee.lines.map(({ label, amountInFen }) => (
          <tr key={label}>
            <th scope="row" className="font-normal">
              {label}
            </th>
            <td className="text-end tabular-nums">{moneyOf(amountInFen)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr className="text-lg text-base-content">
          <th scope="row">{words.payment.total}</th>
          <td className="text-end font-bold tabular-nums">{moneyOf(fee.totalInFen)}</td>
        </tr>
      </tfoot>
    </table>
  )
}
