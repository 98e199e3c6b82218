import fc from "fast-check"
import { ownStock, type OwnStockLine } from "../own-stock"

const line = (
  line_item_id: string,
  open_quantity: number,
  inventory: OwnStockLine["inventory"] = [
    { inventory_item_id: "iitem", required_quantity: 1 },
  ]
): OwnStockLine => ({ line_item_id, open_quantity, inventory })
const free = (quantity: number, inventory_item_id = "iitem") => ({
  inventory_item_id,
  line_item_id: null,
  quantity,
})

describe("ownStock", () => {
  it("counts what is reserved for a line and what is free, up to what is open", () => {
    const reserved = { ...free(1), line_item_id: "a" }
    expect(ownStock([line("a", 3)], [reserved, free(1)]).get("a")).toBe(2)
    expect(ownStock([line("a", 1)], [reserved, free(1)]).get("a")).toBe(1)
  })

  it("leaves out what is reserved for others, and what is oversold", () => {
    const others = { ...free(5), line_item_id: "b" }
    expect(ownStock([line("a", 3)], [others, free(-2)]).size).toBe(0)
  })

  it("gives free units to one line only", () => {
    const found = ownStock([line("a", 2), line("b", 2)], [free(3)])
    expect([found.get("a"), found.get("b")]).toEqual([2, 1])
  })

  it("counts a kit by the part of which there is least", () => {
    const kit = line("a", 4, [
      { inventory_item_id: "chain", required_quantity: 1 },
      { inventory_item_id: "link", required_quantity: 2 },
    ])
    expect(ownStock([kit], [free(4, "chain"), free(5, "link")]).get("a")).toBe(
      2
    )
  })

  it("knows nothing of goods without managed inventory", () => {
    expect(ownStock([line("a", 2, [])], [free(3)]).size).toBe(0)
  })

  it("never promises more than lies there", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 5 }),
        fc.nat({ max: 20 }),
        (wanted, units) => {
          const lines = wanted.map((open, at) => line(`line-${at}`, open))
          const found = [...ownStock(lines, [free(units)]).values()]
          const total = found.reduce((sum, each) => sum + each, 0)
          expect(total).toBe(
            Math.min(
              units,
              wanted.reduce((sum, each) => sum + each, 0)
            )
          )
        }
      )
    )
  })
})
