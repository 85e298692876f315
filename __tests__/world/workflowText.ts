/** What differs between the deploy workflows of the scenarios. */
export interface WorkflowParts {
  readonly inputs: Readonly<Record<string, string>>
  /** Inputs the workflow takes from secrets, by secret name. */
  readonly secrets?: Readonly<Record<string, string>>
  readonly on?: string
  readonly permissions?: readonly string[]
  readonly environment?: string
}

/** A realistic `.github/workflows/deploy.yml` whose second step is the action. */
export function deployWorkflow(parts: WorkflowParts): string {
  const {
    on = 'push:\n    branches: [main]',
    permissions = ['id-token: write', 'contents: read'],
    secrets = {},
  } = parts
  const secret = Object.entries(secrets).map(([input, name]) => [input, `\${{ secrets.${name} }}`] as const)
  const lines = [...Object.entries(parts.inputs).filter(([name]) => !(name in secrets)), ...secret]
  return [
    'name: deploy',
    'on:',
    `  ${on}`,
    '',
    'permissions:',
    ...permissions.map((permission) => `  ${permission}`),
    '',
    'jobs:',
    '  deploy:',
    '    runs-on: ubuntu-latest',
    ...(parts.environment === undefined ? [] : [`    environment: ${parts.environment}`]),
    '    steps:',
    '      - uses: actions/checkout@v7',
    '      - name: Can this job assume its role?',
    '        uses: org/assume-role-preflight@v1',
    '        with:',
    ...lines.flatMap(([name, value]) => inputLines(name, value)),
    '      - run: ./deploy.sh',
    '',
  ].join('\n')
}

function inputLines(name: string, value: string): string[] {
  if (!value.includes('\n')) return [`          ${name}: ${value}`]
  const body = value.trimEnd().split('\n')
  return [`          ${name}: |`, ...body.map((line) => `            ${line}`)]
}
