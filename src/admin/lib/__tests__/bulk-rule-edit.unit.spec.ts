import { emptyBulkEdit, readBulkEdit, withBulkEdit } from "../bulk-rule-edit"

describe("the edit of many rules at once", () => {
  it("holds only what was entered", () => {
    expect(readBulkEdit(emptyBulkEdit)).toEqual({ edit: {}, invalid: [] })
    const bulk = { ...emptyBulkEdit, dropship_cutoff: " 49.90 " }
    expect(readBulkEdit({ ...bulk, is_excluded: false })).toEqual({
      edit: { dropship_cutoff: "49.90", is_excluded: false },
      invalid: [],
    })
  })

  it.each([
    ["dropship_cutoff", "12,5"],
    ["lead_time_days", "-1"],
    ["buffer_quantity", "1.5"],
  ] as const)("names %s as invalid when it is '%s'", (field, text) => {
    const { invalid } = readBulkEdit({ ...emptyBulkEdit, [field]: text })
    expect(invalid).toEqual([field])
  })

  it("is added to what was typed into each row", () => {
    const edits = {
      "wps/ID": { lead_time_days: "3", buffer_quantity: "1" },
      "wps/TX": { lead_time_days: "9" },
    }
    const keys = ["wps/ID", "wps/CA"]
    expect(withBulkEdit(edits, keys, { lead_time_days: "2" })).toEqual({
      "wps/ID": { lead_time_days: "2", buffer_quantity: "1" },
      "wps/CA": { lead_time_days: "2" },
      "wps/TX": { lead_time_days: "9" },
    })
  })
})
