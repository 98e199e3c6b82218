import { planLevels, wantedLevels } from "../plan-levels"

const variant = (
  id: string,
  item: string,
  given: { required?: number; managed?: boolean } = {}
) => ({
  variant_id: id,
  manage_inventory: given.managed ?? true,
  inventory_item_id: item,
  required_quantity: given.required ?? 1,
})

describe("wantedLevels", () => {
  it("wants as many units as the variant takes", () => {
    const units = new Map([["pair", 3]])
    expect(
      wantedLevels([variant("pair", "tire", { required: 2 })], units)
    ).toEqual(new Map([["tire", 6]]))
  })

  it("leaves variants without managed inventory out", () => {
    const units = new Map([["gift", 3]])
    expect(
      wantedLevels([variant("gift", "card", { managed: false })], units).size
    ).toBe(0)
  })

  it("oversells none of the variants that share an item", () => {
    const units = new Map([
      ["one", 10],
      ["two", 3],
    ])
    const variants = [
      variant("one", "tire"),
      variant("two", "tire", { required: 2 }),
    ]
    expect(wantedLevels(variants, units)).toEqual(new Map([["tire", 6]]))
  })
})

describe("planLevels", () => {
  const level = (item: string, stocked_quantity: number) => ({
    id: `level_${item}`,
    inventory_item_id: item,
    stocked_quantity,
  })

  it("touches only what differs, and makes what is missing", () => {
    const wanted = new Map([
      ["same", 4],
      ["less", 1],
      ["new", 0],
    ])
    expect(planLevels(wanted, [level("same", 4), level("less", 2)])).toEqual({
      create: [{ inventory_item_id: "new", stocked_quantity: 0 }],
      update: [level("less", 1)],
    })
  })
})
