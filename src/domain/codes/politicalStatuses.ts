import type { CodeRow } from './codeRow.ts'

/** Political status, GB/T 4762-1984. Never needed to sit an exam: asked because the forms of the provinces show it. */
export const POLITICAL_STATUSES: readonly CodeRow[] = [
  { code: '01', zh: '中共党员', en: 'Member of the Communist Party of China' },
  { code: '02', zh: '中共预备党员', en: 'Probationary member of the Communist Party of China' },
  { code: '03', zh: '共青团员', en: 'Member of the Communist Youth League' },
  { code: '04', zh: '民革党员', en: 'Member of the Revolutionary Committee of the Kuomintang' },
  { code: '05', zh: '民盟盟员', en: 'Member of the China Democratic League' },
  { code: '06', zh: '民建会员', en: 'Member of the China National Democratic Construction Association' },
  { code: '07', zh: '民进会员', en: 'Member of the China Association for Promoting Democracy' },
  { code: '08', zh: '农工党党员', en: 'Member of the Chinese Peasants and Workers Democratic Party' },
  { code: '09', zh: '致公党党员', en: 'Member of the China Zhi Gong Party' },
  { code: '10', zh: '九三学社社员', en: 'Member of the Jiusan Society' },
  { code: '11', zh: '台盟盟员', en: 'Member of the Taiwan Democratic Self-Government League' },
  { code: '12', zh: '无党派人士', en: 'Personage without party affiliation' },
  { code: '13', zh: '群众', en: 'General public' },
]
