import { weighAttention } from "../weigh-attention"

const calm = { needs_attention: false, attention_reason: null }
const asking = (reason: string) => ({
  needs_attention: true,
  attention_reason: reason,
})

describe("weighAttention", () => {
  it("raises what is new, all reasons in one text", () => {
    expect(weighAttention(calm, [], ["One.", "Two."])).toEqual(
      asking("One. Two.")
    )
  })

  it("raises a reason once, also after a person has dealt with it", () => {
    expect(weighAttention(asking("One."), ["One."], ["One."])).toBeNull()
    expect(weighAttention(calm, ["One."], ["One."])).toBeNull()
  })

  it("takes back its own reason when it no longer holds", () => {
    expect(weighAttention(asking("One."), ["One."], [])).toEqual(calm)
    expect(
      weighAttention(asking("One. Two."), ["One.", "One. Two."], ["One."])
    ).toEqual(asking("One."))
  })

  it("leaves what others raised alone", () => {
    expect(weighAttention(asking("The order was canceled."), [], [])).toBeNull()
  })
})
