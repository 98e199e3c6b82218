import { existsSync } from "node:fs"
import { isDeepStrictEqual } from "node:util"
import type { WpsItem } from "../../sandbox/catalog/types"
import { feedFolder } from "../../src/workflows/feed/feed-folder"
import { waitFor } from "../helpers/wait-for"
import { CrashShop, type RunRow } from "./crash-shop"
import { figuresOf, itemsOf, type ShopFigures } from "./shop-figures"
import { SupplyWatch } from "./supply-watch"

/** How a run is kept in a phase: by what may well happen to a real one. */
const holds = [
  // The feed server falls silent half-way.
  { phase: "transferring", table: null, isApplied: false },
  // Somebody else has locked a table that the phase writes to.
  {
    phase: "loading",
    table: "dropship_feed_stage_quantity",
    isApplied: false,
  },
  { phase: "merging", table: "dropship_distributor_item", isApplied: false },
  { phase: "matching", table: "dropship_item_match", isApplied: true },
  { phase: "publishing", table: "inventory_level", isApplied: true },
] as const
type Phase = (typeof holds)[number]["phase"]

const words = (isApplied: boolean): RegExp =>
  isApplied
    ? /^The run stopped without an answer.* stored, but .* not published\. The next run does that\.$/
    : /^The run stopped without an answer.*; nothing was applied\.$/

const hasFiles = (phase: Phase) =>
  phase === "transferring" || phase === "loading"
const hasStaged = (phase: Phase) => phase === "loading" || phase === "merging"

let shop: CrashShop
let day = 1
/** What the shop has from the last feed that was applied. */
let before: ShopFigures
let isFirstDeath = true

beforeAll(async () => {
  shop = await CrashShop.open()
  const items = itemsOf(day)
  await shop.write(items)
  await shop.makeDue()
  const run = await shop.newestRun(({ is_finished }) => is_finished)
  expect(run).toMatchObject({ status: "succeeded", error: null })
  before = figuresOf(items)
  expect(await shop.figures()).toEqual(before)
}, 300_000)

afterAll(async () => {
  await shop.close()
})

/** The next day's feed lies on the feed server. */
async function nextDay(): Promise<WpsItem[]> {
  day += 1
  const items = itemsOf(day)
  await shop.write(items)
  return items
}

function nothing({ quantities }: WpsItem): WpsItem["quantities"] {
  return {
    ...quantities,
    boise: 0,
    fresno: 0,
    elizabethtown: 0,
    ashley: 0,
    midlothian: 0,
    jessup: 0,
    midway: 0,
  }
}

/** A dead run is replaced by the next one, which is applied. */
async function expectCleanStart(dead: RunRow, error: RegExp) {
  await shop.letTimePass()
  if (!isFirstDeath) {
    // Only the first dead run of a day is replaced unasked.
    await shop.makeDue()
  }
  isFirstDeath = false
  const next = await shop.newestRun(
    ({ id, is_finished }) => id !== dead.id && is_finished
  )
  expect(next).toMatchObject({ status: "succeeded", error: null })
  expect(await shop.run(dead.id)).toMatchObject({
    status: "failed",
    is_finished: true,
    error: expect.stringMatching(error),
  })
  expect(await shop.staged()).toBe(0)
  expect(existsSync(feedFolder(dead.id))).toBe(false)
  expect(existsSync(feedFolder(next.id))).toBe(false)
}

async function expectApplied(id: string) {
  const run = await shop.newestRun((newest) => newest.is_finished)
  expect(run).toMatchObject({ id, status: "succeeded", error: null })
  expect(await shop.staged()).toBe(0)
}

/** No reader saw anything but these, one after the other. */
function expectOnly(seen: readonly ShopFigures[], states: ShopFigures[]) {
  const places = seen.map((figures) =>
    states.findIndex((state) => isDeepStrictEqual(state, figures))
  )
  expect({ seen, places }).toEqual({
    seen,
    places: [...places].filter((place) => place >= 0).sort(),
  })
  expect([places[0], places.at(-1)]).toEqual([0, states.length - 1])
}

