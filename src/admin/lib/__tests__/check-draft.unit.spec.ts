import type { Dropship } from "../../../schemas/dropship"
import type { ShipTo } from "../../../schemas/ship-to"
import {
  aDistributor,
  aDropship,
  aLine,
  aPlan,
  aSource,
  partsUnlimitedSource,
  shipTo,
} from "../__fixtures__/dropship"
import { checkDraft } from "../check-draft"
import { startDraft, type DropshipDraft } from "../dropship-draft"
import { groupPurchaseOrders } from "../group-purchase-orders"

const wps = aDistributor("wps", "Western Power Sports")

function problemsOf(
  change: (draft: DropshipDraft) => DropshipDraft,
  dropship: Dropship = aDropship(),
  distributors = [wps]
) {
  const draft = change(startDraft(dropship))
  return checkDraft(
    groupPurchaseOrders(dropship, draft),
    { shipTo: draft.ship_to, chosenMethod: dropship.chosen_ship_method },
    distributors
  )
}

const withShipTo = (changes: Partial<ShipTo>) => (draft: DropshipDraft) => ({
  ...draft,
  ship_to: { ...shipTo, ...changes },
})

const withLine =
  (changes: Partial<DropshipDraft["lines"][number]>) =>
  (draft: DropshipDraft) => ({
    ...draft,
    lines: draft.lines.map((line, at) =>
      at === 0 ? { ...line, ...changes } : line
    ),
  })

const withNumber = (po_number: string) => (draft: DropshipDraft) => ({
  ...draft,
  orders: { wps: { po_number } },
})

describe("checkDraft", () => {
  it("finds nothing wrong with the server's own plan", () => {
    expect(problemsOf((draft) => draft)).toEqual([])
  })

  it("counts a city that is longer than the distributor takes", () => {
    expect(problemsOf(withShipTo({ city: "Llanfairpwllgwyngyll" }))).toEqual([
      {
        field: "ship_to.city",
        code: "tooLong",
        values: { distributor: "Western Power Sports", length: 20, limit: 17 },
      },
    ])
  })

  it("takes a value of exactly the limit", () => {
    expect(problemsOf(withShipTo({ city: "x".repeat(17) }))).toEqual([])
  })

  it("names the distributor with the tightest limit", () => {
    const tight = aDistributor("parts-unlimited", "Parts Unlimited", {
      ship_to: { city: { max_length: 5, is_required: false } },
    })
    const dropship = aDropship({
      lines: [
        aLine({ sources: [aSource({ is_selected: true })] }),
        aLine({
          line_item_id: "ordli_2",
          open_quantity: 3,
          quantity: 3,
          sources: [{ ...partsUnlimitedSource, is_selected: true }],
        }),
      ],
      plan: aPlan(),
    })
    const tickAll = (draft: DropshipDraft) => ({
      ...draft,
      lines: draft.lines.map((line) => ({ ...line, is_included: true })),
    })
    expect(problemsOf(tickAll, dropship, [wps, tight])).toEqual([
      {
        field: "ship_to.city",
        code: "tooLong",
        values: { distributor: "Parts Unlimited", length: 11, limit: 5 },
      },
    ])
  })

  it("does not apply the limits of a distributor that gets nothing", () => {
    const tight = aDistributor("parts-unlimited", "Parts Unlimited", {
      ship_to: { city: { max_length: 5, is_required: true } },
    })
    expect(problemsOf((draft) => draft, aDropship(), [wps, tight])).toEqual([])
  })

  it("demands required fields and leaves the others free", () => {
    const problems = problemsOf(withShipTo({ name: "  ", phone: null }))
    expect(problems).toEqual([
      {
        field: "ship_to.name",
        code: "required",
        values: { distributor: "Western Power Sports" },
      },
    ])
  })

  it("refuses a country the distributor doesn't ship to", () => {
    expect(problemsOf(withShipTo({ country_code: "ca" }))).toEqual([
      {
        field: "ship_to.country_code",
        code: "country",
        values: { distributor: "Western Power Sports", countries: "US" },
      },
    ])
  })

  it.each([
    ["M1042_W1", "poNumberFormat"],
    ["M104200000000-W1", "poNumberLength"],
  ])("refuses the PO number %s", (number, code) => {
    expect(problemsOf(withNumber(number))).toEqual([
      expect.objectContaining({ field: "po_number.wps", code }),
    ])
  })

  it("lets the server make an empty PO number", () => {
    expect(problemsOf(withNumber(""))).toEqual([])
  })

  it("keeps a distributor's shorter PO number", () => {
    const short = aDistributor("wps", "Western Power Sports", {
      po_number_length: 8,
    })
    expect(problemsOf(withNumber("M1042-W12"), aDropship(), [short])).toEqual([
      {
        field: "po_number.wps",
        code: "poNumberLength",
        values: { length: 9, limit: 8 },
      },
    ])
  })

  it.each([
    [Number.NaN, "quantity"],
    [0, "quantity"],
    [1.5, "quantity"],
    [3, "aboveOpen"],
  ])("refuses the quantity %p", (quantity, code) => {
    expect(problemsOf(withLine({ quantity }))).toEqual([
      expect.objectContaining({ field: "quantity.line-0", code }),
    ])
  })

  it("notices that a line was ordered meanwhile", () => {
    const dropship = aDropship({
      lines: [aLine({ state: "ordered", open_quantity: 0 })],
    })
    expect(problemsOf((draft) => draft, dropship)).toEqual([
      { field: "quantity.line-0", code: "nothingOpen", values: {} },
    ])
  })

  it("notices that a line can't be drop-shipped any more", () => {
    const dropship = aDropship({
      lines: [aLine({ state: "not_open", reason: "The order is canceled" })],
    })
    expect(problemsOf((draft) => draft, dropship)).toEqual([
      expect.objectContaining({
        code: "sourceGone",
        values: { reason: "The order is canceled" },
      }),
    ])
  })

  it("wants at least one ticked line", () => {
    const untickAll = (draft: DropshipDraft) => ({
      ...draft,
      lines: draft.lines.map((line) => ({ ...line, is_included: false })),
    })
    expect(problemsOf(untickAll)).toEqual([
      { field: "lines", code: "nothingIncluded", values: {} },
    ])
  })

  it("names the ship method that an item rule forbids", () => {
    const dropship = aDropship({
      lines: [aLine({ sources: [aSource({ ship_methods: ["2day"] })] })],
    })
    expect(problemsOf((draft) => draft, dropship)).toEqual([
      {
        field: "ship_method.wps",
        code: "methodForbidden",
        values: { skus: "87-5503", method: "Ground" },
      },
    ])
    const reason = withLine({ override_reason: "The buyer pays for it" })
    expect(problemsOf(reason, dropship)).toEqual([])
  })

  it("ignores what is wrong with an unticked line", () => {
    expect(problemsOf(withLine({ is_included: false, quantity: 99 }))).toEqual(
      []
    )
  })
})
