import { aDropship, aWarning } from "../__fixtures__/dropship"
import { changeDraftLine } from "../draft-changes"
import { startDraft } from "../dropship-draft"
import { groupPurchaseOrders } from "../group-purchase-orders"
import { buildPlacement } from "../placement-body"
import {
  acceptedCodes,
  groupWarnings,
  missingReasons,
} from "../placement-warnings"

function rowsOf(override_reason = "") {
  const dropship = aDropship()
  const draft = changeDraftLine(startDraft(dropship), "line-1", {
    override_reason,
  })
  return buildPlacement(groupPurchaseOrders(dropship, draft), {
    order: dropship.ship_to,
    draft: draft.ship_to,
  }).rows
}

const short = aWarning()
const margin = aWarning({
  code: "margin_below_limit",
  field: "purchase_orders.0",
  message: "This order earns 2 %, the limit is 10 %.",
})
const elsewhere = aWarning({ distributor_id: "tucker", message: "No answer" })
const forbidden = aWarning({
  code: "source_forbidden",
  field: "purchase_orders.0.lines.1",
  line_item_id: "ordli_2",
  message: "Boise is excluded.",
})

describe("groupWarnings", () => {
  it("puts them to their purchase orders, once each", () => {
    const groups = groupWarnings([elsewhere, short, margin, short], rowsOf())
    expect(
      groups.map(({ distributor_id, row, ticks }) => [
        distributor_id,
        row?.order.po_number ?? null,
        ticks.map(({ warning }) => warning),
      ])
    ).toEqual([
      ["wps", "M1042-W1", [short, margin]],
      ["tucker", null, [elsewhere]],
    ])
  })
})

describe("acceptedCodes", () => {
  const other = aWarning({ field: "purchase_orders.0.lines.1" })
  const warnings = [short, other, margin]
  const keys = groupWarnings(warnings, rowsOf()).flatMap(({ ticks }) =>
    ticks.map(({ key }) => key)
  )

  it("names each kind once when all are ticked", () => {
    expect(acceptedCodes(warnings, new Set(keys))).toEqual([
      "stock_short",
      "margin_below_limit",
    ])
  })

  it("says nothing while one of a kind is not ticked", () => {
    expect(acceptedCodes(warnings, new Set(keys.slice(1)))).toBeNull()
  })

  it("does not count a tick at other words", () => {
    const changed = { ...short, message: "Boise has none of 87-5503 now." }
    expect(acceptedCodes([changed], new Set(keys))).toBeNull()
  })
})

describe("missingReasons", () => {
  it("leads to the line whose source is forbidden", () => {
    expect(missingReasons([forbidden, short], rowsOf())).toEqual([
      {
        field: "reason.line-1",
        code: "server",
        values: { message: "Boise is excluded." },
      },
    ])
  })

  it("finds the line by its item when the path names none", () => {
    const warning = { ...forbidden, field: "purchase_orders" }
    expect(missingReasons([warning], rowsOf())).toMatchObject([
      { field: "reason.line-1" },
    ])
  })

  it("leaves a line with a reason to its tick", () => {
    expect(missingReasons([forbidden], rowsOf("Agreed by phone"))).toEqual([])
  })
})
