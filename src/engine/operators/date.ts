import { numberOf } from './numeric.js'
import { orderedOperators } from './ordered.js'

const ISO = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?)?)?$/

/** Seconds since 1970 of a W3C date or of an epoch, or undefined. Both forms may meet: they are compared in seconds. */
export function secondsOf(text: string): number | undefined {
  const m = ISO.exec(text)
  // Four digits are a year in W3C's profile, and as seconds they would be a moment of January 1970.
  if (!m) return numberOf(text)
  const [, y, mo = '1', d = '1', h = '0', mi = '0', s = '0', f = '0', zone = 'Z'] = m
  const days = new Date(Date.UTC(2000 + (Number(y) % 400), Number(mo), 0)).getUTCDate()
  if (Number(mo) < 1 || Number(mo) > 12 || Number(d) < 1 || Number(d) > days) return
  if (Number(h) > 23 || Number(mi) > 59 || Number(s) > 59) return
  const utc = Date.UTC(Number(y), Number(mo) - 1, Number(d), Number(h), Number(mi), Number(s)) / 1000
  return utc + Number(f) - offsetOf(zone)
}

const offsetOf = (zone: string): number => {
  if (zone === 'Z') return 0
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2))
  return (zone[0] === '-' ? -60 : 60) * minutes
}

/** Dates as W3C/ISO 8601 or as epoch seconds. */
export const date = orderedOperators('Date', secondsOf)
