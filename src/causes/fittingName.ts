/** A text made fit for a role session name or a source identity: `[\w+=,.@-]{2,64}` (STS API Reference, AssumeRole). */
export function fittingName(text: string): string | undefined {
  const fit = text
    .replace(/^aws:/i, '')
    .replace(/[^\w+=,.@-]/g, '-')
    .slice(0, 64)
  return fit.length >= 2 ? fit : undefined
}

/** The value that a validation error of STS quotes for a field. */
export const quotedValue = (message: string | undefined, field: string): string | undefined =>
  new RegExp(`Value '([^']*)' at '${field}'`).exec(message ?? '')?.[1]
