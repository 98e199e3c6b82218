import { distributorState } from "../distributor-state"

const account = { is_enabled: true, missing: [], last_error: null }

describe("the state of a distributor", () => {
  it("is not set up while something is missing", () => {
    expect(
      distributorState({
        ...account,
        is_enabled: false,
        missing: ["API token"],
      })
    ).toBe("not_set_up")
  })

  it("is ready when nothing is missing and nobody has enabled it", () => {
    expect(distributorState({ ...account, is_enabled: false })).toBe("ready")
  })

  it("is failing when the last check or the last feed failed", () => {
    expect(distributorState({ ...account, last_error: "401" })).toBe("failing")
    expect(distributorState(account, { status: "failed" })).toBe("failing")
  })

  it("is enabled while a feed runs or after one succeeded", () => {
    expect(distributorState(account)).toBe("enabled")
    expect(distributorState(account, { status: "running" })).toBe("enabled")
    expect(distributorState(account, { status: "succeeded" })).toBe("enabled")
  })
})
