/** Bytes in the letters an address can hold (RFC 4648 §5), without padding. */
export function encodeBase64url(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** The bytes again, of letters that are all of these. A last one without a fellow holds no byte. */
export function decodeBase64url(letters: string): Uint8Array {
  const base64 = letters.replaceAll("-", "+").replaceAll("_", "/");
  const binary = atob(base64.length % 4 === 1 ? base64.slice(0, -1) : base64);
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
