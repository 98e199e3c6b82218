import fc from "fast-check"
import {
  purchaseOrderStatuses,
  type PurchaseOrderStatus,
} from "../../../../schemas/purchase-order"
import {
  eventOfUnits,
  isFinal,
  nextStatus,
  purchaseOrderTransitions,
  type OrderUnits,
  type PurchaseOrderTransition,
} from "../states"

const statuses = Object.keys(purchaseOrderStatuses) as PurchaseOrderStatus[]
const transitions = Object.keys(
  purchaseOrderTransitions
) as PurchaseOrderTransition[]

/** Every change that may happen; all others are refused. */
const allowed: Record<string, PurchaseOrderStatus> = {
  "pending claim": "submitting",
  "pending stop": "canceled",
  "submitting accept": "submitted",
  "submitting reject": "rejected",
  "submitting postpone": "pending",
  "submitting lose": "unconfirmed",
  "unconfirmed accept": "submitted",
  "unconfirmed prove_absent": "pending",
  "unconfirmed send_again": "pending",
  "unconfirmed cancel_by_hand": "canceled",
  "rejected retry": "pending",
  "rejected discover": "submitted",
  "submitted revoke": "canceled",
  "submitted cancel_by_hand": "canceled",
  "submitted drop": "canceled",
  "submitted ship_part": "partially_shipped",
  "submitted ship_all": "shipped",
  "partially_shipped revoke": "shipped",
  "partially_shipped cancel_by_hand": "shipped",
  "partially_shipped ship_part": "partially_shipped",
  "partially_shipped ship_all": "shipped",
  "shipped ship_part": "partially_shipped",
  "canceled ship_part": "partially_shipped",
  "canceled ship_all": "shipped",
}

const nothing: OrderUnits = { ordered: 3, shipped: 0, canceled: 0 }
const part: OrderUnits = { ordered: 3, shipped: 1, canceled: 0 }
const rest: OrderUnits = { ordered: 3, shipped: 1, canceled: 2 }
const none: OrderUnits = { ordered: 3, shipped: 0, canceled: 3 }

/** Units of which an event is said to be true. */
const units: Partial<Record<PurchaseOrderTransition, OrderUnits>> = {
  drop: none,
  ship_part: part,
  ship_all: rest,
}

describe("the life of a purchase order", () => {
  it.each(
    statuses.flatMap((status) =>
      transitions.map((transition) => [status, transition] as const)
    )
  )("from %s, %s leads where the table says", (status, transition) => {
    expect(nextStatus(status, transition, units[transition] ?? nothing)).toBe(
      allowed[`${status} ${transition}`] ?? null
    )
  })

  it("never sends again what may be at the distributor", () => {
    const unsendable = statuses.filter((status) => status !== "pending")
    for (const status of unsendable) {
      expect(nextStatus(status, "claim", nothing)).toBeNull()
    }
  })

  it.each([
    ["stop", "pending", part],
    ["revoke", "partially_shipped", rest],
    ["cancel_by_hand", "partially_shipped", rest],
    ["drop", "submitted", nothing],
    ["drop", "submitted", rest],
    ["ship_part", "submitted", nothing],
    ["ship_part", "submitted", rest],
    ["ship_all", "submitted", part],
    ["ship_all", "submitted", none],
  ] as const)("refuses %s of what is %s when the units deny it", (...given) => {
    const [transition, status, denying] = given
    expect(nextStatus(status, transition, denying)).toBeNull()
  })

  it("can't be canceled while it is being sent", () => {
    for (const transition of ["stop", "revoke", "cancel_by_hand"] as const) {
      expect(nextStatus("submitting", transition, nothing)).toBeNull()
    }
  })

  it("reaches an end from wherever it is", () => {
    for (const start of statuses) {
      const reached = new Set([start])
      // A set grows while it is walked through.
      for (const status of reached) {
        const tables: Partial<Record<string, PurchaseOrderStatus>>[] =
          Object.values(purchaseOrderTransitions)
        for (const table of tables) {
          const next = table[status]
          if (next) {
            reached.add(next)
          }
        }
      }
      expect([...reached].some(isFinal)).toBe(true)
    }
  })

  it("stays in the table and true to the units, whatever happens", () => {
    const happening = fc.record({
      transition: fc.constantFrom(...transitions),
      quantity: fc.integer({ min: 1, max: 3 }),
    })
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }),
        fc.array(happening, { maxLength: 30 }),
        (ordered, happenings) => {
          let status: PurchaseOrderStatus = "pending"
          let now: OrderUnits = { ordered, shipped: 0, canceled: 0 }
          for (const { transition, quantity } of happenings) {
            const then = after(now, transition, quantity)
            const next = nextStatus(status, transition, then)
            if (next !== null) {
              expect(allowed[`${status} ${transition}`]).toBe(next)
              status = next
              now = settled(then, transition)
            }
            expect(statuses).toContain(status)
            expect(now.shipped + now.canceled).toBeLessThanOrEqual(ordered)
            if (now.shipped > 0) {
              const isOver = now.shipped + now.canceled === ordered
              expect(status).toBe(isOver ? "shipped" : "partially_shipped")
            }
          }
        }
      ),
      { numRuns: 500 }
    )
  })
})

/** Units as the distributor has them when it reports an event. */
function after(
  now: OrderUnits,
  transition: PurchaseOrderTransition,
  quantity: number
): OrderUnits {
  switch (transition) {
    case "ship_part":
    case "ship_all": {
      const shipped = Math.min(now.ordered, now.shipped + quantity)
      const canceled = Math.min(now.canceled, now.ordered - shipped)
      return { ...now, shipped, canceled }
    }
    case "drop":
      return { ...now, canceled: now.ordered - now.shipped }
    default:
      return now
  }
}

/** Canceling on our side cancels all that has not left. */
function settled(
  units: OrderUnits,
  transition: PurchaseOrderTransition
): OrderUnits {
  return transition === "revoke" || transition === "cancel_by_hand"
    ? { ...units, canceled: units.ordered - units.shipped }
    : units
}

describe("eventOfUnits", () => {
  it("is an event that the table takes from what is at the distributor", () => {
    fc.assert(
      fc.property(
        fc.nat(5),
        fc.nat(5),
        fc.nat(5),
        (open, shipped, canceled) => {
          const given = {
            ordered: open + shipped + canceled,
            shipped,
            canceled,
          }
          fc.pre(given.ordered > 0)
          const event = eventOfUnits(given)
          if (event === null) {
            expect([shipped, open > 0]).toEqual([0, true])
          } else {
            expect(nextStatus("submitted", event, given)).not.toBeNull()
          }
        }
      )
    )
  })
})
