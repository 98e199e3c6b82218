import type { ServerResponse } from "node:http"
import { setTimeout as pause } from "node:timers/promises"
import type { Fault } from "./faults"
import { Refusal } from "./refusal"
import type { RequestRecord } from "./request-record"
import { sendAnswer } from "./send-answer"
import type { SimulatorAnswer } from "./simulator-answer"

/** Does what a request asks, or what its fault makes of that, and answers. */
export async function answerCall(
  fault: Fault | undefined,
  record: RequestRecord,
  response: ServerResponse,
  work: () => SimulatorAnswer | Promise<SimulatorAnswer>
): Promise<void> {
  const send = (answer: SimulatorAnswer) => {
    record.status = answer.status
    return sendAnswer(response, answer)
  }
  if (fault && "status" in fault) {
    const { status, body = {}, headers } = fault
    const type = typeof body === "string" ? "text/html" : "application/json"
    await send({ status, body, headers: { "Content-Type": type, ...headers } })
    return
  }
  if (fault?.kind === "drop-before") {
    response.destroy()
  }
  if (fault?.kind === "drop-before" || fault?.kind === "timeout-before") {
    return
  }
  if (fault?.kind === "slow") {
    await pause(fault.ms, undefined, { ref: false })
  }
  const answer = await orRefusal(work)
  if (fault?.kind === "drop-after") {
    response.destroy()
  } else if (fault?.kind === "malformed") {
    const headers = { "Content-Type": "application/json" }
    await send({ status: 200, body: '{"data": {"order_num', headers })
  } else if (fault?.kind !== "timeout-after") {
    await send(answer)
  }
}

async function orRefusal(
  work: () => SimulatorAnswer | Promise<SimulatorAnswer>
): Promise<SimulatorAnswer> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Refusal) {
      return { status: error.status, body: error.body }
    }
    throw error
  }
}
