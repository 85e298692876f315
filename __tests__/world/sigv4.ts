import { createHash, createHmac } from 'node:crypto'
import type { Refusal } from './fault.js'
import type { Call } from './http.js'
import type { Key, KeyRing } from './keys.js'

/** Who signed a request, or why AWS would not believe it. */
export type Signer = { readonly key: Key } | { readonly refusal: Refusal }

const SCHEME =
  /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/([^/]+)\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/

/** Recomputes the Signature Version 4 of a request (IAM User Guide, "Create a signed AWS API request"); `now` in seconds. */
export function checkSignature(call: Call, ring: KeyRing, now: number): Signer {
  const header = call.headers.authorization
  if (header === undefined) return no('MissingAuthenticationToken', 'Request is missing Authentication Token')
  const [, id, day, region, service, signed, signature] = header.match(SCHEME) ?? []
  if (!id || !day || !region || !service || !signed || !signature)
    return no('IncompleteSignature', 'Authorization header requires existence of a Signature Version 4 signature.', 400)
  const key = ring.find(id)
  const token = call.headers['x-amz-security-token']
  if (!key || key.sessionToken !== token) {
    return no('InvalidClientTokenId', 'The security token included in the request is invalid.')
  }
  if (service !== call.service)
    return no('SignatureDoesNotMatch', `Credential should be scoped to correct service: '${call.service}'. `)
  const late = checkDate(String(call.headers['x-amz-date'] ?? ''), now)
  if (late) return late
  const scope = `${day}/${region}/${service}/aws4_request`
  if (sign(call, signed.split(';'), scope, key.secretAccessKey) !== signature) {
    return no(
      'SignatureDoesNotMatch',
      'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.',
    )
  }
  if (key.expiresAt !== undefined && key.expiresAt <= now)
    return no('ExpiredToken', 'The security token included in the request is expired')
  return { key }
}

function no(code: string, message: string, status = 403): { refusal: Refusal } {
  return { refusal: { code, message, status } }
}

/** AWS allows 15 minutes of clock skew. */
function checkDate(stamp: string, now: number): { refusal: Refusal } | undefined {
  const [, y, mo, d, h, mi, s] = stamp.match(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/) ?? []
  const at = Date.UTC(Number(y), Number(mo) - 1, Number(d), Number(h), Number(mi), Number(s)) / 1000
  if (at < now - 900) {
    const limit = `${basic(now - 900)} (${basic(now)} - 15 min.)`
    return no('SignatureDoesNotMatch', `Signature expired: ${stamp} is now earlier than ${limit}`)
  }
  if (at > now + 900) {
    const limit = `${basic(now + 900)} (${basic(now)} + 15 min.)`
    return no('SignatureDoesNotMatch', `Signature not yet current: ${stamp} is still later than ${limit}`)
  }
  return undefined
}

function basic(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace(/[-:]|\.\d{3}/g, '')
}

function sign(call: Call, names: readonly string[], scope: string, secret: string): string {
  const headers = names.map(
    (name) =>
      `${name}:${String(call.headers[name] ?? '')
        .trim()
        .replace(/ +/g, ' ')}\n`,
  )
  const query = [...call.url.searchParams].map(([k, v]) => `${encode(k)}=${encode(v)}`).sort()
  const canonical = [
    call.method,
    call.url.pathname,
    query.join('&'),
    headers.join(''),
    names.join(';'),
    createHash('sha256').update(call.body).digest('hex'),
  ].join('\n')
  const digest = createHash('sha256').update(canonical).digest('hex')
  const text = ['AWS4-HMAC-SHA256', call.headers['x-amz-date'], scope, digest].join('\n')
  const seed: Buffer = Buffer.from(`AWS4${secret}`)
  const key = scope.split('/').reduce((previous, part) => createHmac('sha256', previous).update(part).digest(), seed)
  return createHmac('sha256', key).update(text).digest('hex')
}

function encode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
}
