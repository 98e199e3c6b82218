import type { VariantMatch } from "../../../schemas/match"
import { byDistributor, itemKey, splitCandidates } from "../match-groups"

const item = (distributor_id: string, sku: string) => ({ distributor_id, sku })

const candidate = (
  sku: string,
  obstacle: VariantMatch["candidates"][number]["obstacle"]
) => ({
  ...item("wps", sku),
  title: "Sprocket",
  brand: null,
  mpn: null,
  upc: null,
  unit_of_measure: null,
  cost: null,
  obstacle,
  reason: "",
})

describe("the items of a variant", () => {
  it("stand together by distributor, in the order in which they came", () => {
    const groups = byDistributor([
      item("tucker", "1"),
      item("wps", "2"),
      item("tucker", "3"),
    ])
    expect(groups).toEqual([
      {
        distributor_id: "tucker",
        entries: [item("tucker", "1"), item("tucker", "3")],
      },
      { distributor_id: "wps", entries: [item("wps", "2")] },
    ])
  })

  it("have a key each, whatever is in a SKU", () => {
    expect(itemKey(item("a", "b-c"))).not.toBe(itemKey(item("a-b", "c")))
  })
})

describe("the candidates of a variant", () => {
  it("are parted into those that wait and those that were refused", () => {
    const { open, blocked } = splitCandidates([
      candidate("1", "blocked"),
      candidate("2", "several_items"),
    ])
    expect(open.map(({ sku }) => sku)).toEqual(["2"])
    expect(blocked.map(({ sku }) => sku)).toEqual(["1"])
  })
})
