import { Readable } from "node:stream"
import type { DistributorAdapter, FeedFile, FeedRecord } from "../adapter"
import type { FeedFileSubject } from "./feed-subject"

/** Reads one of an adapter's files. */
export class FeedReader {
  readonly kind: FeedFile["kind"]
  readonly #settings: Readonly<Record<string, unknown>>

  constructor(
    adapter: DistributorAdapter,
    private readonly file: FeedFile,
    private readonly subject: FeedFileSubject
  ) {
    this.kind = file.kind
    this.#settings = adapter.settings?.parse({}) ?? {}
  }

  bytes(content: Buffer | string): Buffer {
    const isLatin = this.subject.encoding === "iso-8859-1"
    return typeof content === "string"
      ? Buffer.from(content, isLatin ? "latin1" : "utf8")
      : content
  }

  stream(content: Readable): AsyncIterable<readonly FeedRecord[]> {
    return this.file.read(content, this.#settings)
  }

  async read(chunks: Iterable<Buffer>): Promise<FeedRecord[]> {
    const parts = Array.from(chunks).filter(({ length }) => length > 0)
    const content = Readable.from(parts)
    const records: FeedRecord[] = []
    for await (const batch of this.stream(content)) {
      records.push(...batch)
    }
    return records
  }
}
