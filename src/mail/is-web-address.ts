/** Addresses come from the catalogue and from carriers' pages. */
export function isWebAddress(url: string | null): url is string {
  return url !== null && /^https?:\/\/\S+$/i.test(url)
}
