const CREDENTIALS: readonly (readonly [RegExp, string])[] = [
  [/eyJ[\w-]{8,}\.[\w-]{8,}\.?[\w-]*/g, '<token>'],
  [/(x-amz-security-token\s*[:=]\s*)[^\s&"']+/gi, '$1<session token>'],
  [/(x-amz-signature|signature)(\s*=\s*)[0-9a-f]{32,}/gi, '$1$2<signature>'],
  [/\b(?:FwoG|FQoG|IQoJ)[\w+/=]{60,}/g, '<session token>'],
  [/\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g, '<access key ID>'],
  [/(https?:\/\/)[^\s/@:]+:[^\s/@]+@/g, '$1'],
]

/** A text without tokens, signatures, keys and passwords in addresses, should an answer quote one. */
export const withoutCredentials = (text: string): string =>
  CREDENTIALS.reduce((t, [pattern, as]) => t.replace(pattern, as), text)
