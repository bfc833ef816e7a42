import { createClient } from '@libsql/client'

import type { Prepared } from './prepared.ts'

const TABLES = `
PRAGMA journal_mode = WAL;
CREATE TABLE exams (id TEXT PRIMARY KEY, status TEXT, registration_closes_at TEXT, doc TEXT);
CREATE INDEX exams_published ON exams (status, registration_closes_at);
CREATE TABLE enrollments (id TEXT PRIMARY KEY, candidate TEXT NOT NULL, exam TEXT NOT NULL, province TEXT NOT NULL, state TEXT NOT NULL,
  revision INTEGER NOT NULL, active_key TEXT NOT NULL UNIQUE, created_at TEXT NOT NULL);
CREATE INDEX enrollments_candidate ON enrollments (candidate);
CREATE INDEX enrollments_exam ON enrollments (exam);
CREATE INDEX enrollments_province ON enrollments (province, state);
CREATE TABLE events (id TEXT PRIMARY KEY, enrollment TEXT NOT NULL REFERENCES enrollments (id), revision INTEGER NOT NULL,
  action TEXT NOT NULL, state_to TEXT NOT NULL, actor TEXT, at TEXT NOT NULL, UNIQUE (enrollment, revision));
`

/** Makes the file of the raw server: the same enrollments and exams; an exam is one row, its lists are JSON in it. */
export async function prepareRawFile(url: string, prepared: Prepared): Promise<void> {
  const db = createClient({ url })
  await db.executeMultiple(TABLES)
  const now = new Date().toISOString()
  const exams = prepared.exams.map((exam) => ({
    sql: 'INSERT INTO exams VALUES (?, ?, ?, ?)',
    args: [exam.id, exam.status, exam.registrationClosesAt, JSON.stringify(exam)].map(String),
  }))
  const enrollments = prepared.readings.map(({ enrollment }, index) => ({
    sql: 'INSERT INTO enrollments VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    args: [enrollment, `reader-${index}`, 'exam', prepared.province, 'approved', 5, `read-${index}`, now],
  }))
  await db.batch([...exams, ...enrollments], 'write')
  db.close()
}

/** How many enrollments a closed file holds. */
export async function countEnrollments(url: string): Promise<number> {
  const db = createClient({ url })
  const { rows } = await db.execute('SELECT count(*) AS stored FROM enrollments')
  db.close()
  return Number(rows[0]?.stored)
}
