/** The browser's storage, which may be full, blocked or absent: every call answers, none throws. */
function tryStorage<T>(use: () => T, otherwise: T): T {
  try {
    return use()
  } catch {
    // Private windows and full disks throw here; the page goes on without keeping.
    return otherwise
  }
}

/** How long a thing is kept: on this device, or only while this tab is open. */
export type Keep = 'device' | 'tab'

const storageOf = (keep: Keep): Storage => (keep === 'tab' ? sessionStorage : localStorage)

/** @returns the text kept under this key, or null. */
export function readStored(key: string, keep: Keep = 'device'): string | null {
  return tryStorage(() => storageOf(keep).getItem(key), null)
}

/** @returns false where the browser keeps nothing. */
export function writeStored(key: string, text: string, keep: Keep = 'device'): boolean {
  return tryStorage(() => {
    storageOf(keep).setItem(key, text)
    return true
  }, false)
}

/** Forgets every key that starts so, on the device and in the tab. */
export function dropStored(prefix: string): void {
  for (const keep of ['device', 'tab'] as const) {
    tryStorage(() => {
      const storage = storageOf(keep)
      for (const key of Object.keys(storage)) if (key.startsWith(prefix)) storage.removeItem(key)
    }, undefined)
  }
}
