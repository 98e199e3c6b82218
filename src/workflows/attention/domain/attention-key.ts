import { createHash } from "node:crypto"
import type { AttentionFact } from "./attention-fact"

/** The key under which a merchant is told of a matter, once. */
export function attentionKey({
  kind,
  id,
  occurrence,
}: Pick<AttentionFact, "kind" | "id" | "occurrence">): string {
  const digest = createHash("sha256").update(occurrence).digest("hex")
  return `dropship-attention-${kind}-${id}-${digest.slice(0, 16)}`
}
