/**
 * Where a link of the add-in leads here: Google documents lie in the stand-in's Drive, all else is the world's.
 * https://docs.google.com/document/d/ID/edit and …/export?format=docx|pdf
 */
export function localAddress(address: string): string | undefined {
  const [, id, rest = ""] = /^https:\/\/docs\.google\.com\/document\/d\/([\w-]+)(\/[^#]*)?/.exec(address) ?? [];
  const [, driveId] = /^https:\/\/drive\.google\.com\/(?:file\/d\/|open\?id=)([\w-]+)/.exec(address) ?? [];
  const file = id ?? driveId;
  if (file === undefined) return undefined;
  const format = /^\/export\?(?:.*&)?format=(docx|pdf)/.exec(rest)?.[1];
  return format === undefined ? `/tai-lieu/${file}` : `/tai-lieu/${file}.${format}`;
}
