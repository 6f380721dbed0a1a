// A Word file with a password is an old OLE file (D0 CF 11 E0) with a stream named EncryptedPackage, two bytes a
// letter; here "ryptedPa" in base64, at each of its three alignments. An old .doc is OLE too, without that stream.
const START = "0M8R4KGx";
const ENCRYPTED = /cgB5AHAAdABlAGQAUABh|IAeQBwAHQAZQBkAFAAY|yAHkAcAB0AGUAZABQAG/;

/** @param base64 the file. */
export function isOle(base64: string): boolean {
  return base64.startsWith(START);
}

/** Of an OLE file: it holds a document with a password. */
export function isEncrypted(base64: string): boolean {
  return ENCRYPTED.test(base64);
}
