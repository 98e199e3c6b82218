function ignore(): void {
  // The sandbox tells what happened through `logins` and `downloads`.
}

/** Takes the place of ftp-srv's logger, which prints every command. */
export const silentLog = {
  trace: ignore,
  debug: ignore,
  info: ignore,
  warn: ignore,
  error: ignore,
  child: () => silentLog,
}
