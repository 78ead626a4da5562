import { ipcMain, type IpcMainInvokeEvent } from 'electron'
import { desktopArguments } from '../ipc/desktop-arguments'
import type { DesktopApi } from '../ipc/desktop-api'

/**
 * Answers the window's requests: the one place where the sender is checked and arguments are parsed.
 * A request that fails either check is a bug or an attack, so it is refused with an error.
 */
export function registerHandlers(
  apiFor: (event: IpcMainInvokeEvent) => DesktopApi | undefined,
): void {
  for (const name of Object.keys(desktopArguments)) {
    // The keys of `desktopArguments` are those of the contract; `Object.keys` forgets it.
    const method = name as keyof DesktopApi
    ipcMain.handle(method, (event, ...args: unknown[]) => {
      const api = apiFor(event)
      if (!api) throw new Error(`${method} was called from outside the window`)
      return call(api, method, args)
    })
  }
}

function call<K extends keyof DesktopApi>(api: DesktopApi, method: K, args: unknown[]): unknown {
  const parsed = desktopArguments[method].parse(args)
  // The schema of each method is tied to its parameters where the schemas are declared.
  const handler = api[method] as (...parsedArgs: unknown[]) => unknown
  return handler(...parsed)
}
