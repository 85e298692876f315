import type { Expression } from '../../hcl/syntax.js'
import { definitionOf } from './definition.js'
import type { Located } from './located.js'
import { valueIn } from './scope.js'

const MOST_STEPS = 30

/**
 * The expression that says what another one is: through locals and variables to their definition, and through a conditional
 * to the arm that is taken, so that places are those of the policy itself.
 */
export function follow(from: Located): Located {
  let located = from
  for (let i = 0; i < MOST_STEPS; i++) {
    const next = stepFrom(located)
    if (!next) return located
    located = next
  }
  return located
}

function stepFrom(located: Located): Located | undefined {
  const { expression, setting } = located
  const inside = onlyInterpolation(expression)
  if (inside) return { ...located, expression: inside }
  if (expression.kind === 'conditional') {
    const condition = valueIn(setting, expression.condition)
    if (condition === true || condition === 'true') return { ...located, expression: expression.whenTrue }
    if (condition === false || condition === 'false') return { ...located, expression: expression.whenFalse }
  }
  if (expression.kind !== 'reference') return
  const [step, ...more] = expression.steps
  const { root } = expression
  if ((root !== 'local' && root !== 'var') || step?.kind !== 'attribute' || more.length > 0) return
  const definition = definitionOf(setting, root, step.name)
  return definition && 'expression' in definition ? definition : undefined
}

/** `"${x}"` is `x`. */
const onlyInterpolation = (e: Expression): Expression | undefined =>
  e.kind === 'template' && e.parts.length === 1 && e.parts[0]?.kind === 'interpolation'
    ? e.parts[0].expression
    : undefined
