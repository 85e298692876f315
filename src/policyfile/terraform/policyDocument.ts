import type { Element } from '../element.js'
import { type Located, unknownElement } from './located.js'
import { argumentOf, type PlacedBlock } from './module.js'
import { locate, objectOf, type Part, scalar, start } from './part.js'
import { dynamicIn, statementOf } from './policyStatement.js'
import { valueIn } from './scope.js'
import type { Setting } from './setting.js'

/** The arguments that merge other documents into this one; what comes out is known to the provider alone. */
const MERGED = ['source_policy_documents', 'override_policy_documents', 'source_json', 'override_json']

/**
 * The document that `data "aws_iam_policy_document"` renders (AWS provider documentation, "aws_iam_policy_document"): the
 * version `2012-10-17` and the effect `Allow` unless they are given, one value as a scalar and more as a list, conditions of one
 * test and variable put together, `&{…}` for a policy variable. Lists keep the order in which they are written.
 */
export function documentOfBlock({ block, file }: PlacedBlock, setting: Setting): Element {
  const part: Part = { body: block.body, range: block.range, file, setting }
  for (const name of MERGED) {
    const merged = locate(part, argumentOf(block.body, name))
    const value = merged && valueIn(merged.setting, merged.expression)
    if (merged && value !== null && !(Array.isArray(value) && value.length === 0))
      return unknownOf(merged, 'other documents are merged into this one')
  }
  const version = scalar(part, 'version')
  const id = scalar(part, 'policy_id')
  const dynamic = dynamicIn(part)
  const written = block.body.blocks.filter((b) => b.type === 'statement').map((inner) => statementOf(part, inner))
  const statements = dynamic ? [...written, dynamic] : written
  return objectOf(part, [
    { key: 'Version', value: version ?? { kind: 'scalar', value: '2012-10-17', place: start(part) } },
    ...(id ? [{ key: 'Id', value: id }] : []),
    { key: 'Statement', value: { kind: 'list', items: statements, place: statements[0]?.place ?? start(part) } },
  ])
}

const unknownOf = (located: Located, why: string): Element =>
  unknownElement(located, { unknown: true, why, range: located.expression.range, error: false })
