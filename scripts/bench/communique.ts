/** Times what a communiqué of five megabytes takes at worst: each hostile piece repeated, in processor time. */
import { proposeRecords } from '../../core/exchange/communique/propose-records'
import { htmlToText } from '../../core/exchange/html-to-text'
import { readCommunique } from '../../core/exchange/read-communique'
import {
  hostileMarkup,
  hostileText,
  hostileXml,
  pageOf,
  repeatedTo,
  wordFileOf,
} from './hostile-texts'
import { printRow, printTitle } from './table'

const length = 5_000_000

printTitle('Communiqués of 5 MB, the slowest of each kind (seconds)')
slowest('text', hostileText, proposeRecords)
slowest('web page', hostileMarkup.map(pageOf), htmlToText)
slowest('Word file', hostileXml, (xml) => readCommunique(wordFileOf(xml)))

function slowest(
  kind: string,
  pieces: readonly string[],
  read: (hostile: string) => unknown,
): void {
  const [worst] = pieces
    .map((piece) => ({ piece, seconds: secondsOf(() => read(repeatedTo(length, piece))) }))
    .toSorted((one, other) => other.seconds - one.seconds)
  if (!worst) return
  const { piece, seconds } = worst
  const what = `${kind}: ${JSON.stringify(piece)}`
  printRow({ what, own: `${seconds.toFixed(1)} s`, value: seconds, bar: 5 })
}

function secondsOf(run: () => unknown): number {
  const started = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(started)
  return (user + system) / 1e6
}
