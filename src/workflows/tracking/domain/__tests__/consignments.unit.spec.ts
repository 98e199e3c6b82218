import { consignmentsOf } from "../consignments"

const box = (id: string, parcel_key: string, goods: number) => ({
  id,
  parcel_key,
  lines: Array.from({ length: goods }, () => ({})),
})
const ids = (boxes: Parameters<typeof consignmentsOf>[0]) =>
  consignmentsOf(boxes).map(({ main, boxes: others }) => [
    main.id,
    ...others.map(({ id }) => id),
  ])

describe("consignmentsOf", () => {
  it("joins boxes without goods with the parcel before them of their distributor order", () => {
    expect(
      ids([
        box("5", "41:E", 0),
        box("1", "41:A", 1),
        box("2", "42:B", 1),
        box("3", "41:C", 0),
        box("4", "41:D", 2),
      ])
    ).toEqual([["1", "3"], ["2"], ["4", "5"]])
  })

  it("leaves out a box that holds nothing we ordered", () => {
    expect(ids([box("1", "41:A", 0), box("2", "42:B", 1)])).toEqual([["2"]])
  })
})
