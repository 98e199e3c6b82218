import { listMatchesQuery } from "../../../schemas/match"
import { matchQuery, matchTab, tabTotal } from "../match-query"

describe("matchQuery", () => {
  it("reads tab, search, filter and page from the URL", () => {
    const query = matchQuery(
      {
        q: "sprocket",
        order: "-sku",
        offset: "40",
        state: "unmatched",
        distributor_id: '"wps"',
      },
      20
    )
    expect(query).toEqual({
      limit: 20,
      offset: 40,
      state: "unmatched",
      q: "sprocket",
      order: "-sku",
      distributor_id: "wps",
    })
    expect(listMatchesQuery.parse(query)).toMatchObject(query)
  })

  it("asks for the open decisions when the URL names no tab", () => {
    expect(matchQuery({ offset: "-3", q: "" }, 20)).toEqual({
      limit: 20,
      offset: 0,
      state: "ambiguous",
    })
  })

  it("asks for every state under All", () => {
    expect(matchQuery({ state: "all" }, 20)).toEqual({ limit: 20, offset: 0 })
  })
})

describe("the tabs of the matches", () => {
  const totals = { matched: 5, ambiguous: 2, unmatched: 3 }

  it("count their variants, All those of every state", () => {
    expect(tabTotal("ambiguous", totals)).toBe(2)
    expect(tabTotal("all", totals)).toBe(10)
  })

  it("take an unknown state for none", () => {
    expect(matchTab("lost")).toBe("ambiguous")
    expect(matchTab("matched")).toBe("matched")
  })
})
