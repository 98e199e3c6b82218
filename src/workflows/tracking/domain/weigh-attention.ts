export interface Attention {
  needs_attention: boolean
  attention_reason: string | null
}

/** Marks the events with which tracking asked for attention. */
export const attentionSource = "tracking"

/**
 * Whether a purchase order should now ask for attention. A reason is raised
 * once: a person who has dealt with it is not asked again by the next poll.
 * A reason that tracking raised and that no longer holds goes away by itself;
 * what others raised is left alone.
 *
 * @param raised all that tracking has ever raised for this purchase order
 * @returns null when nothing changes
 */
export function weighAttention(
  present: Attention,
  raised: readonly string[],
  reasons: readonly string[]
): Attention | null {
  const reason = reasons.join(" ")
  if (reason !== "" && !raised.includes(reason)) {
    return { needs_attention: true, attention_reason: reason }
  }
  const isOurs =
    present.needs_attention &&
    present.attention_reason !== null &&
    raised.includes(present.attention_reason)
  return isOurs && present.attention_reason !== reason
    ? {
        needs_attention: reason !== "",
        attention_reason: reason === "" ? null : reason,
      }
    : null
}
