import {
  brandAliasesOf,
  brandAliasProblems,
  fieldOfProblem,
  refusedBrandAliases,
  shownBrandAliases,
} from "../brand-alias-rows"

const row = (key: string, alias: string, brand = "Fly Racing") => ({
  key,
  alias,
  brand,
})

describe("the rows of the brand names", () => {
  it("may be saved when every other name is there once", () => {
    const rows = [row("1", "Fly"), row("2", "Fly Street")]
    expect(brandAliasProblems(rows).size).toBe(0)
  })

  it("are refused where a name is missing, or the brand itself", () => {
    const problems = brandAliasProblems([
      row("1", " "),
      row("2", "Fly", ""),
      row("3", "FLY-RACING"),
    ])
    expect(Object.fromEntries(problems)).toEqual({
      1: "aliasMissing",
      2: "brandMissing",
      3: "sameName",
    })
  })

  it("are refused at both rows that have the same name but for case and punctuation", () => {
    const problems = brandAliasProblems([
      row("1", "Pro-Circuit", "PC"),
      row("2", "Fly"),
      row("3", "PRO CIRCUIT", "Other"),
    ])
    expect([...problems]).toEqual([
      ["1", "aliasTwice"],
      ["3", "aliasTwice"],
    ])
  })

  it("are refused where the brand is another name itself", () => {
    const rows = [row("1", "Fly", "Fly Street"), row("2", "FLY STREET")]
    expect([...brandAliasProblems(rows)]).toEqual([["1", "brandIsAlias"]])
    expect(fieldOfProblem("brandIsAlias")).toBe("brand")
    expect(fieldOfProblem("aliasTwice")).toBe("alias")
  })

  it("are saved trimmed and without their keys", () => {
    expect(brandAliasesOf([row("1", " Fly ", " Fly Racing ")])).toEqual([
      { alias: "Fly", brand: "Fly Racing" },
    ])
  })

  it("show what the server says at the row it names", () => {
    const refused = refusedBrandAliases(
      {
        fields: [
          { field: "brand_aliases.1.brand", message: "is no brand" },
          { field: "brand_aliases.7.alias", message: "is not there" },
          { field: "brand_aliases", message: "are too many" },
        ],
        message: "",
      },
      [row("1", "Fly"), row("2", "JT")]
    )
    expect([...refused]).toEqual([
      ["2", { field: "brand", message: "is no brand" }],
    ])
  })

  it("show it also where only the message names the row", () => {
    const said = (message: string) => [
      ...refusedBrandAliases({ fields: [], message }, [row("1", "--")]),
    ]
    expect(said('brand_aliases.0.alias: "--" is no name.')).toEqual([
      ["1", { field: "alias", message: '"--" is no name.' }],
    ])
    expect(said("The server is away.")).toEqual([])
  })

  it("are drawn up to a limit, those to be put right always", () => {
    const rows = ["a", "b", "c", "d"].map((name) => row(name, name))
    const shown = (filter: string, limit: number) =>
      shownBrandAliases(rows, {
        filter,
        limit,
        mustShow: (key) => key === "d",
      }).map(({ key }) => key)
    expect(shown("", 2)).toEqual(["a", "b", "d"])
    expect(shown("B", 2)).toEqual(["b", "d"])
    expect(shown("fly-racing", 9)).toEqual(["a", "b", "c", "d"])
  })
})
