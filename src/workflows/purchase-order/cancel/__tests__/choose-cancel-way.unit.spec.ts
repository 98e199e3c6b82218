import {
  purchaseOrderStatuses,
  type PurchaseOrderStatus,
} from "../../../../schemas/purchase-order"
import { purchaseOrder } from "../../__fixtures__/purchase-order"
import { chooseCancelWay } from "../choose-cancel-way"

const order = purchaseOrder()

const plain = { force: false, canAsk: false, wasUnconfirmed: false }
const statuses = Object.keys(purchaseOrderStatuses) as PurchaseOrderStatus[]

/** The way without and with API, then both by force. */
const ways: Record<PurchaseOrderStatus, readonly string[]> = {
  pending: ["stop", "stop", "stop", "stop"],
  submitting: ["refuse", "refuse", "refuse", "refuse"],
  unconfirmed: ["refuse", "refuse", "by_hand", "by_hand"],
  submitted: ["refuse", "ask", "by_hand", "ask"],
  partially_shipped: ["refuse", "ask", "by_hand", "ask"],
  shipped: ["refuse", "refuse", "refuse", "refuse"],
  rejected: ["refuse", "refuse", "refuse", "refuse"],
  canceled: ["unchanged", "unchanged", "unchanged", "unchanged"],
}

describe("chooseCancelWay", () => {
  it.each(statuses)("knows the way of what is %s", (status) => {
    const found = [false, true].flatMap((force) =>
      [false, true].map(
        (canAsk) =>
          chooseCancelWay({ ...order, status }, { ...plain, force, canAsk }).way
      )
    )
    expect(found).toEqual(ways[status])
  })

  it("says whom to call, what to name, and what is at risk", () => {
    expect(chooseCancelWay(order, plain)).toMatchObject({
      can_force: true,
      message: expect.stringMatching(
        /Call Western Power Sports and ask them not to ship purchase order M1042-W1 \(their order number 41234567\)\. Until they agree, 39\.69 USD \(2 units\) is at risk\./
      ),
    })
  })

  it("warns of what was sent before without an answer, though it waits now", () => {
    const doubtful = { ...plain, wasUnconfirmed: true }
    const pending = { ...order, status: "pending" as const }
    expect(chooseCancelWay(pending, doubtful)).toMatchObject({
      way: "refuse",
      can_force: true,
      message: expect.stringContaining("39.69 USD (2 units) is at risk"),
    })
    expect(chooseCancelWay(pending, { ...doubtful, force: true }).way).toBe(
      "stop"
    )
  })

  it("leaves alone what shipped in part and is canceled for the rest", () => {
    const [line] = order.lines
    const lines = line
      ? [{ ...line, shipped_quantity: 1, canceled_quantity: 1 }]
      : []
    expect(
      chooseCancelWay({ ...order, status: "shipped", lines }, plain)
    ).toEqual({ way: "unchanged" })
  })
})
