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
      await start(projectFolder, profiles.own, {
        pressed: '[data-first-row], [data-row]',
        typed: '[data-recommendation] textarea',
        whole: '[data-row]',
      }),
      await start(empty, profiles.empty, { typed: 'textarea', whole: 'textarea' }),
    ]
    if (round === 0) continue
    own.push(first)
    other.push(second)
  }
  const of = (starts: readonly Start[], what: keyof Start): number =>
    middle(starts.map((one) => one[what]))
  const otherMs = of(other, 'typedMs')
  const [ownMb, otherMb] = [of(own, 'mb'), of(other, 'mb')]
  printTitle('The start, beside an empty Electron window with React')
  const row = (what: string, ownMs: number, bar?: number): void =>
    printRow({
      ...{ what, own: ms(ownMs), other: ms(otherMs), value: ownMs / otherMs },
      ...(bar === undefined ? {} : { bar }),
    })
  row('start to rows that open when pressed', of(own, 'pressedMs'))
  row('start to a text that is typed in', of(own, 'typedMs'), barTimes)
  row('start to the list with all its handles', of(own, 'wholeMs'))
  printRow({ what: 'memory then', own: megabytes(ownMb), other: megabytes(otherMb) })
} finally {
  // Chromium may still be writing its caches.
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
}

function megabytes(value: number): string {
  return `${value.toFixed(0)} MB`
}

interface Start {
  readonly pressedMs: number
  readonly typedMs: number
  readonly wholeMs: number
  readonly mb: number
}

/** What is waited for: a row that is pressed as soon as it is there, the text that opens then, and all of it. */
interface Steps {
  readonly pressed?: string
  readonly typed: string
  readonly whole: string
}

/** Starts a program and waits for what can be edited; the page notes the times itself. */
async function start(program: string, profile: string, steps: Steps): Promise<Start> {
  const started = Date.now()
  const app = await _electron.launch({
    args: [program, `--user-data-dir=${profile}`, '--lang=ar', '--disable-gpu', '--log-level=3'],
    cwd: projectFolder,
    chromiumSandbox: hasChromiumSandbox(),
  })
  const page = await app.firstWindow()
  const polling = { polling: 'raf' } as const
  // All are looked for from the beginning: the first rows stand for a moment only.
  const [pressed, typed, whole] = await Promise.all([
    steps.pressed === undefined
      ? undefined
      : page.waitForFunction(pressWhenThere, steps.pressed, polling),
    page.waitForFunction(focusWhenThere, steps.typed, polling),
    page.waitForFunction(noteWhenThere, steps.whole, polling),
  ])
  const [pressedMs, typedMs, wholeMs] = [
    Number(await pressed?.jsonValue()) - started,
    Number(await typed.jsonValue()) - started,
    Number(await whole.jsonValue()) - started,
  ]
  const sizes = await app.evaluate(({ app: electron }) =>
    electron.getAppMetrics().map(({ memory }) => memory.workingSetSize),
  )
  // Without windows the app quits, perhaps before it answers.
  await app
    .evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().forEach((window) => window.destroy()),
    )
    .catch(() => undefined)
  await app.close()
  return { pressedMs, typedMs, wholeMs, mb: sizes.reduce((sum, size) => sum + size, 0) / 1024 }
}

/** These run in the page at every frame until they return when it was. */
function pressWhenThere(selector: string): number | undefined {
  const row = document.querySelector(selector)
  if (!row) return undefined
  const at = Date.now()
  const press = { bubbles: true, pointerId: 1, pointerType: 'mouse', isPrimary: true }
  row.dispatchEvent(new PointerEvent('pointerdown', press))
  row.dispatchEvent(new PointerEvent('pointerup', press))
  row.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }))
  return at
}

function focusWhenThere(selector: string): number | undefined {
  const text = document.querySelector(selector)
  if (!(text instanceof HTMLTextAreaElement)) return undefined
  text.focus()
  return document.activeElement === text ? Date.now() : undefined
}

function noteWhenThere(selector: string): number | undefined {
  return document.querySelector(selector) ? Date.now() : undefined
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
