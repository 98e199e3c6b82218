import fc from "fast-check"
import type {
  PurchaseOrder,
  PurchaseOrderStatus,
} from "../../../../../schemas/purchase-order"
import { excessQuantity } from "../../../../dropship/domain/open-quantity"
import { purchaseOrder } from "../../../__fixtures__/purchase-order"
import { describeExcess } from "../describe-excess"
import { excessOf } from "../excess"

function order(
  id: string,
  status: PurchaseOrderStatus,
  quantity: number,
  shipped = 0
): PurchaseOrder {
  const given = purchaseOrder({ id, status })
  return {
    ...given,
    lines: given.lines.map((line) => ({
      ...line,
      quantity,
      shipped_quantity: shipped,
    })),
  }
}

const wants = (quantity: number) => [
  { id: "ordli_1", quantity, fulfilled_quantity: 0 },
]
const idsOf = (orders: readonly PurchaseOrder[]) => orders.map(({ id }) => id)

describe("excessOf", () => {
  it("finds nothing where the order wants what is bought", () => {
    const placed = [
      order("dpo_1", "submitted", 2),
      order("dpo_2", "pending", 1),
    ]
    expect(excessOf(wants(3), placed)).toEqual({ unsent: [], sent: [] })
  })

  it("stops what was not sent before it complains of what was", () => {
    const placed = [
      order("dpo_1", "pending", 1),
      order("dpo_2", "submitted", 2),
    ]
    const { unsent, sent } = excessOf(wants(2), placed)
    expect(idsOf(unsent)).toEqual(["dpo_1"])
    expect(sent).toEqual([])
  })

  it("lets the newest give way", () => {
    const placed = [
      order("dpo_1", "submitted", 2),
      order("dpo_2", "submitted", 2),
    ]
    expect(excessOf(wants(3), placed).sent).toMatchObject([
      { purchaseOrder: { id: "dpo_2" }, lines: [{ units: 1 }] },
    ])
  })

  it("wants nothing of a line that is gone, but what has left has left", () => {
    const placed = [order("dpo_1", "partially_shipped", 3, 1)]
    const { sent } = excessOf([], placed)
    expect(sent).toMatchObject([{ lines: [{ units: 2 }] }])
    const [excess] = sent
    expect(excess && describeExcess(excess)).toMatchObject({
      reason: expect.stringMatching(
        /no longer wants 2 × 87-5503 of M1042-W1.*29\.94 USD \(2 units\) is at risk/
      ),
      money_at_risk: { units: 2, amount: 29.94 },
    })
  })

  it("names all that is too much and can be stopped, and no more", () => {
    const placedArbitrary = fc.array(
      fc.record({
        status: fc.constantFrom("pending", "submitted", "unconfirmed"),
        quantity: fc.integer({ min: 1, max: 4 }),
      }),
      { maxLength: 5 }
    )
    fc.assert(
      fc.property(fc.nat(12), placedArbitrary, (wanted, given) => {
        const placed = given.map(({ status, quantity }, index) =>
          order(`dpo_${index}`, status, quantity)
        )
        const [line] = wants(wanted)
        const over = line ? excessQuantity(line, placed) : 0
        const { unsent, sent } = excessOf(wants(wanted), placed)
        const stopped = unsent
          .flatMap(({ lines }) => lines)
          .reduce((sum, { quantity }) => sum + quantity, 0)
        const named = sent
          .flatMap(({ lines }) => lines)
          .reduce((sum, { units }) => sum + units, 0)
        expect(named).toBe(Math.max(0, over - stopped))
        expect(over === 0).toBe(unsent.length + sent.length === 0)
      })
    )
  })
})
