/**
 * How long development takes: from `npm run dev` to the first answer, and from an edit of a sentence to the answer that carries it. Changes
 * src/i18n/zh.ts and puts it back.
 */
import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

const FILE = 'src/i18n/zh.ts'
const ROUNDS = 5
/** as long as it takes to write a line */
const PAUSE_MS = 5000
const origin = `http://127.0.0.1:${process.env.PORT ?? '3000'}`
const before = readFileSync(FILE, 'utf8')
const [, sentence] = /NOT_FOUND: '([^']+)'/.exec(before) ?? []
if (!sentence) throw new Error(`${FILE} has no sentence for NOT_FOUND.`)

/** Asks for what isn't there until the answer holds the words. @returns seconds since `from` */
async function secondsUntil(words, from) {
  for (;;) {
    const answer = await fetch(`${origin}/api/nothing`).then(
      (response) => response.text(),
      () => '',
    )
    if (answer.includes(words)) return ((performance.now() - from) / 1000).toFixed(2)
    await pause(10)
  }
}

const dev = spawn(process.execPath, ['scripts/dev/index.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] })
try {
  console.log(`cold start   ${await secondsUntil(sentence, performance.now())} s`)
  for (let round = 1; round <= ROUNDS; round++) {
    await pause(PAUSE_MS)
    const words = `${sentence}${round}`
    writeFileSync(FILE, before.replace(sentence, words))
    console.log(`edit → served ${await secondsUntil(words, performance.now())} s`)
  }
} finally {
  writeFileSync(FILE, before)
  dev.kill('SIGTERM')
}
