import type { IpcMainInvokeEvent } from 'electron'
import { desktopArguments } from '../ipc/desktop-arguments'
import type { DesktopApi } from '../ipc/desktop-api'
import type { DesktopRequest } from './register-handlers'

/**
 * Answers a window's request: the one place where the sender is checked and arguments are parsed.
 * A request that fails either check is a bug or an attack, so it is refused with an error.
 */
export function answerRequest(
  apiFor: (event: IpcMainInvokeEvent) => DesktopApi | undefined,
  { event, method, args }: DesktopRequest,
): unknown {
  const api = apiFor(event)
  if (!api) throw new Error(`${method} was called from outside the window`)
  return call(api, method, args)
}

function call<K extends keyof DesktopApi>(
  api: DesktopApi,
  method: K,
  args: readonly unknown[],
): unknown {
  const parsed = desktopArguments[method].parse(args)
  // The schema of each method is tied to its parameters where the schemas are declared.
  const handler = api[method] as (...parsedArgs: unknown[]) => unknown
  return handler(...parsed)
}
