import { aDropship, aWarning } from "../__fixtures__/dropship"
import { ApiError } from "../api-error"
import { startDraft } from "../dropship-draft"
import { groupPurchaseOrders } from "../group-purchase-orders"
import { buildPlacement } from "../placement-body"
import { serverProblems } from "../server-problems"

const dropship = aDropship()
const draft = startDraft(dropship)
const { rows } = buildPlacement(groupPurchaseOrders(dropship, draft), {
  order: dropship.ship_to,
  draft: draft.ship_to,
})
const city = { field: "purchase_orders.0.ship_to.city", message: "too long" }

describe("serverProblems", () => {
  it("shows what is wrong at the fields of the dialog", () => {
    const unknown = { field: "purchase_orders.0.planet", message: "what?" }
    const error = new ApiError("Nothing was ordered.", 400, [city, unknown])
    expect(serverProblems(error, rows)).toEqual([
      {
        field: "ship_to.city",
        code: "server",
        values: { message: "too long" },
      },
    ])
  })

  it("leaves warnings to their ticks, but for a missing reason", () => {
    const forbidden = aWarning({ code: "source_forbidden" })
    const error = new ApiError(
      "Weigh these.",
      409,
      [{ field: "purchase_orders.0.lines.0.quantity", message: "short" }],
      [aWarning(), forbidden]
    )
    expect(serverProblems(error, rows).map(({ field }) => field)).toEqual([
      "reason.line-0",
    ])
  })

  it("knows no field for a lost connection", () => {
    expect(serverProblems(new TypeError("fetch failed"), rows)).toEqual([])
    expect(serverProblems(null, rows)).toEqual([])
  })
})
