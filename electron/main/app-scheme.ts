import { protocol } from 'electron'
import path from 'node:path'
import { contentSecurityPolicy } from './content-security-policy'

export const pageUrl = 'app://bundle/index.html'

/** Before the app is ready: `app://` counts as a secure origin with its own storage and fetch. */
export function declareAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: 'app',
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ])
}

/** Those of the built window: module scripts run only under the exact one. */
const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.ttf': 'font/ttf',
}

/**
 * Serves the built window from a folder, and nothing outside it. Chromium reads the files itself: the newer
 * `protocol.handle` has Node load its whole `fetch` first, 50 ms of every start, and pumps each file through
 * JavaScript. `protocol.registerSource` can take this over when it is no longer experimental and sends headers.
 */
export function serveAppScheme(folder: string): void {
  protocol.registerFileProtocol('app', ({ url: address }, answer) => {
    const url = new URL(address)
    const file = path.resolve(folder, `.${decodeURIComponent(url.pathname)}`)
    const inside = path.relative(folder, file)
    if (url.host !== 'bundle' || inside.startsWith('..') || path.isAbsolute(inside)) {
      answer({ statusCode: 404 })
      return
    }
    answer({
      path: file,
      headers: {
        'content-type': mediaTypes[path.extname(file)] ?? 'application/octet-stream',
        'content-security-policy': contentSecurityPolicy,
        'x-content-type-options': 'nosniff',
      },
    })
  })
}
