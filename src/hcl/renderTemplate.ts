import { LONGEST, toBool, toText } from './convert.js'
import { run } from './evaluate.js'
import { iterate, withVariables } from './forExpression.js'
import { addPiece, closeRendering, newRendering, type Rendering } from './rendering.js'
import type { Evaluation } from './scope.js'
import type { Range, TemplatePart } from './syntax.js'
import { failure, isUnknown, type Unknown, unknown, type Value } from './value.js'

/** The string that a template makes. A template of nothing but one interpolation is that value, whatever its type. */
export function renderTemplate(parts: readonly TemplatePart[], range: Range, ev: Evaluation): Value {
  const only = parts[0]
  if (parts.length === 1 && only?.kind === 'interpolation') return run(only.expression, ev)
  const rendering = newRendering()
  const refused = renderParts(parts, rendering, ev)
  if (refused) return refused
  return closeRendering(rendering, range)
}

/** Renders parts; returns what Terraform would refuse, if there is such. */
function renderParts(parts: readonly TemplatePart[], to: Rendering, ev: Evaluation): Unknown | undefined {
  for (const part of parts) {
    const refused = renderPart(part, to, ev)
    if (refused) return refused
    if (to.length > LONGEST) return unknown('the text is too long to be evaluated', part.range)
  }
  return undefined
}

function renderPart(part: TemplatePart, to: Rendering, ev: Evaluation): Unknown | undefined {
  switch (part.kind) {
    case 'text':
      return addPiece(to, part.value)
    case 'interpolation': {
      const value = run(part.expression, ev)
      if (value === null) return failure('`null` cannot be part of a string', part.range)
      return addPiece(to, toText(value, part.range))
    }
    case 'if': {
      const condition = toBool(run(part.condition, ev), part.range)
      if (isUnknown(condition)) return addPiece(to, condition)
      return renderParts(condition ? part.whenTrue : part.whenFalse, to, ev)
    }
    case 'for': {
      const items = iterate(run(part.collection, ev), part.collection.range)
      if (isUnknown(items)) return addPiece(to, items)
      for (const [key, value] of items) {
        const refused = renderParts(part.body, to, withVariables(ev, part, key, value))
        if (refused) return refused
      }
      return undefined
    }
  }
}
