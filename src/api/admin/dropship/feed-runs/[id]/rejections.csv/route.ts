import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import {
  SUPPLY_MODULE,
  type SupplyModuleService,
} from "../../../../../../modules/supply"
import type {
  FeedRejection,
  FeedRejectionFilter,
} from "../../../../../../schemas/feed-run"
import { csvLine } from "../../../../../csv-line"

/** The rejected rows of a feed run as a file; however many, they are streamed. */
export async function GET(
  request: AuthenticatedMedusaRequest<unknown, FeedRejectionFilter>,
  response: MedusaResponse
): Promise<void> {
  const filter = request.validatedQuery as unknown as FeedRejectionFilter
  const supply = request.scope.resolve<SupplyModuleService>(SUPPLY_MODULE)
  const { id = "" } = request.params
  const rejections = await supply.streamFeedRejections(id, filter)
  response.setHeader("Content-Type", "text/csv; charset=utf-8")
  response.attachment(`rejected-rows-${id}.csv`)
  try {
    await pipeline(Readable.from(lines(rejections)), response)
  } catch (error) {
    // The head is sent: whoever reads can only see that the file breaks off.
    if (!response.headersSent) {
      throw error
    }
    response.destroy()
  }
}

async function* lines(rejections: AsyncIterable<FeedRejection>) {
  yield csvLine(["file", "line", "reason", "excerpt"])
  for await (const { file, line, reason, excerpt } of rejections) {
    yield csvLine([file, String(line), reason, excerpt])
  }
}
