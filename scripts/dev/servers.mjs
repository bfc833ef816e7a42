import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** What is in flight may end; SQLite loses nothing that was acknowledged when a process is killed. */
const LEAVE_MS = 300

async function endOf(child) {
  if (!child || child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGTERM')
  const late = setTimeout(() => child.kill('SIGKILL'), LEAVE_MS)
  await gone
  clearTimeout(late)
}

/** The server that serves, and one that has its packages loaded and takes over at the next edit. */
export function createServers({ bundle, env }) {
  let serving
  let waiting
  let isOver = false

  function prepare() {
    if (isOver || waiting) return
    const args = ['--conditions=development', '--enable-source-maps', 'scripts/dev/server.mjs']
    waiting = spawn(process.execPath, [...args, bundle.fileOf('server'), ...bundle.packages], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      env,
    })
  }

  return {
    start() {
      prepare()
      if (!waiting) return
      serving = waiting
      waiting = undefined
      serving.send('begin')
      // only when it serves, or never will: until then the processor is its own
      serving.once('message', prepare).once('exit', prepare)
    },
    end: () => endOf(serving),
    close: () => {
      isOver = true
      return Promise.all([endOf(serving), endOf(waiting)])
    },
  }
}
