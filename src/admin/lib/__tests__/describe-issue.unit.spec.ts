import { updateDistributorBody } from "../../../schemas/distributor"
import { saveInventoryRulesBody } from "../../../schemas/inventory-rule"
import { describeIssue } from "../describe-issue"

const translate = (key: string, values: Record<string, unknown> = {}) =>
  [key, ...Object.values(values)].join(" ")

function issueOf(feed: Record<string, unknown>): string | undefined {
  const issue = updateDistributorBody.safeParse({ feed }).error?.issues[0]
  return issue && describeIssue(issue, translate)
}

describe("a refused value in words", () => {
  it.each([
    [{ port: 70_000 }, "validation.tooBig 65535"],
    [{ port: 0 }, "validation.tooSmall 1"],
    [{ port: 2.5 }, "validation.wholeNumber"],
    [{ port: Number.NaN }, "validation.number"],
    [{ host: "" }, "validation.required"],
    [{ host: "a".repeat(254) }, "validation.tooLong 253"],
  ])("of %j is %s", (feed, words) => {
    expect(issueOf(feed)).toBe(words)
  })

  it("keeps the words that the schema has for it", () => {
    const settings = { po_prefix: "abc" }
    const issue = updateDistributorBody.safeParse({ settings }).error?.issues[0]
    expect(issue && describeIssue(issue, translate)).toBe(
      "A-Z, 0-9 and -, at most 4 characters"
    )
  })

  it("knows a fraction where days are counted", () => {
    const { lead_time_days } =
      saveInventoryRulesBody.shape.inventory_rules.element.shape
    const issue = lead_time_days.unwrap().safeParse(1.5).error?.issues[0]
    expect(issue && describeIssue(issue, translate)).toBe(
      "validation.wholeNumber"
    )
  })
})
