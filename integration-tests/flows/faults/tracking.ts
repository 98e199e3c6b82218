import type { Outcome, Outcomes } from "./outcome"

const askedAgain: Outcome = {
  meanwhile: "submitted",
  finally: "shipped",
  booked: 1,
  sendings: 1,
  timeline: "submitting submitted shipped mailed",
  attention: null,
  because: "what is known stays as it was, and the next round asks again",
}
const everywhere = {
  wps: askedAgain,
  tucker: askedAgain,
  "parts-unlimited": askedAgain,
  automatic: askedAgain,
}

/** It has shipped, and the call that would tell meets the fault. */
export const tracking: Outcomes = {
  "time-out before it was taken": everywhere,
  "connection lost after it was taken": everywhere,
  "500": everywhere,
  "503 with an HTML page": everywhere,
  "malformed answer": everywhere,
  "429": everywhere,
}
