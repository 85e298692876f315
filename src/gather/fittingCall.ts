import type { Host } from '../host.js'
import { isTooLarge, type Requests } from './assumeRequest.js'
import { retrying, STS_PACE } from './retry.js'
import type { Assumption } from './session.js'
import type { AssumeRequest } from './sts.js'

/** Makes the call, and with less in it as long as AWS finds it too large; the request is the one that was answered last. */
export async function callFitting(
  requests: Requests,
  call: (r: AssumeRequest) => Promise<Assumption>,
  host: Pick<Host, 'now' | 'random' | 'sleep' | 'info'>,
): Promise<{ result: Assumption; request: AssumeRequest }> {
  const patiently = (r: AssumeRequest) =>
    retrying(
      () => call(r),
      (a) => (a.granted ? undefined : a.answer),
      STS_PACE,
      host,
    )
  let request = requests.first
  let result = await patiently(request)
  for (const smaller of requests.smaller) {
    if (!isTooLarge(result)) break
    request = smaller
    result = await patiently(smaller)
  }
  return { result, request }
}
