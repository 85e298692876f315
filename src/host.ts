/** Where an annotation points; lines are 1-based, the file is relative to the repository's root. */
export interface Place {
  readonly file?: string
  readonly startLine?: number
  readonly endLine?: number
  readonly title?: string
}

/** Everything outside that the product touches, AWS apart; tests pass a plain object. */
export interface Host {
  readonly env: Readonly<Record<string, string | undefined>>
  /** The value of an input without surrounding whitespace; empty when it was not given. */
  getInput(name: string): string
  info(line: string): void
  debug(line: string): void
  annotate(level: 'notice' | 'warning' | 'error', message: string, place: Place): void
  /** Hides a value from the log of the whole job; each line of the value becomes a mask of its own. */
  setSecret(value: string): void
  setOutput(name: string, value: string): void
  writeSummary(markdown: string): Promise<void>
  /** The text of a file, or undefined when it cannot be read. */
  readFile(path: string): string | undefined
  /** The text of a file of this action, by its path in the action's repository. */
  readOwnFile(path: string): string | undefined
  /** Only the user of the runner can read the file. */
  writeFile(path: string, text: string): Promise<void>
  /** Asks GitHub for a token. Throws with GitHub's words in the message. */
  getIdToken(audience: string): Promise<string>
  /** Keeps the SDK from asking the instance metadata service, from now on and in this process. */
  disableInstanceMetadata(): void
  /** Milliseconds since the epoch. */
  now(): number
  /** From 0 up to, not including, 1. */
  random(): number
  sleep(milliseconds: number): Promise<void>
  /** Makes the step fail once it has ended. */
  fail(): void
}
