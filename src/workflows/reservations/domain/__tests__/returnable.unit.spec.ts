import fc from "fast-check"
import type { MovedReservation } from "../../hold-at-location"
import { returnable } from "../returnable"

const move = (quantity: number, to = "wps"): MovedReservation => ({
  line_item_id: "line",
  inventory_item_id: "item",
  from_location_id: "shop",
  to_location_id: to,
  quantity,
})

const unitsOf = (moves: readonly MovedReservation[]) =>
  moves.reduce((sum, { quantity }) => sum + quantity, 0)

describe("returnable", () => {
  it("leaves what other purchase orders need at the location", () => {
    expect(returnable([move(3)], () => 2)).toEqual({
      back: [move(2)],
      rest: [move(1)],
    })
  })

  it("counts each location by itself", () => {
    const { back } = returnable([move(2), move(2, "tucker")], () => 2)
    expect(back).toEqual([move(2), move(2, "tucker")])
  })

  it("never takes more than is left over, and loses no unit", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 5 })),
        fc.integer({ min: -3, max: 12 }),
        (quantities, surplus) => {
          const moved = quantities.map((quantity) => move(quantity))
          const { back, rest } = returnable(moved, () => surplus)
          expect(unitsOf(back)).toBe(
            Math.min(unitsOf(moved), Math.max(0, surplus))
          )
          expect(unitsOf(back) + unitsOf(rest)).toBe(unitsOf(moved))
        }
      )
    )
  })
})
