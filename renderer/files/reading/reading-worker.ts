import { z } from 'zod'
import { proposeFromText } from '../../../core/exchange/communique/propose-records'
import { readFollowUp } from '../../../core/exchange/follow-up/read-follow-up'
import { readFollowUpFile } from '../../../core/exchange/follow-up/read-follow-up-file'
import { readCommunique } from '../../../core/exchange/read-communique'
import { readEdited } from '../../../core/exchange/read-edited'
import { succeed } from '../../../core/outcome'
import type { ReadingRequest } from './reading'

// The page's policy refuses code made from text, which zod would try for speed.
z.config({ jitless: true })

/** Reads what other people wrote, apart from the window: a hostile file can hold up this thread alone. */
self.addEventListener('message', ({ data }: MessageEvent<ReadingRequest>) => {
  void answer(data).then((read) => self.postMessage(read))
})

async function answer(request: ReadingRequest): Promise<unknown> {
  switch (request.kind) {
    case 'text':
      return readCommunique(request.bytes)
    case 'communique':
      return proposeFromText(request.text, request.language)
    case 'changes':
      return readEdited(request.bytes, request.conference)
    case 'follow-up': {
      const rows = await readFollowUpFile(request.file.bytes, request.file.name)
      return rows.ok ? succeed(readFollowUp(request.conference, rows.value)) : rows
    }
  }
}
