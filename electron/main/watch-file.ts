import type { BrowserWindow } from 'electron'
import type { ConferenceFile } from './conference-file'

/**
 * Looks whenever the window comes to the front whether another program has changed its file. Not with a
 * watcher: those are deaf on network drives, where two people are likeliest to meet.
 */
export function watchFile(
  window: BrowserWindow,
  file: ConferenceFile,
  onChange: (change: 'changed' | 'missing') => void,
): void {
  /** What was said once is not said again at every turn of the window. */
  let told: object | undefined
  window.on('focus', () => {
    const { stamp } = file
    if (!stamp || told === stamp) return
    void file.compare('quick').then((change) => {
      if (change === 'same' || file.stamp !== stamp) return
      told = stamp
      onChange(change)
    })
  })
}
