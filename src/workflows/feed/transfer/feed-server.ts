/** A file as the feed server lists it. */
export interface RemoteFile {
  name: string
  /** What the server is asked for. */
  location: string
  /** Bytes; null when the server doesn't say. */
  size: number | null
  modified_at: Date | null
}

/** An open connection to a feed server. */
export interface FeedServer {
  /** The newest file that matches the pattern; null when there is none. */
  find(pattern: string): Promise<RemoteFile | null>
  /** The file as it is by now; null: it is gone. */
  lookAgain(file: RemoteFile): Promise<RemoteFile | null>
  /** Streams the file to `path`. */
  download(file: RemoteFile, path: string): Promise<void>
  close(): void
}
