import type { Answer } from '../engine/case.js'

// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal colours are control characters
const COLOUR = /\u001b\[[0-9;]*[A-Za-z]/g
const BOX = /[│╷╵┃║]/g

/**
 * An error as somebody pasted it, of STS, the AWS CLI, an SDK or Terraform, read as an answer: colours and boxes are taken
 * off and wrapped lines joined; the words stay as they were.
 */
export function readError(text: string): Answer {
  const message = text.replace(COLOUR, '').replace(BOX, ' ').replace(/\s+/g, ' ').trim()
  const code = CODES.map((c) => c.exec(message)?.[1]).find((c) => c !== undefined)
  const status = /(?:StatusCode|status code|Status Code):? (\d{3})/.exec(message)?.[1]
  const id = /(?:RequestID|request id|Request ID):? ([0-9a-fA-F-]{8,})/.exec(message)?.[1]
  return {
    from: /ID Token|id-token/.test(message) ? 'github' : 'sts',
    message,
    ...(code ? { code } : {}),
    ...(status ? { status: Number(status) } : {}),
    ...(id ? { 'request-id': id } : {}),
  }
}

// How the code stands in the texts of: the AWS CLI and boto3; aws-sdk-go-v2; SDKs that print the exception's name.
const CODES = [
  /An error occurred \((\w+)\) when calling/,
  /api error (\w+):/,
  /\b(\w*(?:AccessDenied|InvalidIdentityToken|ExpiredToken|IDPCommunicationError|IDPRejectedClaim|MalformedPolicyDocument|PackedPolicyTooLarge|RegionDisabled|ValidationError|InvalidClientTokenId|SignatureDoesNotMatch|Throttling)(?:Exception)?)\b/,
]
