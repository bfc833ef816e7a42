import type { LoggerOptions } from 'pino'
import { pino } from 'pino'

/** A failed statement carries its parameters, which are personal data: the log keeps the statement alone. */
function withoutParameters(text: string): string {
  return text.replace(/\nparams:[^\n]*/g, '')
}

/** What the log keeps of an error: kind, message, stack and cause; never the values it happened to carry. */
function plainError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: typeof error }
  const { name, message, stack, cause } = error
  const code = (error as { code?: unknown }).code
  return {
    type: name,
    message: withoutParameters(message),
    stack: withoutParameters(stack ?? ''),
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
        method.apply(
          this,
          args.map((arg: unknown) => (typeof arg === 'string' ? withoutParameters(arg) : arg)) as typeof args,
        )
      },
    },
  }
}
