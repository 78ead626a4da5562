/** Loaded before a program to be measured: at its end, writes what it took to the file BENCH_REPORT names. */
import { readFileSync, writeFileSync } from 'node:fs'

process.on('exit', () => {
  const { user, system } = process.cpuUsage()
  const report = { cpuMs: (user + system) / 1000, peakMb: peakKilobytes() / 1024 }
  writeFileSync(process.env.BENCH_REPORT ?? '', JSON.stringify(report))
})

/** The most memory the process ever had. Node's own figure counts what its parent had when it was started. */
function peakKilobytes() {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1])
  } catch {
    return process.resourceUsage().maxRSS
  }
}
