import { listSourcesForLine } from "../list-sources"
import { demand, item, rule, wps } from "./sources.fixture"

const reasonsOf = (
  items = [item()],
  rules = [rule("ID")],
  distributor = wps,
  wanted = demand()
) =>
  listSourcesForLine(items, rules, [distributor], wanted).map(
    ({ reason }) => reason
  )

describe("listSourcesForLine", () => {
  it("lists every warehouse of every item, with what speaks against it", () => {
    const sources = listSourcesForLine(
      [item(), item({ sku: "87-5504", quantities: {} })],
      [rule("ID"), rule("CA", { is_excluded: true })],
      [wps],
      demand()
    )
    expect(
      sources.map(({ sku, warehouse, reason }) => [sku, warehouse, reason])
    ).toEqual([
      ["87-5503", "ID", null],
      ["87-5503", "CA", "Excluded by the inventory rules"],
      ["87-5504", "ID", "Out of stock"],
      ["87-5504", "CA", "Excluded by the inventory rules"],
    ])
  })

  it("subtracts the buffer before it compares with the wanted quantity", () => {
    const rules = [rule("ID", { buffer_quantity: 24 })]
    const [source] = listSourcesForLine([item()], rules, [wps], demand())
    expect(source).toMatchObject({
      available_quantity: 1,
      is_dropshippable: false,
      reason: "Only 1 in stock after a buffer of 24",
    })
  })

  it("names the cut-off of goods that travel to the shop first", () => {
    const rules = [rule("ID", { dropship_cutoff: 50, lead_time_days: 3 })]
    expect(reasonsOf([item()], rules)).toEqual([
      "Below the drop-ship cut-off (50.00), lead time 3 days",
    ])
    expect(reasonsOf([item()], rules, wps, demand({ unit_price: 50 }))).toEqual(
      [null]
    )
  })

  it("says why the distributor does not drop-ship an item", () => {
    const block = "Ships from the maker, not from a warehouse"
    expect(
      reasonsOf([item({ is_dropshippable: false, dropship_block: block })])
    ).toEqual([block])
  })

  it("refuses states that an item may not be shipped to", () => {
    const items = [item({ forbidden_provinces: ["CA"] })]
    expect(
      reasonsOf(items, [rule("ID")], wps, demand({ province: "CA" }))
    ).toEqual(["May not be shipped to CA"])
  })

  it("refuses distributors that are off or sell in another currency", () => {
    expect(
      reasonsOf([item()], [rule("ID")], { ...wps, is_enabled: false })
    ).toEqual([
      "Western Power Sports is not enabled in Settings › Order Automation",
    ])
    expect(
      reasonsOf([item()], [rule("ID")], wps, demand({ currency_code: "eur" }))
    ).toEqual(["Western Power Sports sells in USD, the order is in EUR"])
  })

  it("charges an item's own fee for each unit, else the flat fee once", () => {
    const [flat, own] = listSourcesForLine(
      [item(), item({ sku: "TIRE", dropship_fee: 12.75 })],
      [rule("ID")],
      [wps],
      demand()
    )
    expect(flat).toMatchObject({
      dropship_fee: 9.75,
      dropship_fee_basis: "order",
    })
    expect(own).toMatchObject({
      dropship_fee: 12.75,
      dropship_fee_basis: "unit",
    })
  })
})
