/**
 * `npm run check:new`: on a copy of the repository, writes one of each kind that `npm run new` knows and puts the copy to the
 * checks and to the tests that look at it. Exits with 1 at the first that fails.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const NEW = [
  ['gateway', 'tonglian', '通联支付'],
  ['verifier', 'xuexin', '学信网'],
  ['channel', 'sms', '短信'],
  ['province', 'gansu'],
  ['command', 'ask-again', 'Answers the enrollment as it stands.'],
]
const CHECKS = ['check:types', 'lint', 'check:format', 'check:architecture', 'knip', 'check:generated']
/** the generated tests, and every one that looks at lists, documents and the house */
const TESTS = [
  'tests/unit/(plugins|house|docs|i18n)',
  'tests/integration/askAgain',
  'tests/integration/openapi',
  'tests/integration/moveDoors',
]

const root = process.cwd()
const copy = mkdtempSync(path.join(os.tmpdir(), 'baokao-new-'))
process.on('exit', () => rmSync(copy, { recursive: true, force: true }))

function run(command, ...args) {
  console.log(`> ${command} ${args.join(' ')}`)
  const { status } = spawnSync(command, args, { cwd: copy, stdio: 'inherit' })
  if (status !== 0) process.exit(1)
}

const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root })
for (const file of files.toString().split('\0').filter(Boolean)) cpSync(path.join(root, file), path.join(copy, file))
// hard links: a symbolic one would show its packages outside of the copy to whoever asks who imports what
execFileSync('cp', ['-al', path.join(root, 'node_modules'), copy])
rmSync(path.join(copy, 'node_modules/.cache'), { recursive: true, force: true })

for (const words of NEW) run('npm', 'run', '--silent', 'new', '--', ...words)
run('git', 'init', '-q')
run('git', '-c', 'user.name=check', '-c', 'user.email=check@example.org', 'add', '-A')
run('git', '-c', 'user.name=check', '-c', 'user.email=check@example.org', 'commit', '-qm', 'new')
for (const check of CHECKS) run('npm', 'run', '--silent', check)
run('npm', 'test', '--', '--maxWorkers=1', '--testPathPatterns', ...TESTS)
