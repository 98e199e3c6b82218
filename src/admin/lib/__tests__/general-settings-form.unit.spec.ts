import { settingsSchema, updateSettingsBody } from "../../../schemas/settings"
import {
  generalSettingsChanges,
  generalSettingsValues,
  type GeneralSettingsValues,
} from "../general-settings-form"

const settings = settingsSchema.parse({ minimum_margin_percent: 12.5 })

function changesOf(edits: Partial<GeneralSettingsValues>) {
  return generalSettingsChanges(settings, {
    ...generalSettingsValues(settings),
    ...edits,
  })
}

describe("the form of the general settings", () => {
  it("shows a limit that isn't set as an empty field", () => {
    expect(generalSettingsValues(settings)).toMatchObject({
      cost_rise_limit_percent: "10",
      minimum_margin_percent: "12.5",
      minimum_margin_amount: "",
      feed_stock_fall_limit_percent: "50",
      missing_runs_before_zero: "1",
    })
  })

  it("sends only what was changed", () => {
    expect(changesOf({})).toEqual({})
    expect(changesOf({ live_check: false, brand_key: "make" })).toEqual({
      live_check: false,
      brand_key: "make",
    })
  })

  it("turns text into numbers, and an emptied limit into none", () => {
    const changes = changesOf({
      cost_rise_limit_percent: " 7,5 ",
      minimum_margin_percent: "",
      minimum_margin_amount: "-2",
      feed_items_fall_limit_percent: "",
      missing_runs_before_zero: "3",
    })
    expect(changes).toEqual({
      cost_rise_limit_percent: 7.5,
      minimum_margin_percent: null,
      minimum_margin_amount: -2,
      feed_items_fall_limit_percent: null,
      missing_runs_before_zero: 3,
    })
    expect(updateSettingsBody.safeParse(changes).success).toBe(true)
  })

  it("turns an emptied address into none", () => {
    const given = settingsSchema.parse({ notify_email: "shop@example.test" })
    const values = generalSettingsValues(given)
    expect(values.notify_email).toBe("shop@example.test")
    expect(
      generalSettingsChanges(given, { ...values, notify_email: " " })
    ).toEqual({ notify_email: null })
    expect(changesOf({ notify_email: " a@example.test" })).toEqual({
      notify_email: "a@example.test",
    })
  })

  it.each([
    [{ notify_email: "nobody" }, "notify_email"],
    [{ cost_rise_limit_percent: "" }, "cost_rise_limit_percent"],
    [{ cost_rise_limit_percent: "a lot" }, "cost_rise_limit_percent"],
    [{ minimum_margin_percent: "101" }, "minimum_margin_percent"],
    [{ mpn_key: " " }, "mpn_key"],
    [
      { feed_rows_rejected_limit_percent: "-1" },
      "feed_rows_rejected_limit_percent",
    ],
    [{ missing_runs_before_zero: "" }, "missing_runs_before_zero"],
    [{ missing_runs_before_zero: "1.5" }, "missing_runs_before_zero"],
  ])("lets the schema refuse %j", (edits, name) => {
    const { error } = updateSettingsBody.safeParse(changesOf(edits))
    expect(error?.issues.map(({ path }) => path[0])).toEqual([name])
  })
})
