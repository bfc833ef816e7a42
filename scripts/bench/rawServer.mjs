/**
 * What the product is compared with: Express 5 and @libsql/client and nothing else — no session, no gate, no rules, no ledger
 * to read. The least that the three tasks can cost on this stack. Run by `npm run bench`: PORT and FILE come by environment.
 */
import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'

import { createClient } from '@libsql/client'
import express from 'express'

const db = createClient({ url: process.env.FILE })
for (const setting of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON']) {
  await db.execute(`PRAGMA ${setting}`)
}

const app = express()
app.disable('x-powered-by')
app.set('etag', false)

app.get('/healthz', (_req, res) => res.json({ status: 'ok' }))

app.get('/enrollments/:id', async (req, res) => {
  const { rows } = await db.execute({ sql: 'SELECT * FROM enrollments WHERE id = ?', args: [req.params.id] })
  if (rows[0]) res.json(rows[0])
  else res.status(404).json({})
})

app.get('/exams', async (_req, res) => {
  const { rows } = await db.execute(
    "SELECT doc FROM exams WHERE status = 'published' ORDER BY registration_closes_at LIMIT 100",
  )
  res.json({ docs: rows.map(({ doc }) => JSON.parse(doc)), totalDocs: rows.length })
})

const ENROLLMENT = `INSERT INTO enrollments
  (id, candidate, exam, province, state, revision, active_key, created_at) VALUES (?, ?, ?, ?, 'draft', 1, ?, ?)`
const EVENT = `INSERT INTO events (id, enrollment, revision, action, state_to, actor, at) VALUES (?, ?, 1, 'start', 'draft', ?, ?)`

app.post('/enrollments', express.json(), async (req, res) => {
  const { candidate, exam, province } = req.body
  const id = randomUUID()
  const at = new Date().toISOString()
  // batch: one transaction on the lasting connection; `transaction()` would open another one without the settings above
  await db.batch(
    [
      { sql: ENROLLMENT, args: [id, candidate, exam, province, `${exam}:${candidate}`, at] },
      { sql: EVENT, args: [randomUUID(), id, candidate, at] },
    ],
    'write',
  )
  res.status(201).json({ id, candidate, exam, province, state: 'draft', revision: 1 })
})

const server = createServer({ keepAliveTimeout: 20_000 }, app)
server.listen(Number(process.env.PORT), '127.0.0.1')
process.on('SIGTERM', () => process.exit(0))
