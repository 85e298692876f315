import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findScenario } from '../__tests__/world/scenarios.js'
import { engineRows, typical } from './engine.js'
import { measure, timeNode } from './process.js'
import { measureTerraform } from './terraform.js'

// Prints the project's figures. PEER=path/to/configure-aws-credentials/dist/index.js adds the comparison with it; RUNS the
// number of counted runs (20); PREFLIGHT_NODE another node for the action.

const runs = Number(process.env.RUNS ?? 20)
const peer = process.env.PEER
const row = (what: string, figure: string, limit: string): void =>
  console.log(`${what.padEnd(48)} ${figure.padStart(12)}   ${limit}`)
const ms = (x: number): string => `${x.toFixed(x < 1 ? 3 : 1)} ms`

// First, so that the memory is its own.
const terraform = measureTerraform()

row('figure', 'median', 'to reach')
for (const r of engineRows()) row(r.what, ms(r.seconds * 1000), `under ${ms(r.limit * 1000)}`)

const read = `Terraform, ${terraform.files} files, ${terraform.megabytes.toFixed(1)} MB`
row(read, ms(terraform.seconds * 1000), 'under 2000.0 ms')
row(`${read}: memory`, `${terraform.memory.toFixed(0)} MiB`, 'under 200 MiB')

const file = join(tmpdir(), 'preflight-bench-case.json')
writeFileSync(file, JSON.stringify(typical))
const floor = timeNode(['-e', '0'], runs)
const explained = timeNode(['dist/cli.js', 'explain', '--case', file, '--format', 'json'], runs)
row('explain, against node -e 0', `${(explained / floor).toFixed(2)}×`, 'under 2× ')

const granted = await measure(findScenario('granted'), runs)
const denied = await measure(findScenario('subject-mismatch-unread'), runs)
row('OIDC success, wall', ms(granted.wallMs), `${granted.requests} requests, 2 to reach`)
row('OIDC success, CPU', ms(granted.cpuMs), '')
row('OIDC success, peak memory', `${granted.peakMiB.toFixed(0)} MiB`, 'under 90 MiB')
row('a denial, against success', `${(denied.wallMs / granted.wallMs).toFixed(2)}×`, 'under 3×')
row('a denial, peak memory', `${denied.peakMiB.toFixed(0)} MiB`, 'under 90 MiB')
if (peer) {
  const other = await measure(findScenario('granted'), runs, peer)
  row('OIDC success, wall against the peer', `${(granted.wallMs / other.wallMs).toFixed(2)}×`, 'at most 1×')
  row(
    'OIDC success, CPU against the peer',
    `${(granted.cpuMs / other.cpuMs).toFixed(2)}×`,
    `at most 1×; it makes ${other.requests} requests`,
  )
}
