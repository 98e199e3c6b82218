import { aDropship, excludedSource } from "../__fixtures__/dropship"
import { startDraft } from "../dropship-draft"
import { groupPurchaseOrders } from "../group-purchase-orders"
import { stockCaution } from "../stock-caution"

function aPart(quantity: number) {
  const dropship = aDropship()
  const [part] = groupPurchaseOrders(dropship, startDraft(dropship))[0]!.lines
  return { ...part!, draft: { ...part!.draft, quantity } }
}

describe("stockCaution", () => {
  it("tells what a source has when more is wanted", () => {
    expect(stockCaution(aPart(25))).toBeNull()
    expect(stockCaution(aPart(26))).toBe(25)
  })

  it("believes the distributor more than its feed", () => {
    const checked_at = "2026-11-28T12:00:00Z"
    const live = { checked_at, available_quantity: 1, unit_cost: null }
    expect(stockCaution(aPart(2), live)).toBe(1)
    expect(stockCaution(aPart(26), { ...live, available_quantity: 30 })).toBe(
      null
    )
    expect(stockCaution(aPart(26), { error: "No answer" })).toBe(25)
  })

  it("counts what lies in a warehouse that a rule excludes", () => {
    const part = { ...aPart(2), source: excludedSource }
    expect(stockCaution(part)).toBeNull()
  })

  it("says nothing of a line that is not ticked", () => {
    const part = aPart(26)
    const draft = { ...part.draft, is_included: false }
    expect(stockCaution({ ...part, draft })).toBeNull()
  })
})
