import { auditChangeSchema } from "../../../../schemas/audit"
import { enteredSecrets } from "../entered-secrets"
import { listChanges } from "../list-changes"

describe("listChanges", () => {
  it("names changed, added and removed fields by their paths", () => {
    const before = {
      is_enabled: false,
      feed: { host: "ftp.example.test", port: null, files: { items: "a.csv" } },
      order: ["wps"],
      gone: 1,
    }
    const after = {
      is_enabled: true,
      feed: { host: "ftp.example.test", port: 21, files: { items: "b.csv" } },
      order: ["wps", "tucker"],
      added: "x",
    }
    expect(listChanges(before, after)).toEqual([
      { field: "is_enabled", before: false, after: true },
      { field: "feed.port", before: null, after: 21 },
      { field: "feed.files.items", before: "a.csv", after: "b.csv" },
      { field: "order", before: ["wps"], after: ["wps", "tucker"] },
      { field: "gone", before: 1, after: null },
      { field: "added", before: null, after: "x" },
    ])
  })

  it("says nothing where nothing differs, and null is not there", () => {
    expect(listChanges({ a: { b: [1] } }, { a: { b: [1] } })).toEqual([])
    expect(listChanges({ a: null }, {})).toEqual([])
  })

  it("cuts what is too long to read, and still sees that it differs", () => {
    const long = (end: string) => `${"x".repeat(2_000)}${end}`
    const many = (end: string) => [...Array<string>(2_000).fill("sku"), end]
    const changes = listChanges(
      { text: long("a"), list: many("a") },
      { text: long("b"), list: many("b") }
    )
    expect(changes).toHaveLength(2)
    for (const change of changes) {
      expect(JSON.stringify(change).length).toBeLessThan(2_000)
      expect(auditChangeSchema.parse(change)).toEqual(change)
    }
  })
})

describe("enteredSecrets", () => {
  const credential_fields = [
    { name: "token", label: "", is_secret: true, is_required: true },
    { name: "dealer", label: "", is_secret: false, is_required: true },
  ]
  const of = (body: Parameters<typeof enteredSecrets>[1]) =>
    enteredSecrets({ credential_fields }, body)

  it("names what was entered, and not what an empty field keeps", () => {
    expect(of({ credentials: { token: "abc", dealer: "D1" } })).toEqual([
      "credentials.token",
    ])
    expect(of({ credentials: { token: " " }, feed: { password: "" } })).toEqual(
      []
    )
    expect(of({ feed: { password: "abc" } })).toEqual(["feed.password"])
    expect(of({ feed: { user: null } })).toEqual(["feed.password"])
  })
})
