import type { LegalBasis } from '../../src/domain/provincePolicy.ts'

/** National: article 14 has candidates register, in principle, where they work or live. */
export const EXAM_WORK: LegalBasis = { title: '专业技术人员职业资格考试考务工作规程', number: '人社厅发〔2021〕18号' }
