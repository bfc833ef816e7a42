import { useState } from 'react'
import type { FormEvent } from 'react'
import type { Region } from '../catalogue.ts'
import { useWords } from '../language.tsx'
import { ErrorSummary } from '../parts/ErrorSummary.tsx'
import { Phones } from '../parts/Phones.tsx'

interface RegionChoiceProps {
  readonly regions: readonly Region[]
  readonly chosen: string
  readonly onChoose: (id: string) => void
  readonly onNext: () => void
}

/** Which of the 32 regions: all of them in sight, in their order. */
export function RegionChoice({ regions, chosen, onChoose, onNext }: RegionChoiceProps) {
  const words = useWords()
  const [tries, setTries] = useState(0)
  const region = regions.find(({ id }) => id === chosen)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (chosen) onNext()
    else setTries(tries + 1)
  }
  const first = regions[0]
  const isMissing = tries > 0 && !chosen && first
  return (
    <form className="flex flex-col gap-4" onSubmit={submit}>
      {isMissing && (
        <ErrorSummary tries={tries} mistakes={[{ id: `region-${first.id}`, sentence: words.enroll.chooseRegion }]} />
      )}
      <fieldset className="flex flex-col gap-3">
        <legend className="text-xl font-bold">{words.enroll.region}</legend>
        <p className="quiet mt-2">{words.enroll.regionHelp}</p>
        <div className="grid grid-cols-[repeat(auto-fill,minmax(9rem,1fr))] gap-x-3">
          {regions.map(({ id, name }) => (
            <label key={id} className="tap cursor-pointer gap-2">
              <input
                id={`region-${id}`}
                type="radio"
                name="region"
                className="radio radio-primary"
                checked={id === chosen}
                onChange={() => onChoose(id)}
              />
              {name}
            </label>
          ))}
        </div>
      </fieldset>
      {region && (
        <div className="panel" role="status">
          <p className="font-semibold">{region.office}</p>
          <Phones phones={region.phones ?? []} />
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
