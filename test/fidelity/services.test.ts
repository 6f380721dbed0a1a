import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openDrive } from "../../src/host/drive-folder.ts";
import { fact } from "./fact.ts";
import { freshFolder, script } from "./script.ts";

const md5 = (text: string): number[] => [...new Int8Array(createHash("md5").update(text).digest())];

fact("recorded", "facts.md, Utilities", "a digest of text without charset sees ? for every foreign letter", () => {
  const body = `const { DigestAlgorithm, Charset } = Utilities;
    return [Utilities.computeDigest(DigestAlgorithm.MD5, "€🙂"), Utilities.computeDigest(DigestAlgorithm.MD5, "€🙂", Charset.UTF_8)]`;
  expect(script(body)).toEqual([md5("??"), md5("€🙂")]);
});

fact("recorded", "facts.md, Utilities", "bytes are signed; base64 of bytes and text agree", () => {
  const body = `return [Utilities.newBlob("ế").getBytes(), Utilities.base64Encode("ế") === Utilities.base64Encode(Utilities.newBlob("ế").getBytes()),
    Utilities.base64Decode("/wA="), Utilities.newBlob(Utilities.base64Decode(Utilities.base64Encode("Mức"))).getDataAsString()]`;
  expect(script(body)).toEqual([[-31, -70, -65], true, [-1, 0], "Mức"]);
  expect(() => script('Utilities.base64Encode(["x"])')).toThrow(/Cannot convert .*/);
});

fact("recorded", "facts.md, Utilities", "a blob of text has no name and is text/plain", () => {
  const body = `const blob = Utilities.newBlob("x");
    return [blob.getName(), blob.getContentType(), blob.setName("a.docx").setContentType(MimeType.MICROSOFT_WORD).getName()]`;
  expect(script(body)).toEqual([null, "text/plain", "a.docx"]);
});

fact("recorded", "facts.md, Utilities", "formatDate writes any zone", () => {
  const body = `const day = new Date("2024-02-29T20:05:09.007Z");
    return ["GMT", "GMT+7", "Asia/Ho_Chi_Minh"].map((zone) => Utilities.formatDate(day, zone, "yyyy-MM-dd HH:mm:ss"))
      .concat(Utilities.formatDate(day, "Asia/Ho_Chi_Minh", "d/M/yy 'ngày' h:mm a, EEE MMMM Z"))`;
  const local = "2024-03-01 03:05:09";
  expect(script(body)).toEqual(["2024-02-29 20:05:09", local, local, "1/3/24 ngày 3:05 AM, Fri March +0700"]);
  expect(() => script('Utilities.formatDate("2024-01-01", "GMT", "yyyy")')).toThrow(
    /The parameters \(.*\) don't match/,
  );
});

fact("recorded", "facts.md, Stores", "a missing property is null; values are kept as text between executions", () => {
  const drive = join(freshFolder(), "drive");
  const properties = "const kept = PropertiesService.getDocumentProperties();";
  expect(script(`${properties} return kept.getProperty("x")`, { drive: openDrive(drive) })).toBeNull();
  expect(existsSync(drive)).toBe(false);
  script(`${properties} kept.setProperty("a", 1).setProperties({ b: "hai", c: "ba" }).deleteProperty("c")`, {
    drive: openDrive(drive),
  });
  expect(script(`${properties} return kept.getProperties()`, { drive: openDrive(drive) })).toEqual({
    a: "1",
    b: "hai",
  });
  expect(() => script(`${properties} kept.setProperty("big", "ế".repeat(4000))`)).toThrow("Argument too large: value");
});

fact("recorded", "facts.md, Lock", "a free lock is taken; taking it again holds; a negative wait fails", () => {
  const lock = "const lock = LockService.getDocumentLock();";
  expect(
    script(
      `${lock} return [lock.hasLock(), lock.tryLock(0), lock.tryLock(-1), lock.hasLock(), lock.releaseLock(), lock.hasLock()]`,
    ),
  ).toEqual([...[false, true, true, true, undefined, false]]);
  expect(script(`${lock} return lock.tryLock(-100)`)).toBe(false);
  expect(() => script(`${lock} lock.waitLock(-100)`)).toThrow(/Lock timeout/);
});

fact(
  "assumed",
  "semantics.md, LockService message (emulators agree)",
  "a lock somebody else holds cannot be taken",
  () => {
    const lock = "const lock = LockService.getDocumentLock();";
    const faults = { lockHeld: true };
    expect(script(`${lock} return lock.tryLock(100)`, { faults })).toBe(false);
    expect(() => script(`${lock} lock.waitLock(100)`, { faults })).toThrow(
      "Lock timeout: another process was holding the lock for too long.",
    );
  },
);

const create = `const blob = Utilities.newBlob(Utilities.base64Decode(args[0]), MimeType.MICROSOFT_WORD, "x.docx");
  const file = Drive.Files.create({ name: "Kế hoạch 2024/2025", mimeType: MimeType.GOOGLE_DOCS }, blob, { fields: "id,webViewLink" });`;

