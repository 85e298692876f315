import type { Story } from '../render/story.js'
import { renderReport } from '../render/storyReport.js'
import type { Judged } from './outputs.js'

/** The report of the step in JSON. On top stands what the whole step comes to, as its outputs say it. */
export const storyReport = (story: Story, { verdict, side, cause, certainty }: Judged): string =>
  JSON.stringify(
    { ...renderReport(story), verdict, side, cause: cause || null, certainty: certainty || null },
    undefined,
    2,
  )
