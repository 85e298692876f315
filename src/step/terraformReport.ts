import type { Host } from '../host.js'
import { plainText } from '../render/escape.js'
import { renderTerraformNotes, type TerraformNotes } from '../render/terraformNotes.js'
import type { TerraformReading } from '../terraform/readTerraform.js'
import { type Outputs, setOutputs } from './outputs.js'

/** GitHub shows ten annotations of a level and step; the roles have the most of them. */
const MOST = 3

/** Says what of a configuration could not be read, or cannot be known before plan: log, annotations, summary. */
export async function reportTerraform(
  reading: TerraformReading,
  left: readonly string[],
  { asked, granted }: { readonly asked: number; readonly granted: boolean },
  host: Host,
): Promise<void> {
  const notes: TerraformNotes = { ...reading, left, asked, granted }
  for (const { file, line, column, message } of reading.problems)
    host.info(plainText(`${file}:${line}:${column}: ${message}`))
  for (const { file, line, column, name, what, why } of reading.unknown)
    host.info(plainText(`${file}:${line}:${column}: ${what} of \`${name}\` cannot be known before plan: ${why}`))
  for (const { module, source } of reading.notRead)
    host.info(plainText(`\`${module}\` is not local (\`${source}\`) and was not read`))
  for (const line of left) host.info(plainText(line))
  for (const { file, line, column, message } of reading.problems.slice(0, MOST))
    host.annotate('warning', plainText(`line ${line}, column ${column}: ${message.replaceAll('`', '')}`), {
      title: 'Terraform configuration',
      file,
      startLine: line,
    })
  for (const { file, line, name, what, why } of reading.unknown.slice(0, MOST))
    host.annotate(
      'notice',
      plainText(
        `${what} of ${name} cannot be known before plan, so its role was not asked for: ${why}`.replaceAll('`', ''),
      ),
      { title: 'Cannot be known before plan', file, startLine: line },
    )
  if (asked === 0) await setOutputs(nothingAsked(reading), host)
  const markdown = renderTerraformNotes(notes)
  if (markdown !== '') await host.writeSummary(markdown)
}

/** Where no role is assumed none can be refused; where one is only known during plan, nothing can be told. */
function nothingAsked({ unknown, problems }: TerraformReading): Outputs {
  const verdict = unknown.length + problems.length > 0 ? 'unknown' : 'granted'
  const report = JSON.stringify(
    { schemaVersion: 1, verdict, side: 'none', cause: '', certainty: '', attempts: [] },
    undefined,
    2,
  )
  return {
    verdict,
    side: 'none',
    cause: '',
    certainty: '',
    accountId: '',
    assumedRoleArn: '',
    report,
    sarif: undefined,
  }
}
