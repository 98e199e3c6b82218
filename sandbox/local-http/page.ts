import { escapeHtml } from "./escape-html"

/**
 * A page of the sandbox in its plain look.
 *
 * @param body HTML, already escaped
 */
export function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>
  body { margin: 2rem auto; max-width: 60rem; padding: 0 1rem; color: #18181b;
    background: #fafafa; font: 14px/1.5 system-ui, sans-serif }
  h1 { font-size: 1.25rem } h2 { font-size: 1rem; margin: 0 }
  a { color: #2563eb }
  table { width: 100%; border-collapse: collapse }
  th, td { padding: .5rem; border-bottom: 1px solid #e4e4e7; text-align: left;
    vertical-align: top }
  th { color: #71717a; font-weight: 500 }
  section { margin: 1rem 0; padding: 1rem; background: #fff;
    border: 1px solid #e4e4e7; border-radius: 8px }
  button { padding: .3rem .8rem; border: 1px solid #d4d4d8; border-radius: 6px;
    background: #18181b; color: #fff; font: inherit; cursor: pointer }
  header { display: flex; justify-content: space-between; align-items: center }
  iframe { width: 100%; height: 36rem; border: 1px solid #e4e4e7; background: #fff }
  pre { white-space: pre-wrap }
  .muted { color: #71717a }
</style>
<h1>${escapeHtml(title)}</h1>
${body}
</html>
`
}
