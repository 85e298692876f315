import { orderedOperators } from './ordered.js'

const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/

/** The number a text stands for, or undefined. */
export const numberOf = (text: string): number | undefined => (NUMBER.test(text) ? Number(text) : undefined)

/** Integers and decimals. */
export const numeric = orderedOperators('Numeric', numberOf)
