import { awsCli } from './awsCli.js'
import { awsCliIdentity } from './awsCliIdentity.js'
import { awsCliOidcProvider } from './awsCliOidcProvider.js'
import { awsCliSessionDuration } from './awsCliSessionDuration.js'
import { cdk } from './cdk.js'
import { cloudformation } from './cloudformation.js'
import { roleArns } from './editedDocument.js'
import type { FixForm, FixInput, RenderedForm } from './form.js'
import { holdsPlaceholder } from './placeholder.js'
import { terraformHeredoc } from './terraformHeredoc.js'
import { terraformJsonencode } from './terraformJsonencode.js'
import { terraformOidcProvider } from './terraformOidcProvider.js'
import { terraformPolicyDocument } from './terraformPolicyDocument.js'

/** Every form of a fix, in the order in which they are shown. */
export const forms: readonly FixForm[] = [
  awsCli,
  awsCliIdentity,
  awsCliOidcProvider,
  awsCliSessionDuration,
  terraformPolicyDocument('trust'),
  terraformPolicyDocument('identity'),
  terraformJsonencode('trust'),
  terraformJsonencode('identity'),
  terraformHeredoc('trust'),
  terraformHeredoc('identity'),
  terraformOidcProvider,
  cloudformation('trust'),
  cloudformation('identity'),
  cdk('trust'),
  cdk('identity'),
]

/**
 * The forms that a repair has. One in which a value stands that the reader may not see, as `***` or as a placeholder, is left
 * out: it would not work as it is.
 */
export const formsOf = (input: FixInput): RenderedForm[] =>
  forms.flatMap((form) => {
    const rendered = form(input)
    if (!rendered || holdsPlaceholder(rendered.text)) return []
    return input.masked && roleArns(input).some((arn) => rendered.text.includes(arn)) ? [] : [rendered]
  })
