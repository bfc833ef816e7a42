import { useState } from 'react'
import type { FormEvent } from 'react'
import type { Province } from '../catalogue.ts'
import { useWords } from '../language.tsx'
import { ErrorSummary } from '../parts/ErrorSummary.tsx'
import { Phones } from '../parts/Phones.tsx'

interface ProvinceChoiceProps {
  readonly provinces: readonly Province[]
  readonly chosen: string
  readonly onChoose: (id: string) => void
  readonly onNext: () => void
}

const idFor = (province: string) => `province-${province}`

/** Which of the 32 provinces: all of them in sight, in their order. */
export function ProvinceChoice({ provinces, chosen, onChoose, onNext }: ProvinceChoiceProps) {
  const words = useWords()
  const [tries, setTries] = useState(0)
  const province = provinces.find(({ id }) => id === chosen)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (chosen) onNext()
    else setTries(tries + 1)
  }
  const first = provinces[0]
  const isMissing = tries > 0 && !chosen && first
  return (
    <form className="flex flex-col gap-4" onSubmit={submit}>
      {isMissing && (
        <ErrorSummary tries={tries} mistakes={[{ id: idFor(first.id), sentence: words.enroll.chooseProvince }]} />
      )}
      <fieldset className="flex flex-col gap-3">
        <legend className="text-xl font-bold">{words.enroll.province}</legend>
        <p className="quiet mt-2">{words.enroll.provinceHelp}</p>
        <div className="grid grid-cols-[repeat(auto-fill,minmax(9rem,1fr))] gap-x-3">
          {provinces.map(({ id, name }) => (
            <label key={id} className="tap cursor-pointer gap-2">
              <input
                id={idFor(id)}
                type="radio"
                name="province"
                className="radio radio-primary"
                checked={id === chosen}
                onChange={() => onChoose(id)}
              />
              {name}
            </label>
          ))}
        </div>
      </fieldset>
      {province && (
        <div className="panel" role="status">
          <p className="font-semibold">{province.office}</p>
          <Phones phones={province.phones ?? []} />
        </div>
      )}
      <div>
        <button type="submit" className="btn btn-primary">
          {words.form.next}
        </button>
      </div>
    </form>
  )
}
