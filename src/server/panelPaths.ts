import type { DoorSettings } from './settings.ts'

/** Paths Next answers: the panel, its files, and in development its own tools. */
export function isPanelPath(path: string, profile: DoorSettings['profile']): boolean {
  if (path === '/admin' || path.startsWith('/admin/') || path.startsWith('/_next/')) return true
  return profile === 'development' && path.startsWith('/__nextjs')
}
