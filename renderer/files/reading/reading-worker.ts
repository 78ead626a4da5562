import { z } from 'zod'
import { proposeFromText } from '../../../core/exchange/communique/propose-records'
import { readChanges } from '../../../core/exchange/docx/read-changes'
import { readCommunique } from '../../../core/exchange/read-communique'
import type { ReadingRequest } from './reading'

// The page's policy refuses code made from text, which zod would try for speed.
z.config({ jitless: true })

/** Reads what other people wrote, apart from the window: a hostile file can hold up this thread alone. */
self.addEventListener('message', ({ data }: MessageEvent<ReadingRequest>) => {
  self.postMessage(answer(data))
})

function answer(request: ReadingRequest): unknown {
  switch (request.kind) {
    case 'text':
      return readCommunique(request.bytes)
    case 'communique':
      return proposeFromText(request.text, request.language)
    case 'changes':
      return readChanges(request.bytes, request.conference)
  }
}
