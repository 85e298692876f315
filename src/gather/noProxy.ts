/**
 * Whether a host is named in a NO_PROXY list: `*`, a host, a domain with or without its leading dot or `*`, each with an
 * optional port. The convention of curl and of Node's own proxy support.
 */
export function isDirect(hostname: string, port: number, list: string): boolean {
  const host = hostname.toLowerCase().replace(/^\[|\]$/g, '')
  return list
    .split(/[,\s]+/)
    .filter((entry) => entry !== '')
    .some((entry) => {
      if (entry === '*') return true
      const [, name = '', wanted] = /^(.*?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? []
      if (wanted !== undefined && Number(wanted) !== port) return false
      const domain = name.replace(/^\*?\./, '')
      return host === domain || host.endsWith(`.${domain}`)
    })
}
