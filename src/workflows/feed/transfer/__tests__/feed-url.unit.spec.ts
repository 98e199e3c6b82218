import { feedUrl } from "../feed-url"

const source = { host: "files.example.test", port: 443, path: "/feeds/" }

describe("feedUrl", () => {
  it("puts a name below the path", () => {
    expect(feedUrl(source, "items list.csv").href).toBe(
      "https://files.example.test/feeds/items%20list.csv"
    )
  })

  it("takes a whole address as it is", () => {
    const address = "https://bucket.example.test/v4/items.csv?key=1"
    expect(feedUrl(source, address).href).toBe(address)
  })

  it("refuses a pattern", () => {
    expect(() => feedUrl(source, "*items*.csv")).toThrow(/pattern/)
  })

  it("refuses to leave the path", () => {
    expect(() => feedUrl(source, "../secret.csv")).toThrow(/leaves/)
  })

  it("takes plain HTTP from this machine alone", () => {
    expect(feedUrl(source, "http://127.0.0.1:8080/items.csv").port).toBe("8080")
    expect(() => feedUrl(source, "http://example.test/items.csv")).toThrow(
      /encrypted/
    )
    expect(() => feedUrl(source, "ftp://127.0.0.1/items.csv")).toThrow(
      /encrypted/
    )
  })

  it("lets the host name the scheme", () => {
    const local = { host: "http://localhost:8080", port: 443, path: "" }
    expect(feedUrl(local, "items.csv").href).toBe(
      "http://localhost:8080/items.csv"
    )
  })

  it("says so when no address comes out", () => {
    expect(() => feedUrl({ ...source, host: "a b" }, "items.csv")).toThrow(
      /no valid address/
    )
  })
})
