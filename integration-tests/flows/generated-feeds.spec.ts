import { join } from "node:path"
import { isDeepStrictEqual } from "node:util"
import { generateFeed, toldItems } from "../../sandbox/feeds/generate-feed"
import type { ToldItem } from "../../sandbox/feeds/generated/told-item"
import {
  sandboxDistributorIds,
  type SandboxDistributorId,
} from "../../sandbox/seed/sandbox-accounts"
import { enableDistributor } from "../helpers/enable-distributor"
import { FeedServer } from "../helpers/feed-server"
import { pullFeed } from "../helpers/pull-feed"
import { createStore } from "../helpers/store"
import { medusaTests } from "../helpers/medusa-tests"
import { testEnvironment } from "../helpers/test-environment"

const count = 20_000

medusaTests({
  env: { ...testEnvironment },
  testSuite: ({ getContainer }) => {
    let server: FeedServer

    beforeAll(async () => {
      server = await FeedServer.start()
      await createStore(getContainer())
      for (const id of sandboxDistributorIds) {
        await enableDistributor(getContainer(), id, {
          // Nobody is asked for anything but files.
          connection: { base_url: "http://127.0.0.1:1" },
          feed: { ...server.settings, path: `/${id}` },
          rules: "none",
        })
      }
    })

    afterAll(async () => {
      await server.stop()
    })

    const sql = async (statement: string, bindings: string[]) =>
      getContainer().resolve("__pg_connection__").raw(statement, bindings)

    /** What PostgreSQL itself adds up. */
    async function storedSums(id: string) {
      const { rows } = await sql(
        `select count(*)::int as items, sum(units)::int as units,
           sum(round((cost * 100)::numeric))::int as cents
         from dropship_distributor_item where distributor_id = ?`,
        [id]
      )
      return rows[0]
    }

    const sumsOf = (items: readonly ToldItem[]) => ({
      items: items.length,
      units: items.reduce((sum, { units }) => sum + units, 0),
      cents: items.reduce(
        (sum, { cost }) => sum + Math.round((cost ?? 0) * 100),
        0
      ),
    })

    /** Each stored item, and the transaction that wrote it last, by SKU. */
    async function stored(id: string) {
      const { rows } = await sql(
        `select sku, title, brand, gtin, cost, retail_price, map_price, quantities, units, xmin::text as version
         from dropship_distributor_item where distributor_id = ?`,
        [id]
      )
      return new Map<string, { told: ToldItem; version: string }>(
        rows.map(({ version, ...told }: ToldItem & { version: string }) => [
          told.sku,
          { told, version },
        ])
      )
    }

    async function expectStored(id: string, told: readonly ToldItem[]) {
      expect(await storedSums(id)).toEqual(sumsOf(told))
      const items = await stored(id)
      const wrong = told.filter(
        (item) => !isDeepStrictEqual(items.get(item.sku)?.told, item)
      )
      // A few are enough to see what is wrong.
      expect(
        wrong.slice(0, 3).map((item) => [items.get(item.sku)?.told, item])
      ).toEqual([])
      return items
    }

    /** SKUs of which another transaction wrote the row last. */
    function written(
      before: Awaited<ReturnType<typeof stored>>,
      after: Awaited<ReturnType<typeof stored>>
    ): string[] {
      return [...after.keys()].filter(
        (sku) => before.get(sku)?.version !== after.get(sku)?.version
      )
    }

    async function write(id: SandboxDistributorId, day: number) {
      const order = { distributor_id: id, count, day, changedShare: 0.05 }
      await generateFeed(join(server.root, id), order)
      return [...toldItems(order)]
    }

    it.each(sandboxDistributorIds)(
      `stores ${count} items of %s, and of the next day's those that changed`,
      async (id) => {
        const told = await write(id, 1)
        const first = await pullFeed(getContainer(), { distributor_id: id })
        expect(first).toMatchObject({
          status: "succeeded",
          error: null,
          rows_read: count,
          rows_created: count,
          rows_rejected: 0,
        })
        const items = await expectStored(id, told)

        const again = await pullFeed(getContainer(), {
          distributor_id: id,
          reread: true,
        })
        expect(again).toMatchObject({
          status: "succeeded",
          rows_read: count,
          rows_created: 0,
          rows_updated: 0,
          rows_unchanged: count,
          rows_removed: 0,
        })
        expect(written(items, await stored(id))).toEqual([])

        const toldNext = await write(id, 2)
        const changed = toldNext
          .filter((item, at) => !isDeepStrictEqual(item, told[at]))
          .map(({ sku }) => sku)
        expect(changed).toHaveLength(count * 0.05)
        const next = await pullFeed(getContainer(), { distributor_id: id })
        expect(next).toMatchObject({
          status: "succeeded",
          rows_created: 0,
          rows_updated: changed.length,
          rows_unchanged: count - changed.length,
          rows_removed: 0,
        })
        const itemsNext = await expectStored(id, toldNext)
        expect(written(items, itemsNext).sort()).toEqual(changed.sort())
      }
    )
  },
})
