import { draw } from './draw.ts'
import type { DrawTask } from './draw.ts'

/** The task of a drawing thread; in a bundle this file is an entry of its own. */
export default function drawInThread(task: DrawTask): Promise<Uint8Array> {
  return draw(task)
}
