/** What SDKs and tools print around AWS's words. */
export interface Envelope {
  readonly code?: string
  readonly status?: number
  readonly requestId?: string
  /** Such as `AssumeRole`. */
  readonly operation?: string
}

// Directly in front of the words: AWS CLI and boto3; aws-sdk-go-v2; SDKs that print the name of the exception.
const CLI =
  /An\s+error\s+occurred\s+\(([\w.]{1,80})\)\s+when\s+calling\s+the\s+(\w{1,80})\s+operation(?:\s+\(reached\s+max\s+retries:\s+\d{1,3}\))?:\s*$/
const GO =
  /operation\s+error\s+([\w ]{1,40}):\s+(\w{1,80}),\s+(?:[\s\S]{0,200}?,\s+)?https?\s+response\s+error\s+StatusCode:\s+(\d{1,3}),\s+RequestID:\s*([\w-]{0,64}),\s+(?:HostID:\s*\S{0,200},\s+)?(?:api\s+error\s+)?(?:([A-Z]\w{1,80}):\s*)?$/
const NAMED = /(?:^|[\s.:("'])([A-Z][A-Za-z]{3,60})(?:\s\(client\))?:\s*$/

// Behind them: aws-sdk-go v1; the Java SDKs; objects as Node prints them; JSON and XML answers.
const STATUS = /\b(?:[Ss]tatus ?[Cc]ode|httpStatusCode|HTTPStatusCode)['"]?[:=]\s*(\d{3})\b/
const REQUEST_ID =
  /\b(?:[Rr]equest ?(?:id|ID|Id)|RequestId)(?:['"]?[:=]\s*['"]?|>)([0-9a-fA-F]{8}-[\w-]{4,60}|[\w-]{16,64})/
const CODE =
  /\bError Code: ([A-Za-z]{3,60})|\b[Cc]ode['"]?: ['"]([A-Za-z]{3,60})['"]|<Code>([A-Za-z]{3,60})<|::Errors::([A-Za-z]{3,60})\)/

/** Names of exceptions and words that stand where a code would and are none. */
const NO_CODE =
  /^(?:Error|User|Warning|Message|message|OIDC|StsException|IamException|AmazonServiceException|ServerlessError|ClientError|Uncaught|Reason|AmazonSecurityTokenServiceException|AWSSecurityTokenServiceException|AmazonClientException|WebIdentityError)$/

/** Reads what stands right before and right after the words of AWS; nothing further away is theirs. */
export function envelopeOf(before: string, after: string): Envelope {
  const near = before.slice(-700)
  const cli = CLI.exec(near)
  if (cli) return clean({ ...tail(after), code: cli[1], operation: cli[2] })
  const go = GO.exec(near)
  if (go)
    return clean({
      operation: go[2],
      status: Number(go[3]) || undefined,
      requestId: go[4] || undefined,
      code: go[5] ?? tail(after).code,
    })
  const named = NAMED.exec(near.slice(-100))?.[1]
  const code = named && !NO_CODE.test(named) ? named : undefined
  const operation = /Error executing "(\w{1,60})"|when calling the (\w{1,60}) operation|\bSTS: (\w{1,60}),/.exec(
    near.slice(-400),
  )
  const rest = tail(after)
  const head = /<Code>([A-Za-z]{3,60})<\/Code>\s*<Message>\s*$/.exec(near)?.[1]
  return clean({
    ...rest,
    code: code ?? head ?? rest.code,
    operation: operation?.slice(1).find((o) => o !== undefined),
  })
}

function tail(after: string): {
  code?: string | undefined
  status?: number | undefined
  requestId?: string | undefined
} {
  const end = after.slice(0, 1200).search(/operation\s+error\s+\w|An\s+error\s+occurred\s+\(|\n\s*Error: /)
  const own = end < 0 ? after.slice(0, 1200) : after.slice(0, end)
  const status = STATUS.exec(own)?.[1]
  return {
    status: status === undefined ? undefined : Number(status),
    requestId: REQUEST_ID.exec(own)?.[1],
    code: CODE.exec(own)
      ?.slice(1)
      .find((c) => c !== undefined),
  }
}

const clean = (e: { [K in keyof Envelope]: Envelope[K] | undefined }): Envelope =>
  Object.fromEntries(Object.entries(e).filter(([, v]) => v !== undefined)) as Envelope
