import { failed, refuseOthers } from "./drive-access.ts";
import type { ContentRestriction, DriveFile } from "./drive-file.ts";

type FileResource = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;
type Given = Readonly<Record<string, unknown>>;

export type Changes = Partial<
  Pick<DriveFile, "name" | "description" | "trashed" | "appProperties" | "contentRestrictions">
>;

const writable = ["name", "mimeType", "description", "trashed", "appProperties", "contentRestrictions"];

/** Key and value together in UTF-8, and keys of one app (Drive guide, custom file properties). */
const LARGEST_PROPERTY = 124;
const MOST_PROPERTIES = 30;

/**
 * What a resource that the script gave changes: what it does not name stays (patch semantics).
 * @throws for members and changes of type that are not stood in for, and for what Drive refuses
 */
export function changesIn(method: string, resource: FileResource, before?: DriveFile): Changes {
  refuseOthers("File", resource, writable);
  const { name, mimeType, trashed, appProperties, contentRestrictions } = resource;
  if (before !== undefined && mimeType !== undefined && mimeType !== before.mimeType)
    throw new Error("Changing File.mimeType is not stood in for");
  const changes: { [K in keyof Changes]: Changes[K] | undefined } = {
    name,
    trashed,
    description: resource.description === null ? "" : resource.description,
    appProperties: properties(method, appProperties, before?.appProperties),
    contentRestrictions: restrictions(method, contentRestrictions),
  };
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
}

/** A null takes a property away, and null for all takes them all. */
function properties(method: string, given?: Given | null, before: Given = {}): Record<string, string> | undefined {
  if (given === undefined) return undefined;
  if (given === null) return {};
  const all = Object.entries({ ...before, ...given })
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => [key, String(value)] as const);
  const tooLong = all.find(([key, value]) => Buffer.byteLength(key + value) > LARGEST_PROPERTY);
  if (tooLong !== undefined)
    throw failed(method, `The property ${tooLong[0]} exceeds ${LARGEST_PROPERTY} bytes, key and value together.`);
  if (all.length > MOST_PROPERTIES)
    throw failed(method, `A file has at most ${MOST_PROPERTIES} properties of one app.`);
  return Object.fromEntries(all);
}

/** Restrictions that are not readOnly are none. */
function restrictions(method: string, given?: readonly object[] | null): ContentRestriction[] | undefined {
  if (given === undefined) return undefined;
  return (given ?? []).flatMap((one) => {
    refuseOthers("ContentRestriction", one, ["readOnly", "reason", "ownerRestricted"]);
    const { readOnly, reason, ownerRestricted } = one as Partial<ContentRestriction>;
    if (readOnly !== true && reason !== undefined)
      throw failed(method, "The reason of a content restriction can only be set together with readOnly.");
    if (readOnly !== true) return [];
    return [
      { readOnly, ...(reason !== undefined && { reason }), ...(ownerRestricted === true && { ownerRestricted }) },
    ];
  });
}
