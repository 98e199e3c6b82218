import { describeObstacle, type ObstacleFacts } from "../describe-obstacle"

const describeWith = (changes: Partial<ObstacleFacts>) =>
  describeObstacle({
    obstacle: "several_items",
    key: "upc",
    sharers: 1,
    gtin: "00036000291452",
    unit_key: "pair",
    variant_gtins: ["00191361000003"],
    variant_unit: "each",
    ...changes,
  })

describe("describeObstacle", () => {
  it.each<[Partial<ObstacleFacts>, string]>([
    [
      { obstacle: "several_items", key: "upc", sharers: 3 },
      "3 items of this distributor have the variant's GTIN: choose the right one.",
    ],
    [
      { obstacle: "several_items", key: "sku", sharers: 2 },
      "2 items of this distributor have the variant's SKU, punctuation aside: choose the right one.",
    ],
    [
      { obstacle: "several_variants", key: "brand_mpn", sharers: 2 },
      "2 variants of your shop have the same brand and maker's number: say which of them it is.",
    ],
    [
      { obstacle: "gtin_differs", key: "sku" },
      "It has the variant's SKU, but its GTIN 00036000291452 is not the variant's 00191361000003.",
    ],
    [
      { obstacle: "unit_differs", key: "upc" },
      'It has the variant\'s GTIN, but its unit is "pair"; the variant\'s unit is "each".',
    ],
    [
      {
        obstacle: "unit_differs",
        key: "upc",
        unit_key: null,
        variant_unit: "pair",
      },
      'It has the variant\'s GTIN, but its feed tells no unit, which counts as "each"; the variant\'s unit is "pair".',
    ],
    [
      { obstacle: "unit_differs", key: "superseded" },
      'It replaces an item of the variant, but not in the same unit: its unit is "pair".',
    ],
    [
      { obstacle: "blocked", key: null },
      "A person said that it is another product.",
    ],
  ])("says what is in the way: %j", (facts, reason) => {
    expect(describeWith(facts)).toBe(reason)
  })
})
