import type { Outcome, Outcomes } from "./outcome"

const found: Outcome = {
  meanwhile: "unconfirmed",
  finally: "submitted",
  booked: 1,
  sendings: 1,
  timeline: "submitting unconfirmed submitted",
  attention: null,
  because: "it is looked up and found, so it is adopted and not sent again",
}
const provenAbsent: Outcome = {
  meanwhile: "unconfirmed",
  finally: "submitted",
  booked: 1,
  sendings: 2,
  timeline: "submitting unconfirmed proven_absent submitting submitted",
  attention: null,
  because: "a look-up by PO number proves that it is not there",
}
const refusedAsDuplicate: Outcome = {
  meanwhile: "unconfirmed",
  finally: "submitted",
  booked: 1,
  // Its dry run is refused already.
  sendings: 1,
  timeline: "submitting unconfirmed sending_again submitting submitted",
  attention: "its order number is not known",
  because: "Tucker refuses a number that it has, but does not name its order",
}
const takenAtSecond: Outcome = {
  meanwhile: "unconfirmed",
  finally: "submitted",
  booked: 1,
  sendings: 2,
  timeline: "submitting unconfirmed sending_again submitting submitted",
  attention: null,
  because: "Tucker would refuse the number if it had it, and takes it",
}
const leftToAPerson: Outcome = {
  meanwhile: "unconfirmed",
  finally: "unconfirmed",
  booked: 0,
  sendings: 1,
  timeline: "submitting unconfirmed attention",
  attention: "Ask them for",
  because:
    "its list proves no absence, and what it does with a number twice is not known: it is never sent again by itself",
}
const postponed: Outcome = {
  meanwhile: "pending",
  finally: "submitted",
  booked: 1,
  // The first, three more as it asked for, and the job's.
  sendings: 5,
  timeline: "submitting postponed submitting submitted",
  attention: null,
  because:
    "a 429 says that nothing was processed, so that it may be sent again",
}

const notTaken = {
  wps: provenAbsent,
  tucker: takenAtSecond,
  "parts-unlimited": leftToAPerson,
  automatic: provenAbsent,
}
const taken = {
  wps: found,
  tucker: refusedAsDuplicate,
  "parts-unlimited": found,
  automatic: found,
}

/** The placing call meets the fault. */
export const sending: Outcomes = {
  "time-out before it was taken": notTaken,
  "connection lost after it was taken": taken,
  "500": notTaken,
  "503 with an HTML page": notTaken,
  "malformed answer": taken,
  "429": {
    wps: postponed,
    tucker: postponed,
    "parts-unlimited": postponed,
    automatic: postponed,
  },
}
