import type { HopStory, Place } from './story.js'
import { ordinalAt } from './terraformDiff.js'

/** Where a role of a configuration is from: by what it is assumed, where its arguments stand, and the text around its block. */
export interface BlockOrigin {
  readonly name: string
  readonly places: Readonly<Record<string, Place>>
  readonly block?: { readonly file: string; readonly text: string; readonly start: number; readonly flat: boolean }
}

/** What the story of a role tells of the Terraform block that it is from; for a refused one also how to edit it. */
export function terraformStory(
  { name, places, block }: BlockOrigin,
  granted: boolean,
): Pick<HopStory, 'places' | 'terraform'> {
  const ordinal = block && !granted ? ordinalAt(block.text, block.start) : undefined
  const editable =
    block && ordinal !== undefined ? { file: block.file, text: block.text, ordinal, flat: block.flat } : undefined
  return { places, terraform: { name, ...(editable ? { block: editable } : {}) } }
}
