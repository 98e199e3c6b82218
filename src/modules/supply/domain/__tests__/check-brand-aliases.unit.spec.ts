import { checkBrandAliases } from "../check-brand-aliases"

describe("checkBrandAliases", () => {
  it("keys both names as brands are compared", () => {
    expect(
      checkBrandAliases([
        { alias: "Fly-Street", brand: "FLY Racing" },
        { alias: "Fly Snow", brand: "fly racing" },
      ])
    ).toEqual([
      {
        alias: "Fly-Street",
        brand: "FLY Racing",
        alias_key: "FLYSTREET",
        brand_key: "FLYRACING",
      },
      {
        alias: "Fly Snow",
        brand: "fly racing",
        alias_key: "FLYSNOW",
        brand_key: "FLYRACING",
      },
    ])
  })

  it.each([
    [
      "twice",
      [
        ["FX", "Fly"],
        ["f.x.", "Fox"],
      ],
      /^brand_aliases\.1\.alias: "f\.x\." is in row 0 already/,
    ],
    [
      "its own brand",
      [["K & N", "K&N"]],
      /^brand_aliases\.0\.alias: "K & N" and "K&N" count as the same already/,
    ],
    [
      "a chain",
      [
        ["A", "B"],
        ["B", "C"],
      ],
      /^brand_aliases\.0\.brand: "B" is an alias itself, in row 1/,
    ],
    [
      "a loop",
      [
        ["A", "B"],
        ["B", "A"],
      ],
      /^brand_aliases\.0\.brand: "B" is an alias itself, in row 1/,
    ],
    [
      "no name",
      [
        ["A", "B"],
        ["--", "C"],
      ],
      /^brand_aliases\.1\.alias: "--" is no name/,
    ],
    [
      "a placeholder",
      [["A", "N/A"]],
      /^brand_aliases\.0\.brand: "N\/A" is no name/,
    ],
  ])("refuses by name: %s", (_case, rows, message) => {
    const given = rows.map(([alias = "", brand = ""]) => ({ alias, brand }))
    expect(() => checkBrandAliases(given)).toThrow(message)
    expect(() => checkBrandAliases(given)).toThrow(/Nothing was saved\.$/)
  })
})
