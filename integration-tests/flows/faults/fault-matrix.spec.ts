import { bookedOrders, desks, placingCalls } from "../../helpers/desks"
import { FourDistributorShop } from "../../helpers/four-distributor-shop"
import { hearLog } from "../../helpers/hear-log"
import { useMailServer } from "../../helpers/mail-server"
import type { PlacedOrder } from "../../helpers/orders"
import { medusaTests } from "../../helpers/medusa-tests"
import { testEnvironment } from "../../helpers/test-environment"
import { faultNames, faultOf, secretOf, type FaultName } from "./faults"
import { lookingUpWhatIsNotThere, lookingUpWhatIsThere } from "./looking-up"
import type { Outcome, Outcomes } from "./outcome"
import { forEach, ordered, Play, type ForEach } from "./play"
import { sending } from "./sending"
import { tracking } from "./tracking"

jest.setTimeout(120_000)

interface Stage {
  where: string
  outcomes: Outcomes
  /** Until the fault has struck, once. */
  strike: (play: Play, name: FaultName) => Promise<void>
  recover: (play: Play) => Promise<void>
}

const lostBefore =
  (kind: "drop-after" | "drop-before"): Stage["strike"] =>
  async (play, name) => {
    play.fail("placing", () => ({ kind }), 1)
    await play.place()
    play.fail("lookingUp", (id) => faultOf(name, id))
    await play.recoverLater()
  }

const stages: Stage[] = [
  {
    where: "sending it",
    outcomes: sending,
    strike: async (play, name) => {
      play.fail("placing", (id) => faultOf(name, id))
      await play.place()
    },
    recover: (play) => play.recoverUntilSettled(),
  },
  {
    where: "looking up what the distributor has",
    outcomes: lookingUpWhatIsThere,
    strike: lostBefore("drop-after"),
    recover: (play) => play.recoverUntilSettled(),
  },
  {
    where: "looking up what never arrived",
    outcomes: lookingUpWhatIsNotThere,
    strike: lostBefore("drop-before"),
    recover: (play) => play.recoverUntilSettled(),
  },
  {
    where: "asking what has shipped",
    outcomes: tracking,
    strike: async (play, name) => {
      await play.place()
      await play.ship()
      play.fail("tracking", (id) => faultOf(name, id))
      await play.trackLater()
    },
    recover: (play) => play.trackLater(),
  },
]

const mailServer = useMailServer()

medusaTests({
  env: { ...testEnvironment, DROPSHIP_CALL_TIMEOUT: "1.5" },
  testSuite: ({ api, getContainer }) => {
    const shop = new FourDistributorShop(api, getContainer)
    let play: Play
    let log: string[]

    beforeAll(async () => {
      await shop.open()
      const orders: Partial<ForEach<PlacedOrder>> = {}
      for (const id of Object.keys(desks) as (keyof typeof desks)[]) {
        const variants = [{ sku: desks[id].sku, quantity: ordered }]
        orders[id] = await shop.placeOrder({ variants })
      }
      play = new Play(shop, orders as ForEach<PlacedOrder>)
    })
    beforeEach(() => {
      shop.reset()
      log = hearLog(shop.container)
    })
    afterEach(() => {
      jest.restoreAllMocks()
    })
    afterAll(() => shop.close())

    describe.each(stages)("$where", ({ outcomes, strike, recover }) => {
      it.each(faultNames)("ends well after: %s", async (name) => {
        await strike(play, name)
        const meanwhile = await play.look()
        await play.endFaults()
        await recover(play)

        const last = await play.look()
        const seen = await forEach(async (id) => {
          const { po_number, status, events, attention_reason } = last[id]
          const booked = bookedOrders(shop.distributors, id, po_number)
          expect(booked.every(({ units }) => units === ordered)).toBe(true)
          return {
            meanwhile: meanwhile[id].status,
            finally: status,
            booked: booked.length,
            sendings: placingCalls(shop.distributors, id).length,
            timeline: timelineOf(events),
            attention: attention_reason,
          }
        })
        expect(seen).toEqual(
          await forEach(async (id) => expectation(outcomes[name][id]))
        )

        expect(await play.inMedusa()).toEqual(
          await forEach(async (id) => holdings(outcomes[name][id]))
        )
        const shipped = Object.values(last).flatMap((one) => one.shipments)
        expect(mailServer.messages).toHaveLength(shipped.length)
        const said = JSON.stringify([last, meanwhile, log])
        await forEach(async (id) => {
          expect(said).not.toContain(secretOf(id))
        })
      })
    })
  },
})

/** What a person reads as its history, oldest first. */
function timelineOf(events: readonly { type: string }[]): string {
  return events
    .map(({ type }) => type)
    .filter((type) => type !== "created" && type !== "sourced")
    .reverse()
    .join(" ")
}

function expectation({ because: _, attention, ...outcome }: Outcome) {
  return {
    ...outcome,
    attention: attention === null ? null : expect.stringContaining(attention),
  }
}

/** No unit is lost, and none is there twice. */
function holdings({ finally: status }: Outcome) {
  return status === "shipped"
    ? { fulfillments: 1, shipped: ordered, reserved: 0 }
    : { fulfillments: 0, shipped: 0, reserved: ordered }
}
