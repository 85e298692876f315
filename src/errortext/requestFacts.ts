import type { Api } from '../engine/case.js'
import type { Found } from './found.js'
import type { JsonError } from './jsonErrors.js'
import type { Subject } from './pastedError.js'
import { wholeArn } from './wholeArn.js'

/** Which call was made, by its own name, else by words that only one of the two has. `signed`: a caller is named. */
export function apiOf(
  operation: string | undefined,
  action: string | undefined,
  passage: string,
  about: Subject,
  signed: boolean,
): Api | undefined {
  if (about !== 'assumption' && about !== 'credentials') return
  const named = operation ?? action?.replace(/^sts:/, '')
  if (named === 'AssumeRoleWithWebIdentity' || named === 'AssumeRole') return named
  // STS names a caller only where the request was signed by one.
  if (signed) return 'AssumeRole'
  if (
    /with\s+(?:OIDC\b|web identity)|AssumeRoleWithWebIdentity|web identity token|OpenIDConnect|ID Token|id-token|InvalidIdentityToken|IDPRejectedClaim|IDPCommunicationError|Token expired: current/.test(
      passage,
    )
  )
    return 'AssumeRoleWithWebIdentity'
  return /with user credentials|role chaining|\bAssumeRole\b|Cannot\s+assume\s+IAM\s+Role|cannot\s+be\s+assumed/.test(
    passage,
  )
    ? 'AssumeRole'
    : undefined
}

/** The role that was to be assumed, as AWS or the tool around names it; none where it is masked. */
export function roleOf(f: Found, passage: string, json: JsonError | undefined): string | undefined {
  const around =
    /IAM\s+Role\s+\((arn:[^)\s]{1,300})\)\s+cannot|could not be used to assume '(arn:[^'\s]{1,300})'|Assuming role '(arn:[^'\s]{1,300})'|assume_role\.role_arn=(arn:[^\s"]{1,300})/.exec(
      passage,
    )
  const named = [f.groups.resource, f.groups.quoted, json?.roleArn, ...(around?.slice(1) ?? [])]
  return named.map(wholeArn).find((arn) => arn !== undefined && /:role\//.test(arn))
}

/** The session name that was asked for. */
export function sessionOf(groups: Found['groups'], passage: string): string | undefined {
  if (groups.parameter === 'roleSessionName' && groups.value) return groups.value
  return /assume_role\.session_name="?([\w+=,.@-]{2,64})/.exec(passage)?.[1]
}
