import { endpointOf, readEnvironment } from "../environment"

describe("the environment", () => {
  it("names the address of any distributor's API", () => {
    const environment = readEnvironment({
      DROPSHIP_WPS_URL: "http://127.0.0.1:9010",
      DROPSHIP_PARTS_UNLIMITED_URL: "http://127.0.0.1:9011/api",
      DROPSHIP_TUCKER_URL: "",
    })
    expect(endpointOf(environment, "wps")).toBe("http://127.0.0.1:9010")
    expect(endpointOf(environment, "parts-unlimited")).toBe(
      "http://127.0.0.1:9011/api"
    )
    expect(endpointOf(environment, "tucker")).toBeUndefined()
  })

  it("takes an absolute path for the feed folder", () => {
    const folder = (DROPSHIP_FEED_FOLDER: string) =>
      readEnvironment({ DROPSHIP_FEED_FOLDER }).DROPSHIP_FEED_FOLDER
    expect(folder("/srv/feeds")).toBe("/srv/feeds")
    expect(folder("")).toBeUndefined()
    expect(() => folder("feeds")).toThrow(/DROPSHIP_FEED_FOLDER: must be an/)
  })

  it("lets a call wait for a while, not for ever", () => {
    const timeout = (DROPSHIP_CALL_TIMEOUT: string) =>
      readEnvironment({ DROPSHIP_CALL_TIMEOUT }).DROPSHIP_CALL_TIMEOUT
    expect(timeout("1.5")).toBe(1.5)
    expect(timeout("")).toBeUndefined()
    expect(() => timeout("0")).toThrow(/DROPSHIP_CALL_TIMEOUT: /)
    expect(() => timeout("3600")).toThrow(/DROPSHIP_CALL_TIMEOUT: /)
  })

  it("takes old keys in a list, and private hosts unless they are forbidden", () => {
    const unset = readEnvironment({})
    expect(unset.DROPSHIP_ENCRYPTION_KEYS_OLD).toEqual([])
    expect(unset.DROPSHIP_ALLOW_PRIVATE_HOSTS).toBe(true)
    const given = readEnvironment({
      DROPSHIP_ENCRYPTION_KEYS_OLD: " first ,, second",
      DROPSHIP_ALLOW_PRIVATE_HOSTS: "false",
    })
    expect(given.DROPSHIP_ENCRYPTION_KEYS_OLD).toEqual(["first", "second"])
    expect(given.DROPSHIP_ALLOW_PRIVATE_HOSTS).toBe(false)
    expect(() =>
      readEnvironment({ DROPSHIP_ALLOW_PRIVATE_HOSTS: "yes please" })
    ).toThrow(/DROPSHIP_ALLOW_PRIVATE_HOSTS: /)
  })

  it("says which variable is wrong", () => {
    expect(() =>
      readEnvironment({ DROPSHIP_TUCKER_URL: "apitest.tucker.com" })
    ).toThrow(/DROPSHIP_TUCKER_URL: /)
  })
})
