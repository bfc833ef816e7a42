import type { OfficePhone } from '../../domain/enrollmentView.ts'

/** Phone lines that a phone can dial. */
export function Phones({ phones }: { phones: readonly OfficePhone[] }) {
  return (
    <ul className="flex flex-col">
      {phones.map(({ label, number, hours }) => (
        <li key={label + number} className="flex flex-wrap items-center gap-x-3">
          <span>{label}</span>
          <a className="tap textlink" href={`tel:${number.replace(/[^\d+]/g, '')}`}>
            {number}
          </a>
          {hours && <span className="quiet text-sm">{hours}</span>}
        </li>
      ))}
    </ul>
  )
}
