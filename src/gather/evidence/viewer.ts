import { parseArn, parsePrincipalArn } from '../../engine/arn.js'
import { isWebIdentity } from '../flow.js'
import type { Assumption, Credentials } from '../session.js'
import type { AssumeRequest } from '../sts.js'
import { type Eyes, regionOf } from './eyes.js'
import type { Look } from './reader.js'

/** Somebody who may look into an account. */
export interface Viewer {
  readonly arn: string
  readonly credentials: Credentials
}

/** A rung of the ladder into an account: a viewer, or why there is none. */
export type Rung = { readonly viewer: Viewer } | { readonly note: string }

/**
 * Who can look into an account, one after the other and none before it is asked for: the credentials of the call itself, which
 * in a chain are those of the hop before, those of the environment, the inspector's profile, the inspector's role.
 */
export async function* rungsInto(account: string, look: Look): AsyncGenerator<Rung> {
  const tried = new Set<string>()
  for (const rung of [own, ambient, profile, inspector]) {
    const found = await rung(account, look)
    if (!found || ('viewer' in found && tried.has(found.viewer.credentials.accessKeyId))) continue
    if ('viewer' in found) tried.add(found.viewer.credentials.accessKeyId)
    yield found
  }
}

type Rule = (account: string, look: Look) => Promise<Rung | undefined>

const own: Rule = async (account, { credentials, diagnosis }) => {
  const arn = diagnosis.kase.source.caller?.arn
  return credentials && arn && parseArn(arn)?.account === account ? { viewer: { arn, credentials } } : undefined
}

const ambient: Rule = async (account, look) => {
  const viewer = await atHand(look)
  // Credentials of another account are none of this account's business; saying so would be noise.
  return viewer && parseArn(viewer.arn)?.account === account ? { viewer } : undefined
}

const profile: Rule = async (account, look) => {
  const { inspectorProfile: name } = look.eyes.means.inputs.evidence
  if (name === undefined) return undefined
  const viewer = await atHand(look, name)
  if (!viewer) return { note: `the profile \`${name}\` gives no credentials that AWS accepts` }
  const theirs = parseArn(viewer.arn)?.account
  return theirs === account
    ? { viewer }
    : { note: `the profile \`${name}\` is \`${viewer.arn}\`, and not of account \`${account}\`` }
}

/** The credentials of the environment or of a profile, and whose they are. */
function atHand({ eyes, diagnosis, credentials }: Look, name?: string): Promise<Viewer | undefined> {
  const region = regionOf(eyes, diagnosis.kase.workflow.inputs['role-arn'] ?? '')
  return eyes.once(`viewer ${name ?? ''}`, async () => {
    const found = await eyes.ambient(region, name)
    if ('answer' in found) return undefined
    const caller = diagnosis.kase.source.caller
    const same = caller && found.credentials.accessKeyId === credentials?.accessKeyId
    const who = same ? caller : await eyes.sts.identify(region, found.credentials)
    return who && { arn: who.arn, credentials: found.credentials }
  })
}

/** Whoever is at hand besides the credentials of the call itself, of any account. */
export async function anyoneElse(look: Look): Promise<Viewer | undefined> {
  const { inspectorProfile: name } = look.eyes.means.inputs.evidence
  const viewer = (await atHand(look)) ?? (name === undefined ? undefined : await atHand(look, name))
  return viewer?.credentials.accessKeyId === look.credentials?.accessKeyId ? undefined : viewer
}

const inspector: Rule = async (account, { eyes, diagnosis }) => {
  const { inspectorRole: template } = eyes.means.inputs.evidence
  if (template === undefined) return undefined
  const role = template.replaceAll(`\${account}`, account)
  if (parsePrincipalArn(role)?.account !== account)
    return { note: `\`inspector-role-arn\` names \`${role}\`, and not a role of account \`${account}\`` }
  const region = diagnosis.kase.workflow.inputs.region ?? regionOf(eyes, role)
  const opened = await eyes.once(`inspector ${role}`, () => assume(role, region, eyes))
  if (opened.granted) return { viewer: { arn: opened.session.arn, credentials: opened.session.credentials } }
  return { note: `the inspector role \`${role}\` could not be assumed: ${opened.answer.code ?? opened.answer.message}` }
}

/** With the same token or the same credentials as the first role of the step. */
async function assume(role: string, region: string, eyes: Eyes): Promise<Assumption> {
  const { flow, tokens, source } = eyes.means
  const request: AssumeRequest = { region, roleArn: role, sessionName: 'assume-role-preflight', durationSeconds: 900 }
  if (isWebIdentity(flow.kind)) {
    const given = await tokens()
    return 'answer' in given ? { granted: false, answer: given.answer } : eyes.sts.assumeWithToken(request, given.token)
  }
  const found = await source()
  return 'answer' in found ? { granted: false, answer: found.answer } : eyes.sts.assume(request, found.credentials)
}
