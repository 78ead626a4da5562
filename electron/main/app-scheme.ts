import { net, protocol } from 'electron'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
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

/** Chromium guesses most types from the ending, but runs module scripts only under the exact one. */
const mediaTypes: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
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
      const response = await net.fetch(pathToFileURL(file).toString())
      const headers = new Headers(response.headers)
      const mediaType = mediaTypes[path.extname(file)]
      if (mediaType) headers.set('content-type', mediaType)
      headers.set('content-security-policy', contentSecurityPolicy)
      headers.set('x-content-type-options', 'nosniff')
      return new Response(response.body, { status: response.status, headers })
    } catch {
      // A file that does not exist: `net.fetch` rejects for file addresses.
      return new Response('', { status: 404 })
    }
  })
}
