import type { Payload } from 'payload'

import { KNOWN_PERSONS, knownPersonKey } from '../../plugins/verifiers/registry/collection.ts'
import { findRows } from '../../src/store.ts'
import { worldOf } from '../../src/world.ts'
import { CAST } from './cast.ts'
import { putRow, seedRequest } from './ensure.ts'
import { idOf } from './ids.ts'
import type { SeedPerson } from './persons.ts'
import { freePersons, sparePersons } from './persons.ts'
import { playerOf } from './player.ts'

function certificatesOf({ educations, degrees }: SeedPerson) {
  const row = (kind: 'education' | 'degree') => (record: SeedPerson['degrees'][number]) => {
    const { certificateNumber, school, major, level } = record
    return { id: idOf('certificate', kind, certificateNumber), kind, certificateNumber, school, major, level }
  }
  return [...educations.map(row('education')), ...degrees.map(row('degree'))]
}

const knownId = ({ idNumber }: SeedPerson): string => idOf('known-person', idNumber)

const knownRow = (person: SeedPerson, certificates = certificatesOf(person)) => ({ person, certificates })

/** What the practice register knows of the cast. */
function castRows() {
  return CAST.flatMap(({ register = 'known' }, index) => {
    const person = playerOf(index)
    if (register === 'unknown' || person.idType !== 'RESIDENT_ID') return []
    if (register === 'other_name') return [knownRow({ ...person, name: '另有其人' })]
    return [knownRow(person, register === 'no_certificate' ? [] : undefined)]
  })
}

/** Everybody the practice register answers for, by plain inserts: they are many. @returns how many were made */
export async function seedKnownPersons(payload: Payload): Promise<number> {
  const others = [...freePersons(), ...sparePersons()].map((person) => knownRow(person))
  const req = await seedRequest(payload)
  const { vault, inTransaction } = worldOf(payload)
  return inTransaction(req, async () => {
    const there = new Set((await findRows(req, KNOWN_PERSONS, { where: {}, limit: 10_000 })).map(({ id }) => id))
    const missing = [...castRows(), ...others].filter(({ person }) => !there.has(knownId(person)))
    for (const { person, certificates } of missing) {
      await putRow(req, KNOWN_PERSONS, {
        id: knownId(person),
        name: person.name,
        idNumberKey: knownPersonKey(vault.blindIndex, person.idNumber),
        certificates,
      })
    }
    return missing.length
  })
}
