/**
 * How many PDFs a drawing thread makes a second, and what it costs in memory.
 * node --import tsx scripts/bench/documents.ts [documents of each kind = 60] [threads = 1]
 */
import { createDocumentRenderer } from '../../plugins/documents/renderer.ts'
import { DOCUMENT_KINDS } from '../../src/domain/documents.ts'
import { SAMPLES } from '../../tests/fixtures/documents.ts'

const count = Number(process.argv[2] ?? 60)
const threads = process.argv[3] === '2' ? 2 : 1
const megabytes = (): number => Math.round(process.memoryUsage().rss / 1e6)

const renderer = createDocumentRenderer({ threads })
const before = megabytes()
const started = performance.now()
await renderer.render('ticket', SAMPLES.ticket)
const first = Math.round(performance.now() - started)
console.log(`${threads} thread(s); first document ${first} ms (thread, fonts); RSS ${before} → ${megabytes()} MB`)

for (const kind of DOCUMENT_KINDS) {
  await Promise.all(Array.from({ length: 10 }, () => renderer.render(kind, SAMPLES[kind])))
  const [cpu, begun] = [process.cpuUsage(), performance.now()]
  const drawn = await Promise.all(Array.from({ length: count }, () => renderer.render(kind, SAMPLES[kind])))
  const seconds = (performance.now() - begun) / 1000
  const { user, system } = process.cpuUsage(cpu)
  const size = Math.round(drawn.reduce((sum, pdf) => sum + pdf.length, 0) / count / 1000)
  const rate = (count / seconds).toFixed(1)
  const cost = ((user + system) / 1000 / count).toFixed(0)
  console.log(`${kind.padEnd(18)} ${rate} PDFs/s  ${cost} ms CPU each  ${size} KB each  RSS ${megabytes()} MB`)
}
await renderer.close()
