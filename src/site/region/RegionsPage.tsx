import { useDeferredValue, useState } from 'react'
import type { Region } from '../catalogue.ts'
import { useWords } from '../language.tsx'
import { Loaded } from '../parts/Loaded.tsx'
import { Field } from '../parts/Field.tsx'
import { Page } from '../parts/Page.tsx'
import { useRegions } from '../queries.ts'
import { RegionPanel } from './RegionPanel.tsx'

function isWanted({ name, shortName, code }: Region, wanted: string): boolean {
  return [name, shortName, code].some((text) => text.includes(wanted))
}

function RegionSearch({ regions }: { regions: readonly Region[] }) {
  const words = useWords()
  const [typed, setTyped] = useState('')
  const wanted = useDeferredValue(typed.trim())
  const found = regions.filter((region) => isWanted(region, wanted))
  return (
    <>
      <search>
        <Field id="wanted" label={words.regions.search} help={words.regions.searchHelp}>
          {(aria) => (
            <input {...aria} type="search" className="input" value={typed} onChange={(e) => setTyped(e.target.value)} />
          )}
        </Field>
      </search>
      <p role="status">{found.length > 0 ? words.regions.found(found.length) : words.regions.none}</p>
      <ul className="flex flex-col gap-3">
        {found.map((region) => (
          <RegionPanel key={region.id} region={region} />
        ))}
      </ul>
    </>
  )
}

/** Who helps where: offices, phones and how the regions differ. */
export default function RegionsPage() {
  const words = useWords()
  return (
    <Page title={words.nav.regions}>
      <p>{words.regions.lead}</p>
      <Loaded query={useRegions()}>{({ docs }) => <RegionSearch regions={docs} />}</Loaded>
    </Page>
  )
}
