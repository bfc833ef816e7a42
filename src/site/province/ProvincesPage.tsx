import { useDeferredValue, useState } from 'react'
import type { Province } from '../catalogue.ts'
import { useWords } from '../language.tsx'
import { Loaded } from '../parts/Loaded.tsx'
import { Field } from '../parts/Field.tsx'
import { Page } from '../parts/Page.tsx'
import { useProvinces } from '../queries.ts'
import { ProvincePanel } from './ProvincePanel.tsx'

function isWanted({ name, shortName, code }: Province, wanted: string): boolean {
  return [name, shortName, code].some((text) => text.includes(wanted))
}

function ProvinceSearch({ provinces }: { provinces: readonly Province[] }) {
  const words = useWords()
  const [typed, setTyped] = useState('')
  const wanted = useDeferredValue(typed.trim())
  const found = provinces.filter((province) => isWanted(province, wanted))
  return (
    <>
      <search>
        <Field id="wanted" label={words.provinces.search} help={words.provinces.searchHelp}>
          {(aria) => (
            <input {...aria} type="search" className="input" value={typed} onChange={(e) => setTyped(e.target.value)} />
          )}
        </Field>
      </search>
      <p role="status">{found.length > 0 ? words.provinces.found(found.length) : words.provinces.none}</p>
      <ul className="flex flex-col gap-3">
        {found.map((province) => (
          <ProvincePanel key={province.id} province={province} />
        ))}
      </ul>
    </>
  )
}

/** Who helps where: offices, phones and how the provinces differ. */
export default function ProvincesPage() {
  const words = useWords()
  return (
    <Page title={words.nav.provinces}>
      <p>{words.provinces.lead}</p>
      <Loaded query={useProvinces()}>{({ docs }) => <ProvinceSearch provinces={docs} />}</Loaded>
    </Page>
  )
}
