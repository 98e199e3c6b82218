import { logLine } from "../log-line"

describe("a line of the log", () => {
  it("says what happened, then its fields", () => {
    expect(
      logLine("a purchase order was accepted", {
        purchase_order: "DS-1042-1",
        distributor: "wps",
        order: "order_01",
        count: 2,
      })
    ).toBe(
      "Drop ship: a purchase order was accepted purchase_order=DS-1042-1 distributor=wps order=order_01 count=2"
    )
    expect(logLine("nothing more")).toBe("Drop ship: nothing more")
  })

  it("quotes what would not be read as one value", () => {
    const written = (reason: string) =>
      logLine("it failed", { reason }).replace("Drop ship: it failed ", "")
    expect(written("no answer")).toBe('reason="no answer"')
    expect(written("")).toBe('reason=""')
    expect(written("a=b")).toBe('reason="a=b"')
    expect(written('it said "no" \\')).toBe('reason="it said \\"no\\" \\\\"')
    expect(written("Straße")).toBe('reason="Straße"')
  })

  it("can't be split or forged by what others said", () => {
    const reason =
      'no\nDrop ship: a purchase order was accepted\r\u2028\u0085\u001b[2K\u202e" purchase_order=DS-9'
    const line = logLine("a look-up failed", {
      purchase_order: "DS-1\ndistributor=other",
      distributor: "wps",
      reason,
    })
    expect(line).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202e]/u)
    expect(line).toBe(
      'Drop ship: a look-up failed purchase_order="DS-1\\ndistributor=other" distributor=wps reason="no\\nDrop ship: a purchase order was accepted\\r\\u2028\\u0085\\u001b[2K\\u202e\\" purchase_order=DS-9"'
    )
    expect(logLine("told\ndistributor=other")).toBe(
      "Drop ship: told distributor other"
    )
  })

  it("is no longer than it must be", () => {
    const reason = `insert into ${"x".repeat(10_000)} - disk full`
    const line = logLine("it failed", { reason })
    expect(line.length).toBeLessThan(600)
    expect(line).toMatch(/reason="insert into x+…x+ - disk full"$/)
  })

  it("takes credentials and e-mail addresses out", () => {
    const reason = [
      "ftp://dealer:hunter22@ftp.example.com/feeds could not be opened",
      "GET https://api.example.com/orders?apikey=abc123&page=2 failed",
      "Authorization: Bearer abc.def-123456",
      "Authorization: Basic ZGVhbGVyOmh1bnRlcjI=",
      '{"api_token":"t0k3n-1", "password": "hunter22"} client_secret=s3cr3t',
      "550 <ann.buyer@example.com> is no mailbox",
    ].join("; ")
    const line = logLine("it failed", { reason })
    for (const secret of [
      "hunter22",
      "abc123",
      "abc.def",
      "ZGVhbGVy",
      "t0k3n",
      "s3cr3t",
      "ann.buyer",
    ]) {
      expect(line).not.toContain(secret)
    }
    expect(line).toContain("ftp.example.com/feeds could not be opened")
    expect(line).toContain("https://api.example.com/orders?[hidden] failed")
  })

  it("leaves ordinary words as they are", () => {
    const reason =
      "WPS refused the API token (401). It said: token expired. Enter another under https://shop.example/app: it takes 5 minutes."
    expect(logLine("it failed", { reason })).toContain(reason)
  })
})
