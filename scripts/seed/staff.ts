import type { Payload } from 'payload'

import { ensureRows } from './ensure.ts'
import { idOf } from './ids.ts'
import { pointId, provinceId } from './provinces.ts'

/** The one password of everybody in the invented data; the seed runs in development and demo only. */
export const DEMO_PASSWORD = 'Yanlian-2026'

/** A member of staff: `point` numbers the province's review points, 0 the capital's. */
export interface SeedStaff {
  readonly email: string
  readonly name: string
  readonly role: 'reviewer' | 'provincial_admin' | 'central' | 'system_admin'
  readonly province?: string
  readonly point?: number
}

/** Whoever looks at photos: most come before the first enrollment, when no province knows the candidate. */
export const CENTRAL = 'central@example.org'

/** Staff of every role. */
export const STAFF: readonly SeedStaff[] = [
  { email: 'admin@example.org', name: '系统管理员', role: 'system_admin' },
  { email: CENTRAL, name: '中央考务', role: 'central' },
  { email: 'admin.sd@example.org', name: '山东管理员', role: 'provincial_admin', province: 'shandong' },
  { email: 'admin.gd@example.org', name: '广东管理员', role: 'provincial_admin', province: 'guangdong' },
  { email: 'admin.zj@example.org', name: '浙江管理员', role: 'provincial_admin', province: 'zhejiang' },
  { email: 'admin.ah@example.org', name: '安徽管理员', role: 'provincial_admin', province: 'anhui' },
  { email: 'reviewer.sd@example.org', name: '济南审核员', role: 'reviewer', province: 'shandong', point: 0 },
  { email: 'reviewer.sd2@example.org', name: '青岛审核员', role: 'reviewer', province: 'shandong', point: 1 },
  { email: 'reviewer.gd@example.org', name: '广州审核员', role: 'reviewer', province: 'guangdong', point: 0 },
  { email: 'reviewer.zj@example.org', name: '杭州审核员', role: 'reviewer', province: 'zhejiang', point: 0 },
  { email: 'reviewer.zj2@example.org', name: '宁波审核员', role: 'reviewer', province: 'zhejiang', point: 1 },
  { email: 'reviewer.ah@example.org', name: '合肥审核员', role: 'reviewer', province: 'anhui', point: 0 },
]

/** The id of a member of staff. */
export const staffId = (email: string): string => idOf('staff', email)

/** Staff and their appointments. @returns how many rows were made */
export async function seedStaff(payload: Payload): Promise<number> {
  const people = STAFF.map(({ email, name }) => ({ id: staffId(email), email, name, password: DEMO_PASSWORD }))
  const roles = STAFF.map(({ email, role, province, point }) => ({
    id: idOf('staff-role', email),
    staff: staffId(email),
    role,
    ...(province ? { province: provinceId(province) } : {}),
    ...(province && point !== undefined ? { reviewPoint: pointId(province, point) } : {}),
  }))
  return (await ensureRows(payload, 'staff', people)) + (await ensureRows(payload, 'staff-roles', roles))
}
