/** How long a change of a public list may take to be seen everywhere, in browsers and in this process. */
export const PUBLIC_SECONDS = 5

/** More different public questions than candidates have; beyond it the oldest answer goes. */
const MOST = 500

interface Kept {
  readonly until: number
  readonly status: number
  readonly headers: readonly [string, string][]
  readonly body: ArrayBuffer
}

/** Answers that are the same for everybody, kept for seconds: at the peak the catalogue is worked out once. */
export interface PublicMemory {
  /** @param key names the question completely: path, query, language */
  answer(key: string, ask: () => Promise<Response>): Promise<Response>
}

function responseOf({ status, headers, body }: Kept): Response {
  return new Response(body, { status, headers: headers.map(([name, value]): [string, string] => [name, value]) })
}

async function keep(answer: Response, now: () => number): Promise<Kept> {
  const until = now() + PUBLIC_SECONDS * 1000
  return { until, status: answer.status, headers: [...answer.headers], body: await answer.arrayBuffer() }
}

/** Keeps good answers only; requests that come while one is being worked out wait for it. @param now monotonic, in ms */
export function createPublicMemory(now: () => number = () => performance.now()): PublicMemory {
  const kept = new Map<string, Kept>()
  const asked = new Map<string, Promise<Kept>>()

  const askOnce = (key: string, ask: () => Promise<Response>): Promise<Kept> => {
    const running = asked.get(key)
    if (running) return running
    const fresh = ask()
      .then((answer) => keep(answer, now))
      .finally(() => asked.delete(key))
    asked.set(key, fresh)
    return fresh
  }

  return {
    async answer(key, ask) {
      const known = kept.get(key)
      if (known && known.until > now()) return responseOf(known)
      const fresh = await askOnce(key, ask)
      kept.delete(key)
      if (fresh.status === 200) kept.set(key, fresh)
      const [oldest] = kept.keys()
      if (kept.size > MOST && oldest !== undefined) kept.delete(oldest)
      return responseOf(fresh)
    },
  }
}
