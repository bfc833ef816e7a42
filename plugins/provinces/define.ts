import { z } from 'zod'

import { CHANGE_RULES, REVIEW_ROUTES } from '../../src/domain/enrollment.ts'
import { PROVINCE_POINTS, SDK_VERSION, acceptsSdk, deepFreeze } from '../../src/domain/province.ts'
import type { ProvincePolicy } from '../../src/domain/provincePolicy.ts'
import { FACT_NAMES } from '../../src/domain/provincePolicy.ts'

const feeInFen = z.int().nonnegative()
const rule = z.strictObject({
  reads: z.array(z.enum(FACT_NAMES)).min(1),
  decide: z.custom((value) => typeof value === 'function', 'is not a function'),
})

/** Strict: a key that nobody reads is a rule that nobody applies. */
const shape = z.strictObject({
  /** a two-digit prefix of GB/T 2260, or 66 for 新疆兵团 */
  prefix: z.string().regex(/^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-6])$/),
  slug: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  version: z.string().regex(/^\d{4}\.\d+$/),
  sdk: z.string().refine((range) => acceptsSdk(range), `does not accept the SDK ${SDK_VERSION}`),
  legalBasis: z.array(
    z.strictObject({ title: z.string().min(1), number: z.string().min(1).optional(), url: z.url().optional() }),
  ),
  defaults: z.strictObject({
    changeRule: z.enum(CHANGE_RULES),
    reviewRoute: z.enum(REVIEW_ROUTES),
    paymentChannels: z.array(z.enum(['online', 'onsite'])).min(1),
    feeInFen: z.strictObject({ objective: feeInFen, subjective: feeInFen }),
  }),
  rules: z.strictObject(Object.fromEntries(PROVINCE_POINTS.map((point) => [point, rule.optional()]))),
})

/**
 * Checks and freezes one province's policy.
 * @throws Error naming the province and every key that is wrong; the platform does not boot with it
 */
export function defineProvince(policy: ProvincePolicy): ProvincePolicy {
  const checked = shape.safeParse(policy)
  if (checked.success) return deepFreeze(policy)
  const faults = checked.error.issues.map(({ path, message }) => `${path.join('.') || 'policy'}: ${message}`)
  throw new Error(`The province ${policy.prefix} (${policy.slug}) is not right:\n  ${faults.join('\n  ')}`)
}
