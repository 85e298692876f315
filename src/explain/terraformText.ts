import { plainText } from '../render/escape.js'
import type { TerraformAttempt, TerraformHop } from '../terraform/attempt.js'
import type { TerraformReading } from '../terraform/readTerraform.js'

/** The roles of a configuration with their parameters, what is not known of them and what is wrong, for a terminal. */
export function terraformText(r: TerraformReading): string {
  const lines = [
    ...(r.attempts.length === 0 ? ['no provider, backend or remote state assumes a role'] : []),
    ...r.attempts.flatMap(attemptLines),
    ...r.accounts.map(
      (a) =>
        `${a.file}:${a.line}:${a.column}: ${a.name}: account ${a.account} of ${a.roleArn} is ${a.argument === 'allowed_account_ids' ? 'not in' : 'in'} ${a.argument}`,
    ),
    ...r.problems.map((p) => `${p.file}:${p.line}:${p.column}: ${p.message}`),
    ...r.notRead.map((m) => `${m.module}: not read, it is not local (${m.source})`),
  ]
  return lines.map(plainText).join('\n')
}

function attemptLines({ name, also, where, credentials, hops, unknown }: TerraformAttempt): string[] {
  return [
    `${[name, ...also].join(', ')}  ${where.file}:${where.line}`,
    `  credentials  ${CREDENTIALS[credentials.is]}${credentials.is === 'profile' ? ` ${credentials.name}` : ''}`,
    ...hops.flatMap((hop, i) => hopLines(hop, hops.length > 1 ? `role ${i + 1}` : 'role')),
    ...unknown.map((u) => `  cannot be known before plan: ${u.what} (${u.file}:${u.line}:${u.column}): ${u.why}`),
  ]
}

const CREDENTIALS: Readonly<Record<TerraformAttempt['credentials']['is'], string>> = {
  ambient: 'those of the environment',
  static: 'keys in the configuration',
  profile: 'profile',
  'web-identity': 'a web identity token',
}

function hopLines(hop: TerraformHop, label: string): string[] {
  const shown = (name: string, value: string | undefined): string | undefined =>
    value === undefined ? undefined : hop.secret.includes(name) ? '<sensitive>' : value
  const place = hop.places['/workflow/inputs/role-arn']
  const facts = {
    call: `sts:${hop.api}`,
    session: shown('session-name', hop.sessionName) ?? 'aws-go-sdk-<time>',
    'external ID':
      shown('external-id', hop.externalId) ?? (hop.places['/workflow/inputs/external-id'] ? 'not known' : 'none'),
    duration: hop.durationSeconds === undefined ? undefined : `${hop.durationSeconds} s`,
    tags: Object.keys(hop.tags).length > 0 ? Object.keys(hop.tags).join(', ') : undefined,
    'transitive tags': hop.transitiveTagKeys.length > 0 ? hop.transitiveTagKeys.join(', ') : undefined,
    'source identity': shown('source-identity', hop.sourceIdentity),
    'session policy': hop.policy === undefined && hop.policyArns.length === 0 ? undefined : 'yes',
    region: hop.region,
  }
  return [
    `  ${label.padEnd(11)}  ${shown('role-arn', hop.roleArn) ?? 'not known'}${place ? `  ${place.file}:${place.line}:${place.column}` : ''}`,
    ...Object.entries(facts).flatMap(([k, v]) => (v === undefined ? [] : [`    ${k.padEnd(15)}  ${v}`])),
  ]
}
