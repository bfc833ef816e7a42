import type { OwnRecord } from '../../schemas/candidate.ts'
import { useWords } from '../language.tsx'
import { Lines } from '../parts/Lines.tsx'
import { Tag } from '../parts/Tag.tsx'
import { VERIFICATION_TONES } from '../parts/tones.ts'
import { useLevelName } from './useLevelName.ts'

function RecordPanel({ record }: { record: OwnRecord }) {
  const words = useWords()
  const levelName = useLevelName()
  return (
    <li className="panel flex flex-col items-start gap-2">
      <div className="flex w-full flex-wrap items-start justify-between gap-2">
        <h3 className="font-bold">{record.school}</h3>
        <Tag tone={VERIFICATION_TONES[record.verification]}>{record.verificationLabel}</Tag>
      </div>
      {record.reason && <p>{record.reason}</p>}
      <Lines
        lines={[
          { label: words.account.major, value: record.major },
          { label: words.account.level, value: levelName(record.level) },
          { label: words.account.completedOn, value: record.completedOn },
          { label: words.account.certificate, value: record.certificateNumber },
        ]}
      />
    </li>
  )
}

interface RecordsProps {
  readonly title: string
  readonly empty: string
  readonly records: readonly OwnRecord[]
}

/** Education or degree records with what their check said. */
export function Records({ title, empty, records }: RecordsProps) {
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-xl font-bold">{title}</h2>
      {records.length === 0 && <p>{empty}</p>}
      <ul className="flex flex-col gap-3">
        {records.map((record) => (
          <RecordPanel key={record.id} record={record} />
        ))}
      </ul>
    </section>
  )
}
