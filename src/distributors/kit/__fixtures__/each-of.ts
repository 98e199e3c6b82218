/** What a reader gives in batches, one by one. */
export async function* eachOf<Record>(
  batches: AsyncIterable<readonly Record[]> | undefined
): AsyncGenerator<Record> {
  for await (const batch of batches ?? []) {
    yield* batch
  }
}
