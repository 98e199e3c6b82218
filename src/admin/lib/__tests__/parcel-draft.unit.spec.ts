import {
  hasProblems,
  newParcelDraft,
  parcelBody,
  parcelProblems,
} from "../parcel-draft"

const line = {
  id: "dpol_1",
  line_item_id: "ordli_1",
  sku: "87-5503",
  title: "Flywheel puller",
  warehouse: null,
  quantity: 3,
  shipped_quantity: 1,
  backordered_quantity: 0,
  canceled_quantity: 0,
  unit_cost: 14.97,
}
const order = {
  lines: [
    line,
    { ...line, id: "dpol_2", quantity: 1 },
    { ...line, id: "dpol_3", canceled_quantity: 1 },
  ],
}

describe("a parcel's draft", () => {
  it("begins with all that can still leave", () => {
    const draft = newParcelDraft(order)
    expect(draft.quantities).toEqual({ dpol_1: "2", dpol_3: "1" })
    expect(parcelProblems(order, draft)).toEqual({
      number: true,
      isEmpty: false,
      lines: [],
    })
  })

  it("names the lines that can't be right", () => {
    const draft = {
      tracking_number: "1Z",
      carrier: "",
      quantities: { dpol_1: "3", dpol_3: "0.5" },
    }
    expect(parcelProblems(order, draft).lines).toEqual(["dpol_1", "dpol_3"])
  })

  it("needs something in the parcel", () => {
    const draft = { ...newParcelDraft(order), quantities: { dpol_1: "" } }
    expect(parcelProblems(order, draft).isEmpty).toBe(true)
    expect(hasProblems(parcelProblems(order, draft))).toBe(true)
  })

  it("asks for what is in it, and no carrier where none was typed", () => {
    expect(
      parcelBody(order, {
        tracking_number: " 1Z ",
        carrier: " ",
        quantities: { dpol_1: "1", dpol_3: "0" },
      })
    ).toEqual({
      tracking_number: "1Z",
      lines: [{ line_id: "dpol_1", quantity: 1 }],
    })
  })
})
