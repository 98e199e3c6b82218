import type { Outcome, Outcomes } from "./outcome"

const foundNextTime: Outcome = {
  meanwhile: "unconfirmed",
  finally: "submitted",
  booked: 1,
  sendings: 1,
  timeline: "submitting unconfirmed submitted",
  attention: null,
  because: "a look-up without an answer tells nothing; the next one finds it",
}
/** Tucker is looked up by sending again; the dry run before it fails. */
const refusedNextTime: Outcome = {
  meanwhile: "unconfirmed",
  finally: "submitted",
  booked: 1,
  sendings: 1,
  timeline:
    "submitting unconfirmed sending_again submitting unconfirmed sending_again submitting submitted",
  attention: "its order number is not known",
  because:
    "that the second sending failed tells nothing of the first; the third is refused as a number that it has",
}
const postponedAndRefused: Outcome = {
  ...refusedNextTime,
  meanwhile: "pending",
  timeline:
    "submitting unconfirmed sending_again submitting postponed submitting submitted",
  because:
    "a 429 does not settle the doubt about the first sending, so that the refusal of its number does",
}
const adopted = {
  wps: foundNextTime,
  tucker: refusedNextTime,
  "parts-unlimited": foundNextTime,
  automatic: foundNextTime,
}

/** It was taken, its answer was lost, and now the look-up meets the fault. */
export const lookingUpWhatIsThere: Outcomes = {
  "time-out before it was taken": adopted,
  "connection lost after it was taken": adopted,
  "500": adopted,
  "503 with an HTML page": adopted,
  "malformed answer": adopted,
  "429": { ...adopted, tucker: postponedAndRefused },
}

const absentNextTime: Outcome = {
  meanwhile: "unconfirmed",
  finally: "submitted",
  booked: 1,
  sendings: 2,
  timeline: "submitting unconfirmed proven_absent submitting submitted",
  attention: null,
  because: "no answer is no absence; the next look-up proves it",
}
const takenNextTime: Outcome = {
  meanwhile: "unconfirmed",
  finally: "submitted",
  booked: 1,
  // The second attempt ended at its dry run.
  sendings: 2,
  timeline:
    "submitting unconfirmed sending_again submitting unconfirmed sending_again submitting submitted",
  attention: null,
  because: "the third attempt is taken, so that the first can't have arrived",
}
const postponedAndTaken: Outcome = {
  ...takenNextTime,
  meanwhile: "pending",
  timeline:
    "submitting unconfirmed sending_again submitting postponed submitting submitted",
}
const leftToAPerson: Outcome = {
  meanwhile: "unconfirmed",
  finally: "unconfirmed",
  booked: 0,
  sendings: 1,
  timeline: "submitting unconfirmed attention",
  attention: "Ask them for",
  because: "its list proves no absence, whether it answers or not",
}
const sentAgain = {
  wps: absentNextTime,
  tucker: takenNextTime,
  "parts-unlimited": leftToAPerson,
  automatic: absentNextTime,
}

/** It never arrived, nobody knows, and now the look-up meets the fault. */
export const lookingUpWhatIsNotThere: Outcomes = {
  "time-out before it was taken": sentAgain,
  "connection lost after it was taken": sentAgain,
  "500": sentAgain,
  "503 with an HTML page": sentAgain,
  "malformed answer": sentAgain,
  "429": { ...sentAgain, tucker: postponedAndTaken },
}
