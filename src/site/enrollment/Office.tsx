import type { EnrollmentView } from '../../domain/enrollmentView.ts'
import { useWords } from '../language.tsx'
import { Phones } from '../parts/Phones.tsx'

/** Who helps with this enrollment. */
export function Office({ province }: { province: EnrollmentView['province'] }) {
  const words = useWords()
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-xl font-bold">{words.enrollment.help}</h2>
      <p>{province.office}</p>
      <Phones phones={province.phones} />
    </section>
  )
}
