import {
  aLine,
  aSource,
  excludedSource,
  partsUnlimitedSource,
} from "../__fixtures__/dropship"
import { checkDraftLines } from "../check-draft-lines"
import type { DraftLine } from "../dropship-draft"
import type { DraftOrderLine } from "../group-purchase-orders"
import { sourceKey } from "../source-key"

function aPart(
  changes: Partial<Omit<DraftOrderLine, "draft">> = {},
  draft: Partial<DraftLine> = {}
): DraftOrderLine {
  const { line = aLine(), source = aSource() } = changes
  return {
    line,
    source,
    draft: {
      id: "line-0",
      line_item_id: line.line_item_id,
      source: sourceKey(source),
      quantity: 2,
      is_included: true,
      override_reason: "",
      ...draft,
    },
  }
}

describe("checkDraftLines", () => {
  it("leaves more than the source has to the server's warning", () => {
    const source = aSource({
      is_dropshippable: false,
      usable_quantity: 1,
      obstacle: "stock",
      reason: "1 of 2 in stock",
    })
    expect(checkDraftLines([aPart({ source })])).toEqual([])
  })

  it("wants a reason for a source that a rule forbids", () => {
    const part = aPart({
      line: aLine({ state: "blocked", sources: [excludedSource] }),
      source: excludedSource,
    })
    expect(checkDraftLines([part])).toEqual([
      { field: "reason.line-0", code: "reasonMissing", values: {} },
    ])
  })

  it("takes a written reason, up to what the API takes", () => {
    const source = excludedSource
    const reasons = ["Agreed by phone", "x".repeat(500), "x".repeat(501), "  "]
    expect(
      reasons.map((override_reason) =>
        checkDraftLines([aPart({ source }, { override_reason })]).map(
          ({ code }) => code
        )
      )
    ).toEqual([[], [], ["reasonTooLong"], ["reasonMissing"]])
  })

  it("refuses a source that nothing can overrule, with its reason", () => {
    const source = aSource({ obstacle: "disabled", reason: "WPS is disabled" })
    expect(checkDraftLines([aPart({ source })])).toEqual([
      {
        field: "quantity.line-0",
        code: "sourceGone",
        values: { reason: "WPS is disabled" },
      },
    ])
  })

  it("adds up the parts of a line that is split", () => {
    const line = aLine({ quantity: 5, open_quantity: 5 })
    const parts = (other: number) => [
      aPart({ line }, { quantity: 3 }),
      aPart(
        { line, source: partsUnlimitedSource },
        { id: "line-1", quantity: other }
      ),
    ]
    expect(checkDraftLines(parts(2))).toEqual([])
    expect(checkDraftLines(parts(3)).map(({ field }) => field)).toEqual([
      "quantity.line-0",
      "quantity.line-1",
    ])
  })

  it("wants one row for each source, not two", () => {
    const line = aLine({ quantity: 5, open_quantity: 5 })
    const parts = [aPart({ line }), aPart({ line }, { id: "line-1" })]
    const same = parts.map((part) => ({ ...part, source: parts[0]!.source }))
    expect(checkDraftLines(same)).toEqual([
      { field: "quantity.line-1", code: "sourceTwice", values: {} },
    ])
  })
})
