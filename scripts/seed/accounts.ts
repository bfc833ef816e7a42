import { DEMO_PASSWORD, STAFF } from './staff.ts'

const ROLE_NAMES = {
  system_admin: '系统管理员 system admin',
  central: '中央考务人员 central staff',
  provincial_admin: '省级管理员 provincial admin',
  reviewer: '审核人员 reviewer',
} as const

/** Who may log in, and where to begin; the same in every run. */
export function accountsText(): string {
  const staff = STAFF.map(({ email, name, role }) => `  ${email.padEnd(26)}${name}  ${ROLE_NAMES[role]}`)
  return [`密码 password (all)  ${DEMO_PASSWORD}`, '', '工作人员 staff', ...staff].join('\n')
}
