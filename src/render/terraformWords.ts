import type { HopStory } from './story.js'

const ARGUMENTS: Readonly<Record<string, string>> = {
  'role-to-assume': 'role_arn',
  'role-external-id': 'external_id',
  'role-session-name': 'session_name',
  'role-duration-seconds': 'duration',
  'aws-region': 'sts_region',
  'inline-session-policy': 'policy',
  'managed-session-policies': 'policy_arns',
  tags: 'tags',
  'transitive-tag-keys': 'transitive_tag_keys',
  'source-identity': 'source_identity',
}

/** Words about a role, in those of the configuration that it is from: arguments of a block instead of inputs of a step. */
export const inTerraformWords = (hop: HopStory, text: string): string =>
  hop.terraform === undefined
    ? text
    : text
        .replace(/\binput `([a-z-]+)`/g, (whole, name: string) =>
          ARGUMENTS[name] === undefined ? whole : `argument \`${ARGUMENTS[name]}\``,
        )
        .replace(/\bthis workflow\b/g, 'this configuration')
