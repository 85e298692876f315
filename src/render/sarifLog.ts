/** A cause as a rule. */
export interface SarifRule {
  readonly id: string
  readonly shortDescription: { readonly text: string }
  readonly help: { readonly text: string; readonly markdown: string }
  readonly helpUri?: string
}

/** A cause that was found, on its line. */
export interface SarifResult {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly level: 'error' | 'warning'
  readonly message: { readonly text: string }
  readonly locations: readonly object[]
  readonly partialFingerprints: Readonly<Record<string, string>>
}

/** A log in SARIF 2.1.0 (OASIS "Static Analysis Results Interchange Format"); `version` is the ref that the action ran from. */
export const sarifLog = (version: string, rules: readonly SarifRule[], results: readonly SarifResult[]): object => ({
  $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
  version: '2.1.0',
  runs: [
    {
      tool: {
        driver: {
          name: 'assume-role-preflight',
          ...(/^\d+\.\d+\.\d+/.test(version) ? { semanticVersion: version } : {}),
          rules,
        },
      },
      columnKind: 'utf16CodeUnits',
      originalUriBaseIds: { ROOT: { description: { text: 'The root of the repository.' } } },
      results,
    },
  ],
})
