import type { Claims } from '../engine/case.js'
import { readWorkflow } from '../gather/workflowFile.js'
import { contentsOf } from '../gather/workflowText.js'
import type { Host } from '../host.js'
import type { WorkflowFacts } from '../workflow/facts.js'

/** The workflow file of this step: from the checkout, else from GitHub unless the token is empty. */
export const readStepWorkflow = (githubToken: string, host: Host, claims?: Claims): Promise<WorkflowFacts> =>
  readWorkflow(
    host.env,
    {
      readFile: (path) => {
        const text = host.readFile(path)
        if (text === undefined) throw new Error(`cannot read ${path}`)
        return text
      },
      ...(githubToken === '' ? {} : { contents: contentsOf(githubToken, host.env.GITHUB_API_URL || undefined) }),
    },
    claims,
  )
