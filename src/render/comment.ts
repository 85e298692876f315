import { fit } from './budget.js'
import { code, webUrl } from './escape.js'
import type { Story } from './story.js'
import { type Block, kept } from './summary/block.js'
import { certaintyLine } from './summary/certainty.js'
import { fixBlocks } from './summary/fix.js'
import { secretBlock, verdictBlock } from './summary/verdict.js'
import { handOffBlocks } from './summary.js'
import { verdictOn } from './verdict.js'
import { type AttemptView, type View, viewOf } from './view.js'

/** GitHub refuses a longer comment ("body is too long (maximum is 65536 characters)"); some are left to the line it is found by. */
const CHARACTERS = 65_536 - 200

/** What a pull request is told of one role. One that is not `open` only puts an earlier one to rest. */
export interface RenderedComment {
  readonly body: string
  readonly open: boolean
}

/**
 * A comment for every attempt of the story, in its order: the verdict, who has to act, the diff, what to send to whom, and
 * where the rest is. Undefined for an attempt that was not decided, which changes nothing of what was said before.
 */
export function renderComments(story: Story): (RenderedComment | undefined)[] {
  const view = viewOf(story)
  return view.attempts.map((a) => {
    if (a.status === 'transient') return undefined
    const blocks = a.asExpected ? resolved(view, a) : refused(view, a)
    return { body: fit(blocks, CHARACTERS), open: !a.asExpected }
  })
}

function refused(view: View, a: AttemptView): Block[] {
  const certainty = certaintyLine(a)
  return [
    first(view, a, 'has every condition, the commands and the raw details'),
    ...secretBlock(a.focus),
    ...(certainty ? [kept(certainty)] : []),
    // What has a name is more than the change itself: commands and other ways, which the summary has.
    ...fixBlocks(view, a.focus).filter((b) => b.name === undefined),
    ...handOffBlocks(view, [a]),
  ]
}

const resolved = (view: View, a: AttemptView): Block[] => [
  first(view, a, 'found this; what was reported here is resolved'),
]

/** The verdict, of which job it is, and the way to the rest, in one block, as nothing else is sure to stay. */
function first(view: View, a: AttemptView, says: string): Block {
  const { url, job } = view.run
  const address = webUrl(url)
  const run = address ? `[The run](${address})` : 'The run'
  const verdict = verdictBlock(view, a, verdictOn(a)).text.replace(/^## /, '### ')
  return kept(verdict, '', `${run}${job ? ` of job ${code(job)}` : ''} ${says}.`)
}
