import { useRef } from 'react'
import type { PointerEvent, RefObject } from 'react'

interface Point {
  readonly x: number
  readonly y: number
}

/** Follows one pointer over a canvas. @param onDrag takes how far it moved, in pixels of the canvas */
export function useDrag(canvas: RefObject<HTMLCanvasElement | null>, onDrag: (moved: Point) => void) {
  const last = useRef<Point | null>(null)
  const end = () => {
    last.current = null
  }
  return {
    onPointerDown: (event: PointerEvent) => {
      canvas.current?.setPointerCapture(event.pointerId)
      last.current = { x: event.clientX, y: event.clientY }
    },
    onPointerMove: (event: PointerEvent) => {
      const from = last.current
      const shown = canvas.current?.clientWidth
      if (!from || !canvas.current || !shown) return
      const scale = canvas.current.width / shown
      last.current = { x: event.clientX, y: event.clientY }
      onDrag({ x: (event.clientX - from.x) * scale, y: (event.clientY - from.y) * scale })
    },
    onPointerUp: end,
    onPointerCancel: end,
  }
}
