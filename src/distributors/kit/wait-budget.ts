/**
 * How long one piece of work may wait in all when it is told to come back
 * later. Several calls share one budget, so that a submission of many lines
 * does not wait for each of them anew.
 */
export class WaitBudget {
  constructor(
    private waits = 3,
    private milliseconds = 30_000
  ) {}

  /**
   * Takes a wait from the budget.
   *
   * @returns milliseconds to wait, or null when that is more than is left
   */
  take(seconds: number): number | null {
    const wait = seconds * 1000
    if (this.waits < 1 || wait > this.milliseconds) {
      return null
    }
    this.waits -= 1
    this.milliseconds -= wait
    return wait
  }
}
