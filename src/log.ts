import type { LoggerOptions } from 'pino'
import { pino } from 'pino'

/** How the databases tell what a statement carried, which is personal data and may have any shape: all behind it goes. */
const VALUES_FOLLOW = [/\nparams:/, /dup key: /, /for value "/]

function withoutValues(text: string): string {
  return VALUES_FOLLOW.reduce((kept, mark) => kept.slice(0, kept.match(mark)?.index ?? kept.length), text)
}

/** The words of an error that is logged by itself, or as `err`. */
function messageOf(logged: unknown): string[] {
  const error = logged instanceof Error ? logged : (logged as { err?: unknown } | null)?.err
  return error instanceof Error ? [withoutValues(error.message)] : []
}

/** Where it happened; a message of several lines stands before it, and may look like it. */
function framesOf({ stack = '', message }: Error): string {
  const rest = stack.includes(message) ? stack.slice(stack.indexOf(message) + message.length) : stack
  return rest.replace(/^\n/, '')
}

/** What the log keeps of an error: kind, message, stack and cause; never the values it happened to carry. */
function plainError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: typeof error }
  const { name, message, cause } = error
  const code = (error as { code?: unknown }).code
  return {
    type: name,
    message: withoutValues(message),
    stack: framesOf(error),
    ...(typeof code === 'string' || typeof code === 'number' ? { code } : {}),
    ...(cause === undefined ? {} : { cause: plainError(cause) }),
  }
}

/** JSON lines on stdout without personal data; Payload and the front door log alike. */
export function logOptions(level: string): LoggerOptions {
  return {
    level,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: plainError, error: plainError },
    hooks: {
      logMethod(args, method) {
        const words = args.map((arg: unknown) => (typeof arg === 'string' ? withoutValues(arg) : arg))
        // without words of its own a line would take the error's, as they are
        if (words.length === 1) words.push(...messageOf(words[0]))
        method.apply(this, words as typeof args)
      },
    },
  }
}
