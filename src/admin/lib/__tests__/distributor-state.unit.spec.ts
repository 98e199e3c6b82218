import { distributorState } from "../distributor-state"

const account: Parameters<typeof distributorState>[0] = {
  is_enabled: true,
  missing: [],
  last_error: null,
  connection_state: null,
  secrets_key: "present",
}
const isDown = {
  state: "open",
  since: "2026-11-23T22:41:10Z",
  retry_at: "2026-11-23T22:41:40Z",
  message: "Acme did not answer within 20 seconds.",
} as const

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

  it("is not answering while it does not, whatever else is wrong", () => {
    const silent = { ...account, connection_state: isDown }
    expect(distributorState(silent)).toBe("not_answering")
    expect(distributorState({ ...silent, last_error: "401" })).toBe(
      "not_answering"
    )
    expect(distributorState({ ...silent, is_enabled: false })).toBe("ready")
  })

  it("is unreadable while no key opens its credentials, enabled or not", () => {
    const lost = { ...account, secrets_key: "lost", last_error: "401" } as const
    expect(distributorState(lost)).toBe("unreadable")
    expect(distributorState({ ...lost, is_enabled: false })).toBe("unreadable")
    expect(distributorState({ ...account, secrets_key: "old" })).toBe("enabled")
    expect(distributorState({ ...account, secrets_key: null })).toBe("enabled")
  })

  it("is enabled while it answers", () => {
    const closed = { ...isDown, state: "closed" } as const
    expect(distributorState({ ...account, connection_state: closed })).toBe(
      "enabled"
    )
  })

  it("is enabled while a feed runs or after one succeeded", () => {
    expect(distributorState(account)).toBe("enabled")
    expect(distributorState(account, { status: "running" })).toBe("enabled")
    expect(distributorState(account, { status: "succeeded" })).toBe("enabled")
  })
})
