import { main } from './main.js'
import { runnerHost } from './runnerHost.js'

await main(runnerHost())

// A request that was given up may still hold its socket open; nothing waits for its answer. Does not fire when nothing does.
setTimeout(() => process.exit(), 1000).unref()