fact(
  "documented",
  "Drive v3, files.create",
  "an uploaded .docx becomes a document with a link, kept in the folder",
  () => {
    const drive = openDrive(join(freshFolder(), "drive"));
    const file = script(`${create} return file`, { drive }, Buffer.from("PK một").toString("base64")) as Record<
      string,
      string
    >;
    expect(file).toEqual({
      id: file["id"],
      webViewLink: `https://docs.google.com/document/d/${file["id"]}/edit?usp=drivesdk`,
    });
    const path = openDrive(drive.folder).pathOf(file["id"]!);
    expect(path).toBe(join(drive.folder, "Kế hoạch 2024-2025.docx"));
    expect(readFileSync(path!, "utf8")).toBe("PK một");
  },
);

fact(
  "recorded",
  "document.md, Evidence that files.update replaces in place (rclone and others)",
  "an update keeps id and link",
  () => {
    const drive = openDrive(join(freshFolder(), "drive"));
    const body = `${create}
    const again = Drive.Files.update({ name: "Bản mới" }, file.id, Utilities.newBlob("hai", MimeType.MICROSOFT_WORD), { fields: "id,name,webViewLink" });
    return [again.id === file.id, again.webViewLink === file.webViewLink, again.name, Drive.Files.get(file.id)]`;
    const [sameId, sameLink, name, got] = script(body, { drive }, "UEs=") as [boolean, boolean, string, { id: string }];
    expect([sameId, sameLink, name]).toEqual([true, true, "Bản mới"]);
    expect(got).toEqual({
      kind: "drive#file",
      id: got.id,
      name: "Bản mới",
      mimeType: "application/vnd.google-apps.document",
    });
    expect(readFileSync(join(drive.folder, "Bản mới.docx"), "utf8")).toBe("hai");
    expect(existsSync(join(drive.folder, "Kế hoạch 2024-2025.docx"))).toBe(false);
  },
);

fact("assumed", "Drive's words for 404, not seen live by us", "an unknown or deleted file is not found", () => {
  const drive = openDrive(join(freshFolder(), "drive"));
  const id = script(`${create} return file.id`, { drive }, "UEs=") as string;
  rmSync(drive.pathOf(id) ?? "");
  expect(() => script(`Drive.Files.update({}, "${id}")`, { drive })).toThrow(`File not found: ${id}.`);
  const words = "API call to drive.files.update failed with error: File not found: X.";
  expect(() => script('Drive.Files.update({}, "X", Utilities.newBlob("x"))')).toThrow(words);
  expect(() => script('Drive.Files.get("X")')).toThrow(
    "API call to drive.files.get failed with error: File not found: X.",
  );
  expect(() => script('Drive.Permissions.list("X")')).toThrow("File not found: X.");
});

fact("documented", "Drive v3, permissions", "sharing with everyone who has the link is kept once", () => {
  const body = `${create}
    const given = Drive.Permissions.create({ type: "anyone", role: "reader" }, file.id);
    Drive.Permissions.create({ type: "anyone", role: "reader" }, file.id, { fields: "id" });
    return [given, Drive.Permissions.list(file.id).permissions.map(({ id, role }) => [id, role])]`;
  expect(script(body, {}, "UEs=")).toEqual([
    { kind: "drive#permission", id: "anyoneWithLink", type: "anyone", role: "reader" },
    [
      ["owner", "owner"],
      ["anyoneWithLink", "reader"],
    ],
  ]);
});

fact(
  "assumed",
  "Drive allows equal names",
  "two documents of one name get two files, and a stranger's file is left alone",
  () => {
    const drive = openDrive(freshFolder());
    writeFileSync(join(drive.folder, "Kế hoạch 2024-2025.docx"), "của người khác");
    const ids = script(
      `${create} return [file.id, Drive.Files.create({ name: "Kế hoạch 2024/2025", mimeType: MimeType.GOOGLE_DOCS }, blob).id]`,
      { drive },
      "UEs=",
    ) as string[];
    expect(new Set(ids).size).toBe(2);
    expect(readFileSync(join(drive.folder, "Kế hoạch 2024-2025.docx"), "utf8")).toBe("của người khác");
    expect(drive.pathOf(ids[1]!)).toBe(join(drive.folder, "Kế hoạch 2024-2025 (3).docx"));
  },
);

fact("assumed", "the stand-in's own promise", "a broken list of the folder is told, not overwritten", () => {
  for (const [name, text] of [
    ["drive.json", "{"],
    ["drive.json", '{"files":[{}]}'],
    ["properties.json", "[1]"],
  ] as const) {
    const folder = freshFolder();
    writeFileSync(join(folder, name), text);
    expect(() => openDrive(folder)).toThrow(expect.objectContaining({ name: "UnusableFile", reason: "unreadable" }));
  }
});
