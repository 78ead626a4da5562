#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { appRoot } from '../disk/app-root'
import { exitCodeOf, tell } from './answer'
import { answerCommandLine } from './answer-command-line'
import { endWithOutput } from './output'
import { endOnStopSignals } from './stop-signals'
import { userLanguage } from './user-language'

endOnStopSignals()
const args = process.argv.slice(2)
const language = userLanguage(process.env)
endWithOutput(language)
const answer = await answerCommandLine(args, readVersion(), language)
if (answer) {
  tell(answer, language, args.includes('--json'))
  process.exitCode = exitCodeOf(answer)
}

function readVersion(): string {
  const file = path.join(appRoot(), 'package.json')
  // Our own file: it has a version.
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}
