import { protocol } from 'electron'
import { readFile } from 'node:fs/promises'
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

/** Serves the built window from a folder, and nothing outside it. */
export function serveAppScheme(folder: string): void {
  protocol.handle('app', async (request) => {
    const url = new URL(request.url)
    const file = path.resolve(folder, `.${decodeURIComponent(url.pathname)}`)
    const inside = path.relative(folder, file)
    if (url.host !== 'bundle' || inside.startsWith('..') || path.isAbsolute(inside)) {
      return new Response('', { status: 404 })
    }
    try {
      return new Response(await readFile(file), {
        headers: {
          'content-type': mediaTypes[path.extname(file)] ?? 'application/octet-stream',
          'content-security-policy': contentSecurityPolicy,
          'x-content-type-options': 'nosniff',
        },
      })
    } catch {
      // A file that does not exist.
      return new Response('', { status: 404 })
    }
  })
}
