const UNITS: Readonly<Record<string, number>> = {
  h: 3600,
  m: 60,
  s: 1,
  ms: 1e-3,
  us: 1e-6,
  µs: 1e-6,
  μs: 1e-6,
  ns: 1e-9,
}

/** The whole seconds of a duration as Go writes it, such as `1h30m` (https://pkg.go.dev/time#ParseDuration), or undefined when it is none. */
export function secondsOf(text: string): number | undefined {
  if (text === '0') return 0
  if (!/^\+?(?:\d+(?:\.\d*)?(?:ns|us|µs|μs|ms|s|m|h)|\.\d+(?:ns|us|µs|μs|ms|s|m|h))+$/.test(text)) return undefined
  const parts = [...text.matchAll(/(\d+(?:\.\d*)?|\.\d+)(ns|us|µs|μs|ms|s|m|h)/g)]
  return Math.trunc(parts.reduce((sum, [, n, unit]) => sum + Number(n) * (UNITS[unit ?? ''] ?? 0), 0) + 1e-9)
}

/** Seconds as the shortest duration of one unit: `3600` → `1h`, `900` → `15m`, `100` → `100s`. */
export const durationOf = (seconds: number): string =>
  seconds > 0 && seconds % 3600 === 0
    ? `${seconds / 3600}h`
    : seconds > 0 && seconds % 60 === 0
      ? `${seconds / 60}m`
      : `${seconds}s`
