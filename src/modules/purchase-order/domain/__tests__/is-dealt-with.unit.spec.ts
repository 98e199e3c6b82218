import { isDealtWith } from "../is-dealt-with"

const reason = "The buyer was refunded."
const told = (minute: string) => ({
  at: `2026-11-28T10:${minute}:00.000Z`,
  type: "attention",
  message: reason,
})
const settled = (minute: string) => ({
  at: `2026-11-28T10:${minute}:00.000Z`,
  type: "attention_settled",
  message: "Dealt with",
})

describe("a reason to ask for a person", () => {
  it("is open when it was never told, or told and not settled", () => {
    expect(isDealtWith([], reason)).toBe(false)
    expect(isDealtWith([settled("01")], reason)).toBe(false)
    expect(isDealtWith([told("01")], reason)).toBe(false)
  })

  it("is dealt with once a person has settled it", () => {
    expect(isDealtWith([settled("02"), told("01")], reason)).toBe(true)
  })

  it("is open again when it was told after that", () => {
    const events = [told("03"), settled("02"), told("01")]
    expect(isDealtWith(events, reason)).toBe(false)
  })

  it("is another one than what was settled before it was told", () => {
    expect(isDealtWith([told("02"), settled("01")], reason)).toBe(false)
    expect(isDealtWith([settled("02"), told("01")], "Another")).toBe(false)
  })
})
