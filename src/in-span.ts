import {
  SpanStatusCode,
  type Attributes,
} from "@medusajs/framework/opentelemetry/api"
import { Tracer } from "@medusajs/framework/telemetry"
import { MedusaError } from "@medusajs/framework/utils"
import { DistributorError } from "./distributors/kit/distributor-error"

const tracer = new Tracer("medusa-plugin-dropship")

/** How work ended that did not throw. */
export interface SpanOutcome {
  outcome: string
  /** It counts as a failure all the same. Default: false. */
  isFailed?: boolean
}

/**
 * Does work within an OpenTelemetry span. Where the host has registered no
 * provider, there is none and nothing is recorded. An error marks the span as
 * failed by its kind alone: what a distributor said may repeat an address.
 *
 * @throws what the work throws
 */
export async function inSpan<Result>(
  name: string,
  attributes: Attributes,
  work: () => Promise<Result>,
  outcomeOf?: (result: Result) => SpanOutcome
): Promise<Result> {
  return tracer.trace(name, async (span) => {
    span.setAttributes(attributes)
    try {
      const result = await work()
      if (outcomeOf) {
        const { outcome, isFailed = false } = outcomeOf(result)
        span.setAttribute("dropship.outcome", outcome)
        if (isFailed) {
          span.setStatus({ code: SpanStatusCode.ERROR })
        }
      }
      return result
    } catch (error) {
      span.setAttribute("error.type", kindOf(error))
      span.setStatus({ code: SpanStatusCode.ERROR })
      throw error
    } finally {
      span.end()
    }
  })
}

function kindOf(error: unknown): string {
  if (DistributorError.isInstance(error)) {
    return error.kind
  }
  if (MedusaError.isMedusaError(error)) {
    return error.type
  }
  return error instanceof Error ? error.name : "unknown"
}
