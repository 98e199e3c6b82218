import { shipMethodNames } from "../ship-method-names"

const distributors = [
  {
    id: "wps",
    ship_methods: [
      { id: "ground", label: "Ground (best available)" },
      { id: "usps", label: "USPS" },
    ],
  },
  { id: "tucker", ship_methods: [{ id: "ground", label: "Ground" }] },
]

describe("shipMethodNames", () => {
  it("names each ship method once, by its shortest label", () => {
    expect([...shipMethodNames(distributors)]).toEqual([
      ["ground", "Ground"],
      ["usps", "USPS"],
    ])
  })

  it("keeps to some distributors", () => {
    expect([...shipMethodNames(distributors, ["tucker"])]).toEqual([
      ["ground", "Ground"],
    ])
  })
})
