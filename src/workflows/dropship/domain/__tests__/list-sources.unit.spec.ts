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

  it("says why the feed or an item rule forbids an item", () => {
    const obstacle = "Ships from the maker, not from a warehouse"
    const forbidden = item({
      verdict: { obstacle, ship_methods: [], rule_id: "default_feed" },
    })
    expect(reasonsOf([forbidden])).toEqual([obstacle])
  })

  it("passes on the ship methods that the item rules allow", () => {
    const limited = item({
      verdict: { obstacle: null, ship_methods: ["ground"], rule_id: "r" },
    })
    const [source] = listSourcesForLine(
      [limited],
      [rule("ID")],
      [wps],
      demand()
    )
    expect(source).toMatchObject({
      is_dropshippable: true,
      ship_methods: ["ground"],
    })
  })

  it.each([
    // unit price, cut-off, lead time, is drop-shippable, lead time then
    [49.99, 50, 2, false, 2],
    [50, 50, 2, true, 1],
    [50.01, 50, 2, true, 1],
    [10, 50, 1, true, 1],
    [10, 50, 0, true, 0],
    [10, 9999, 3, false, 3],
  ])(
    "decides at %p by a cut-off of %p and a lead time of %p days",
    (unit_price, dropship_cutoff, lead_time_days, isUsable, leadTime) => {
      const rules = [rule("ID", { dropship_cutoff, lead_time_days })]
      const [source] = listSourcesForLine(
        [item()],
        rules,
        [wps],
        demand({ unit_price })
      )
      expect(source).toMatchObject({
        is_dropshippable: isUsable,
        lead_time_days: leadTime,
        obstacle: isUsable ? null : "lead_time",
        usable_quantity: isUsable ? 25 : 0,
      })
    }
  )

  it("tells how many units are usable where there are too few", () => {
    const rules = [rule("ID"), rule("CA"), rule("TX", { is_excluded: true })]
    const items = [item({ quantities: { ID: 25, CA: 4, TX: 25 } })]
    expect(
      listSourcesForLine(items, rules, [wps], demand({ quantity: 5 })).map(
        ({ usable_quantity, obstacle }) => [usable_quantity, obstacle]
      )
    ).toEqual([
      [25, null],
      [4, "stock"],
      [0, "excluded"],
    ])
  })

  it("takes a cost of 0 for unknown", () => {
    const [source] = listSourcesForLine(
      [item({ cost: 0 })],
      [rule("ID")],
      [wps],
      demand()
    )
    expect(source).toMatchObject({ unit_cost: null, unit_margin: null })
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
