import {
  InventoryLevelWorkflowEvents,
  Modules,
} from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import {
  DISTRIBUTOR_MODULE,
  type DistributorModuleService,
} from "../../src/modules/distributor"
import { DropshipShop } from "../helpers/dropship-shop"
import { medusaTests } from "../helpers/medusa-tests"
import { testEnvironment } from "../helpers/test-environment"
import { waitFor } from "../helpers/wait-for"

const eventSchema = z.object({ id: z.string() })

medusaTests({
  env: testEnvironment,
  testSuite: ({ api, getContainer }) => {
    describe("levels that a rule's change publishes", () => {
      const shop = new DropshipShop(api, getContainer)

      beforeAll(() => shop.open())
      beforeEach(() => {
        shop.reset()
      })
      afterAll(() => shop.close())

      /** At WPS's location, by id. */
      const levels = async () => {
        const { stock_location_id } = await getContainer()
          .resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
          .retrieveDistributor("wps")
        const rows = await getContainer()
          .resolve(Modules.INVENTORY)
          .listInventoryLevels(
            { location_id: stock_location_id! },
            { take: 1_000 }
          )
        return new Map(rows.map((row) => [row.id, row]))
      }

      it("are told to subscribers, those alone, and keep what is reserved", async () => {
        await shop.placeOrder({ variants: [{ sku: "69-5201", quantity: 2 }] })
        const before = await levels()
        const told: string[] = []
        getContainer()
          .resolve(Modules.EVENT_BUS)
          .subscribe(InventoryLevelWorkflowEvents.UPDATED, async (event) => {
            told.push(eventSchema.parse(event.data).id)
          })

        await shop.post("/admin/dropship/inventory-rules", {
          inventory_rules: [
            { distributor_id: "wps", warehouse: "ID", buffer_quantity: 3 },
          ],
        })

        const after = await levels()
        const changed = [...after.values()].filter(
          ({ id, stocked_quantity }) =>
            stocked_quantity !== before.get(id)?.stocked_quantity
        )
        expect(changed.length).toBeGreaterThan(0)
        expect(changed.length).toBeLessThan(after.size)
        await waitFor("the events", () => told.length >= changed.length)
        expect(told.sort()).toEqual(changed.map(({ id }) => id).sort())

        const reserved = [...after.values()].filter(
          ({ reserved_quantity }) => reserved_quantity > 0
        )
        // Medusa tells what is available as a text with all its decimals.
        expect(
          reserved.map((level) => parseFloat(String(level.available_quantity)))
        ).toEqual(reserved.map((level) => level.stocked_quantity - 2))
        expect(reserved).toHaveLength(1)
        for (const level of after.values()) {
          const old = before.get(level.id)
          expect(level.reserved_quantity).toBe(old?.reserved_quantity)
        }
      })
    })
  },
})
