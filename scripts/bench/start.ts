/**
 * Times the start of the built app, from the program to a form that can be edited, beside an empty Electron
 * window with React: `tsx scripts/bench/start.ts` on a display. The two take turns.
 */
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { _electron } from '@playwright/test'
import { build } from 'vite'
import { hasChromiumSandbox } from '../chromium-sandbox.mjs'
import { ms, printRow, printTitle } from './table'

/** The first start of each fills the caches, as it does for a user. */
const rounds = 9
/** As many times the empty window's own start. */
const barTimes = 1.5

const projectFolder = path.resolve(import.meta.dirname, '../..')
const folder = await mkdtemp(path.join(tmpdir(), 'tawsiya-bench-'))
try {
  const empty = await emptyApp(path.join(folder, 'empty'))
  const profiles = { own: path.join(folder, 'own'), empty: path.join(folder, 'empty-profile') }
  await mkdir(profiles.own, { recursive: true })
  await writeFile(path.join(profiles.own, 'settings.json'), JSON.stringify({ isWelcomed: true }))
  const own: Start[] = []
  const other: Start[] = []
  for (let round = 0; round <= rounds; round += 1) {
    const [first, second] = [
      await start(projectFolder, profiles.own, '[data-first-row], [data-row]', '[data-row]'),
      await start(empty, profiles.empty, 'textarea', 'textarea'),
    ]
    if (round === 0) continue
    own.push(first)
    other.push(second)
  }
  const [ownMs, otherMs] = [middle(own.map((one) => one.ms)), middle(other.map((one) => one.ms))]
  const wholeMs = middle(own.map((one) => one.wholeMs))
  const [ownMb, otherMb] = [middle(own.map((one) => one.mb)), middle(other.map((one) => one.mb))]
  printTitle('The start, beside an empty Electron window with React')
  printRow({
    what: 'start to rows that open when pressed',
    ...{ own: ms(ownMs), other: ms(otherMs), value: ownMs / otherMs, bar: barTimes },
  })
  printRow({
    what: 'start to the list with all its handles',
    ...{ own: ms(wholeMs), other: ms(otherMs), value: wholeMs / otherMs },
  })
  printRow({ what: 'memory then', own: megabytes(ownMb), other: megabytes(otherMb) })
} finally {
  await rm(folder, { recursive: true, force: true })
}

function megabytes(value: number): string {
  return `${value.toFixed(0)} MB`
}

interface Start {
  readonly ms: number
  readonly wholeMs: number
  readonly mb: number
}

/** Starts a program and waits for what can be edited; the page notes the time itself. */
async function start(
  program: string,
  profile: string,
  editable: string,
  whole: string,
): Promise<Start> {
  const started = Date.now()
  const app = await _electron.launch({
    args: [program, `--user-data-dir=${profile}`, '--lang=ar', '--disable-gpu', '--log-level=3'],
    cwd: projectFolder,
    chromiumSandbox: hasChromiumSandbox(),
  })
  const page = await app.firstWindow()
  const whenShown = async (wanted: string): Promise<number> => {
    const shown = await page.waitForFunction(
      (selector) => (document.querySelector(selector) ? Date.now() : undefined),
      wanted,
      { polling: 'raf' },
    )
    return Number(await shown.jsonValue()) - started
  }
  // Both are looked for from the beginning: the first rows stand for a moment only.
  const [ms, wholeMs] = await Promise.all([whenShown(editable), whenShown(whole)])
  const sizes = await app.evaluate(({ app: electron }) =>
    electron.getAppMetrics().map(({ memory }) => memory.workingSetSize),
  )
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().forEach((window) => window.destroy()),
  )
  await app.close()
  return { ms, wholeMs, mb: sizes.reduce((sum, size) => sum + size, 0) / 1024 }
}

/** The least that an app with a text field made by React can be. */
async function emptyApp(target: string): Promise<string> {
  const source = path.join(folder, 'source')
  await mkdir(source, { recursive: true })
  await mkdir(target, { recursive: true })
  const require = createRequire(import.meta.url)
  const react = path.dirname(require.resolve('react/package.json'))
  await cp(path.dirname(react), path.join(source, 'node_modules'), {
    recursive: true,
    filter: (file) => /node_modules(\/(react|react-dom|scheduler)(\/|$)|$)/.test(file),
  })
  await writeFile(
    path.join(source, 'index.html'),
    '<!doctype html><div id="root"></div><script type="module" src="./page.js"></script>',
  )
  await writeFile(
    path.join(source, 'page.js'),
    `import { createElement } from 'react'
     import { createRoot } from 'react-dom/client'
     createRoot(document.getElementById('root')).render(createElement('textarea'))`,
  )
  await build({
    root: source,
    base: './',
    logLevel: 'error',
    configFile: false,
    build: { outDir: path.join(target, 'page'), modulePreload: false },
  })
  await writeFile(path.join(target, 'package.json'), '{"name":"empty","main":"main.cjs"}')
  await writeFile(
    path.join(target, 'main.cjs'),
    `const { app, BrowserWindow } = require('electron')
     app.whenReady().then(() => {
       const window = new BrowserWindow({ width: 1440, height: 900, show: false })
       window.once('ready-to-show', () => window.show())
       window.loadFile('page/index.html')
     })
     app.on('window-all-closed', () => app.quit())`,
  )
  return target
}

function middle(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0
}