describe("a host that is killed", () => {
  it.each(holds)(
    "while $phase leaves the whole old or the whole new state, and the next run starts clean",
    async ({ phase, table, isApplied }) => {
      const after = figuresOf(await nextDay())
      const between = { ...after, published: before.published }
      const left = isApplied ? between : before
      const watch = await SupplyWatch.start(shop.database)
      shop.server.ftp.downloads.length = 0
      if (table === null) {
        shop.server.ftp.fail({ kind: "stall", afterBytes: 100_000 })
      }
      const release = table && (await shop.database.lockTable(table))

      await shop.makeDue()
      const run = await shop.newestRun((newest) => newest.phase === phase)
      await (table
        ? shop.database.waitedFor(table)
        : waitFor("half of a file", () =>
            shop.server.ftp.downloads.some(({ bytes }) => bytes >= 100_000)
          ))
      await shop.host.kill()

      expect(await shop.figures()).toEqual(left)
      // There is something to clean up.
      expect(existsSync(feedFolder(run.id))).toBe(hasFiles(phase))
      expect((await shop.staged()) > 0).toBe(hasStaged(phase))
      await release?.()
      await shop.database.forgotten()
      expect(await shop.figures()).toEqual(left)
      expect(await shop.run(run.id)).toMatchObject({ status: "running", phase })

      await shop.startHost()
      await expectCleanStart(run, words(isApplied))
      expect(await shop.figures()).toEqual(after)
      expectOnly(await watch.stop(), [before, between, after])
      before = after
    }
  )

  it("while a held run is applied leaves the old state, and the next run is weighed anew", async () => {
    // Most of the stock is gone: the guard holds that.
    const items = (await nextDay()).map((item, at) =>
      at % 4 === 0 ? item : { ...item, quantities: nothing(item) }
    )
    await shop.write(items)
    const after = figuresOf(items)
    const between = { ...after, published: before.published }
    const watch = await SupplyWatch.start(shop.database)
    await shop.makeDue()
    const run = await shop.newestRun(({ status }) => status === "held")
    const table = "dropship_distributor_item"
    const release = await shop.database.lockTable(table)

    shop.host.approve(run.id)
    await shop.database.waitedFor(table)
    expect(await shop.run(run.id)).toMatchObject({ status: "running" })
    await shop.host.kill()

    expect(await shop.figures()).toEqual(before)
    await release()
    await shop.database.forgotten()
    expect(await shop.figures()).toEqual(before)

    await shop.startHost()
    await shop.letTimePass()
    await shop.makeDue()
    const next = await shop.newestRun(({ status }) => status === "held")
    expect(next.id).not.toBe(run.id)
    expect(await shop.run(run.id)).toMatchObject({
      status: "failed",
      error: expect.stringMatching(words(false)),
    })
    expect(await shop.figures()).toEqual(before)

    shop.host.approve(next.id)
    await shop.newestRun(({ status }) => status !== "held")
    await expectApplied(next.id)
    expect(await shop.figures()).toEqual(after)
    expectOnly(await watch.stop(), [before, between, after])
    before = after
  })
})

describe("a database that crashes while a feed is read", () => {
  it("forgets what was read, keeps the old state, and takes the next run", async () => {
    const after = figuresOf(await nextDay())
    const table = "dropship_feed_stage_quantity"
    await shop.database.lockTable(table)
    await shop.makeDue()
    const run = await shop.newestRun(({ phase }) => phase === "loading")
    await shop.database.waitedFor(table)
    expect(await shop.staged()).toBeGreaterThan(0)

    await shop.database.crash()
    await shop.database.restart()

    expect(await shop.staged()).toBe(0)
    expect(await shop.figures()).toEqual(before)
    // The same process goes on, and says what has become of its run.
    const failed = await shop.newestRun(({ is_finished }) => is_finished)
    expect(failed).toMatchObject({ id: run.id, status: "failed" })
    expect(failed.error).toMatch(
      /^The feed could not be read: .*\. Nothing was applied, .* Pull the feed again\.$/
    )
    await expectCleanStart(run, /^The feed could not be read/)
    expect(await shop.figures()).toEqual(after)
    before = after
  })
})
