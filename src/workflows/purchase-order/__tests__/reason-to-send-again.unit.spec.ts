import { reasonToSendAgain } from "../reason-to-send-again"

describe("sending a purchase order again that was not found", () => {
  it.each([
    ["look_up", true, "prove_absent"],
    ["look_up", false, null],
    ["send_again", true, "prove_absent"],
    ["send_again", false, "send_again"],
    // Whatever its look-up claims.
    ["ask", true, null],
    ["ask", false, null],
  ] as const)(
    "at one of %s, proof %s: %s",
    (whenUnanswered, isProof, reason) => {
      const rule = { whenUnanswered, takesRefusedNumberAgain: true }
      expect(reasonToSendAgain({ isProof }, rule)).toBe(reason)
    }
  )
})
