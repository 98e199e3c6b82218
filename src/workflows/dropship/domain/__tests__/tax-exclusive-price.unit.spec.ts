import { taxExclusivePrice } from "../tax-exclusive-price"

describe("taxExclusivePrice", () => {
  it.each([
    ["without tax", { unit_price: 10, tax_lines: [{ rate: 6 }] }, 10],
    [
      "with taxes in it",
      {
        unit_price: 10.8,
        is_tax_inclusive: true,
        tax_lines: [{ rate: 6 }, { rate: 2 }],
      },
      10,
    ],
    [
      "with taxes in it, none of which apply",
      { unit_price: 10, is_tax_inclusive: true, tax_lines: null },
      10,
    ],
  ])("of a price %s", (_, line, price) => {
    expect(taxExclusivePrice(line)).toBe(price)
  })
})
