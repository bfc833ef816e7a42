import type { Socket } from 'node:net'
import { connect } from 'node:net'

/** A client that does not behave; it never closes, so that only the server can free its socket. */
interface Shape {
  readonly name: string
  /** Sends what it sends and holds on. */
  readonly speak: (socket: Socket) => void
  /** closes by itself at once, instead of waiting for the server */
  readonly hangsUp?: true
}

const HEAD = 'Host: 127.0.0.1\r\n'
const upgrade = (target: string, protocol: string) =>
  `GET ${target} HTTP/1.1\r\n${HEAD}Connection: Upgrade\r\nUpgrade: ${protocol}\r\n\r\n`
const photo = `POST /api/candidates/me/photo HTTP/1.1\r\n${HEAD}Content-Type: image/jpeg\r\nContent-Length: 100000\r\n\r\n`

/** One more byte every while, until the other side has had enough. */
function drip(socket: Socket, text: string): void {
  const timer = setInterval(() => socket.write(text), 50)
  socket.once('close', () => clearInterval(timer))
}

/** Every way to hold a connection that we know of. */
export const CONNECTION_SHAPES: readonly Shape[] = [
  { name: 'h2c on a page of the site', speak: (socket) => socket.write(upgrade('/', 'h2c')) },
  { name: 'h2c on the API', speak: (socket) => socket.write(upgrade('/api/exams', 'h2c')) },
  { name: 'h2c on the panel', speak: (socket) => socket.write(upgrade('/admin/login', 'h2c')) },
  { name: 'h2c on no page', speak: (socket) => socket.write(upgrade('/nowhere', 'h2c')) },
  { name: 'a WebSocket', speak: (socket) => socket.write(upgrade('/_next/hmr', 'websocket')) },
  {
    name: 'CONNECT',
    speak: (socket) => socket.write(`CONNECT evil.example:443 HTTP/1.1\r\n${HEAD}\r\n`),
  },
  { name: 'nothing at all', speak: () => undefined },
  { name: 'half open', speak: (socket) => socket.end() },
  {
    name: 'half open after a request',
    speak: (socket) => socket.end(`GET /healthz HTTP/1.1\r\n${HEAD}\r\n`),
  },
  {
    name: 'pipelined and unread',
    speak: (socket) => {
      socket.pause()
      socket.write(`GET /api/exams HTTP/1.1\r\n${HEAD}\r\n`.repeat(2000))
    },
  },
  {
    name: 'a slow head',
    speak: (socket) => {
      socket.write(`GET / HTTP/1.1\r\n${HEAD}X-Slow: `)
      drip(socket, 'a')
    },
  },
  {
    name: 'a slow body',
    speak: (socket) => {
      socket.write(photo)
      drip(socket, 'a')
    },
  },
  { name: 'a body that stops', speak: (socket) => socket.write(`${photo}a`) },
  {
    name: 'an upload that is aborted',
    hangsUp: true,
    speak: (socket) => socket.write(photo + 'a'.repeat(50_000), () => socket.resetAndDestroy()),
  },
]

/** Holds one connection of a shape; resolves when it is gone. */
export function holdConnection(port: number, { speak, hangsUp }: Shape): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true }, () => speak(socket))
    if (!hangsUp) socket.on('end', () => socket.destroy())
    socket.on('error', () => undefined)
    socket.on('close', () => resolve())
    // whoever reads nothing does not notice the end either: it hears of it by its next byte
    const probe = setInterval(() => socket.isPaused() && socket.write('a'), 100)
    socket.on('close', () => clearInterval(probe))
    if (!socket.isPaused()) socket.resume()
  })
}
