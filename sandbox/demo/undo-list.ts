/** What was started, to be stopped in the opposite order. */
export class UndoList {
  #entries: (() => Promise<void>)[] = []
  #running: Promise<void> | undefined

  add(undo: () => Promise<void>): void {
    this.#entries.push(undo)
  }

  /** Stops everything, once, whoever calls; an error of one spares no other. */
  async run(): Promise<void> {
    this.#running ??= this.#run()
    await this.#running
  }

  async #run(): Promise<void> {
    for (const undo of this.#entries.reverse()) {
      await undo().catch((error: unknown) => {
        console.error(error)
      })
    }
  }
}
