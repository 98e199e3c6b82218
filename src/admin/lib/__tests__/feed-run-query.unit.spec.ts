import { feedRunQuery } from "../feed-run-query"

describe("the query for the list of runs", () => {
  it("says what the URL says, as the table or a person writes it", () => {
    expect(
      feedRunQuery(
        {
          offset: "20",
          order: "-rows_rejected",
          distributor_id: '"wps"',
          status: "failed",
        },
        20
      )
    ).toEqual({
      limit: 20,
      offset: 20,
      order: "-rows_rejected",
      distributor_id: "wps",
      status: "failed",
    })
  })

  it("leaves out what the API would refuse", () => {
    expect(
      feedRunQuery({ offset: "-1", order: "error", status: "lost" }, 20)
    ).toEqual({ limit: 20, offset: 0 })
  })
})
