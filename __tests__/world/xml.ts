/** A value of the AWS query protocol: arrays become `<member>` elements, undefined is left out. */
export type XmlValue =
  | string
  | number
  | boolean
  | undefined
  | readonly XmlValue[]
  | { readonly [name: string]: XmlValue }

/** Renders the inside of an element. */
export function renderXml(value: XmlValue): string {
  if (value === undefined) return ''
  if (typeof value !== 'object') return escapeXml(String(value))
  if (isList(value)) return value.map((member) => `<member>${renderXml(member)}</member>`).join('')
  return Object.entries(value)
    .filter(([, child]) => child !== undefined)
    .map(([name, child]) => `<${name}>${renderXml(child)}</${name}>`)
    .join('')
}

function isList(value: object): value is readonly XmlValue[] {
  return Array.isArray(value)
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
