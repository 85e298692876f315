import { writeFileSync } from 'node:fs'

// Loaded into the measured process before all else; leaves what the process used where the bench looks for it.
const file = process.env.BENCH_USAGE
if (file)
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
    writeFileSync(file, JSON.stringify({ cpuMs: (userCPUTime + systemCPUTime) / 1000, peakMiB: maxRSS / 1024 }))
  })
