import { auditSubjects, listAuditQuery } from "../../../schemas/audit"
import texts from "../../i18n/en/history.json"
import { auditQuery } from "../audit-query"
import { auditField, auditLink, auditValue } from "../audit-text"

describe("the history", () => {
  it("reads its filters from the URL, as the table or a person writes them", () => {
    const url = { subject: '"settings"', actor_id: "user_1", offset: "20" }
    const query = auditQuery({ ...url, order: "at" }, 20)
    expect(query).toEqual({
      limit: 20,
      offset: 20,
      subject: "settings",
      actor_id: "user_1",
      order: "at",
    })
    expect(listAuditQuery.parse(query)).toEqual(query)
    expect(
      auditQuery({ subject: "orders", offset: "-1", order: "who" }, 20)
    ).toEqual({ limit: 20, offset: 0 })
  })

  it("says fields and values in words", () => {
    const words = { yes: "yes", no: "no", nothing: "none" }
    expect(auditField("feed.stock_schedule")).toBe("feed › stock schedule")
    const value = (given: Parameters<typeof auditValue>[0]) =>
      auditValue(given, words)
    expect(value(true)).toBe("yes")
    expect(value(false)).toBe("no")
    expect(value(0)).toBe("0")
    for (const nothing of [null, "", []]) {
      expect(value(nothing)).toBe("none")
    }
    expect(value(["wps", "tucker"])).toBe("wps, tucker")
  })

  it("has a name and a page for everything that can be changed", () => {
    expect(Object.keys(texts.history.subject)).toEqual([...auditSubjects])
    for (const subject of auditSubjects) {
      expect(auditLink({ subject, subject_id: "x" })).toMatch(/^\/\w/)
    }
  })
})
