import { exactNumber } from '../convert.js'
import type { Call } from '../scope.js'
import { unknown, type Value } from '../value.js'
import { numbersOf, refused } from './arguments.js'
import type { TerraformFunction } from './index.js'

/** Terraform itself makes no longer range (Terraform documentation, "range"). */
const LONGEST = 1024

const ofNumbers =
  (apply: (numbers: readonly number[], call: Call) => Value): TerraformFunction =>
  (call) => {
    const numbers = numbersOf(call)
    return Array.isArray(numbers) ? apply(numbers, call) : numbers
  }

/** Functions of numbers. */
export const NUMBERS: readonly (readonly [string, TerraformFunction])[] = [
  ['max', ofNumbers((numbers, call) => exactNumber(Math.max(...numbers), call.range))],
  ['min', ofNumbers((numbers, call) => exactNumber(Math.min(...numbers), call.range))],
  ['abs', ofNumbers(([number = 0], call) => exactNumber(Math.abs(number), call.range))],
  ['range', ofNumbers(range)],
]

function range(numbers: readonly number[], call: Call): Value {
  const [start, limit] = numbers.length < 2 ? [0, numbers[0] ?? 0] : [numbers[0] ?? 0, numbers[1] ?? 0]
  const step = numbers[2] ?? (limit < start ? -1 : 1)
  if (step === 0 || (step > 0 && limit < start) || (step < 0 && limit > start))
    return refused(call, 'the step leads away from the limit')
  const count = Math.ceil((limit - start) / step)
  if (count > LONGEST) return unknown(`a range of more than ${LONGEST} numbers`, call.range)
  return Array.from({ length: count }, (_, i) => start + i * step)
}
