import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { openDrive } from "../../src/host/drive/drive-folder.ts";
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
