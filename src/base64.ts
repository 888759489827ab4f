/** The bytes that base64 stands for. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const characters = atob(text)
  const bytes = new Uint8Array(characters.length)
  for (let k = 0; k < characters.length; k++) bytes[k] = characters.charCodeAt(k)
  return bytes
}
