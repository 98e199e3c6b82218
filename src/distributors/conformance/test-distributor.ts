import { ConformanceContext } from "./conformance-context"
import type { ConformanceSubject } from "./conformance-subject"
import { testCanceling } from "./test-canceling"
import { testDescription } from "./test-description"
import { testDryRun } from "./test-dry-run"
import { testFeeds } from "./test-feeds"
import { testFindingMany } from "./test-finding-many"
import { testLiveFigures } from "./test-live-figures"
import { testLookingUp } from "./test-looking-up"
import { testOrderLife } from "./test-order-life"
import { testPlacing } from "./test-placing"

export type { ConformanceSubject } from "./conformance-subject"

/**
 * What every adapter does alike, over real HTTP. Optional members of the
 * gateway are tested where the adapter has them.
 */
export function testDistributor(subject: ConformanceSubject): void {
  const context = new ConformanceContext(subject)

  beforeAll(() => context.start())
  afterAll(() => subject.server.stop())
  beforeEach(() => context.reset())
  afterEach(() => context.expectNoSecret(context.warnings))

  testDescription(context)
  testPlacing(context)
  testLookingUp(context)
  testOrderLife(context)
  testFindingMany(context)
  testDryRun(context)
  testCanceling(context)
  testLiveFigures(context)
  if (subject.feed) {
    testFeeds(subject.adapter, subject.feed)
  }
}
