import type { Payload } from 'payload'

import { findEntry } from '../../src/registry.ts'
import type { City } from './cities.ts'
import { CITIES } from './cities.ts'
import type { ProvinceRow } from './data.ts'
import { PROVINCES } from './data.ts'
import { ensureRows } from './ensure.ts'
import { idOf } from './ids.ts'

const HOURS = '工作日 9:00—12:00,13:30—17:00'

/** The id of a province. */
export const provinceId = (slug: string): string => idOf('province', slug)

/** The id of a province's review point; 0 is the capital's. */
export const pointId = (slug: string, index: number): string => idOf('review-point', slug, String(index))

function citiesOf(slug: string): readonly [City, ...City[]] {
  const cities = CITIES[slug]
  if (!cities) throw new Error(`No cities for ${slug}.`)
  return cities
}

/** The city of a review point. */
export const cityOf = (slug: string, index: number): City => citiesOf(slug)[index] ?? citiesOf(slug)[0]

/** 5550-01xx: a block kept for numbers that reach nobody. */
const phone = ({ areaCode }: City, line: number): string => `${areaCode}-5550-01${String(line).padStart(2, '0')}`

/** Starts with the values of the province's plugin, under the plugin's version. */
function provinceOf(payload: Payload, { code, slug, name, shortName, order }: ProvinceRow) {
  const prefix = code.slice(0, 2)
  const policy = findEntry(payload.config, 'provinces', prefix)
  if (!policy) throw new Error(`No province is registered for ${prefix}.`)
  const { changeRule, reviewRoute, paymentChannels, feeInFen } = policy.defaults
  const [capital] = citiesOf(slug)
  const line = order + 36
  return {
    id: provinceId(slug),
    ...{ code, prefix, slug, name, shortName, order, changeRule, reviewRoute },
    office: `${name}人事考试中心`,
    address: `${capital.name}示例路 ${line} 号`,
    phones: [
      { label: '报名政策', number: phone(capital, line), hours: HOURS },
      { label: '缴费与技术', number: phone(capital, (line + 40) % 100), hours: HOURS },
    ],
    paymentChannels: [...paymentChannels],
    objectiveFeeInFen: feeInFen.objective,
    subjectiveFeeInFen: feeInFen.subjective,
    policyVersion: policy.version,
  }
}

function pointsOf({ slug, order }: ProvinceRow) {
  return citiesOf(slug).map((city, index) => ({
    id: pointId(slug, index),
    province: provinceId(slug),
    city: city.name,
    name: `${city.name}人事考试审核点`,
    address: `${city.name}演练大街 ${10 + order} 号政务服务大厅 ${index + 1} 楼`,
    phone: phone(city, order + 60 + index),
  }))
}

/** The provinces and their review points. @returns how many rows were made */
export async function seedProvinces(payload: Payload): Promise<number> {
  const provinces = await ensureRows(
    payload,
    'provinces',
    PROVINCES.map((province) => provinceOf(payload, province)),
  )
  return provinces + (await ensureRows(payload, 'review-points', PROVINCES.flatMap(pointsOf)))
}
