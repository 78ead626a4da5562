import { ipcMain, type IpcMainInvokeEvent } from 'electron'
import { desktopMethods } from '../ipc/channels'
import type { DesktopApi } from '../ipc/desktop-api'

/** What a window asks for; nothing of it is checked yet. */
export interface DesktopRequest {
  readonly event: IpcMainInvokeEvent
  readonly method: keyof DesktopApi
  readonly args: readonly unknown[]
}

export type AnswerRequest = (request: DesktopRequest) => unknown

/** Brings the window's requests, all of them, to the one place that checks and answers them. */
export function registerHandlers(answer: AnswerRequest): void {
  for (const name of Object.keys(desktopMethods)) {
    // The keys of `desktopMethods` are those of the contract; `Object.keys` forgets it.
    const method = name as keyof DesktopApi
    ipcMain.handle(method, (event, ...args: unknown[]) => answer({ event, method, args }))
  }
}
