import { attentionKinds, type AttentionKind } from "../../schemas/attention"

/** Parameters of the list that its URL may carry. */
export interface AttentionParameters {
  kind?: string | undefined
  distributor_id?: string | undefined
  offset?: string | undefined
}

/** What the API is asked for. */
export interface AttentionQuery {
  limit: number
  offset: number
  kind?: AttentionKind
  distributor_id?: string
}

/** The API's query for the list's URL; what it can't read is left out. */
export function attentionQuery(
  url: Readonly<AttentionParameters>,
  limit: number
): AttentionQuery {
  const kind = attentionKindOf(url.kind)
  const offset = Number(url.offset)
  return {
    limit,
    offset: Number.isInteger(offset) && offset > 0 ? offset : 0,
    ...(kind ? { kind } : {}),
    ...(url.distributor_id ? { distributor_id: url.distributor_id } : {}),
  }
}

function attentionKindOf(text: string | undefined): AttentionKind | undefined {
  const kinds = Object.keys(attentionKinds) as AttentionKind[]
  return kinds.find((kind) => kind === text)
}
