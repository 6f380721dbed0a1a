import { readFileSync } from "node:fs";
import { apiError, create, freshDrive } from "./drive-script.ts";
import { fact } from "./fact.ts";
import { script } from "./script.ts";

const base64 = Buffer.from("PK một").toString("base64");

fact("assumed", "Drive v3, files.copy", "a copy is a file of its own, unlocked and seen by its owner only", () => {
  const drive = freshDrive();
  const user = "a@truong.example";
  const body = `${create}
    Drive.Permissions.create({ type: "anyone", role: "reader" }, file.id);
    const reason = "Đã gửi";
    Drive.Files.update({ contentRestrictions: [{ readOnly: true, reason }], trashed: true }, file.id);
    const fields = "id,name,trashed,contentRestrictions,permissions(id,emailAddress)";
    const copy = Drive.Files.copy({}, file.id, { fields });
    Drive.Files.update({}, copy.id, Utilities.newBlob("hai"));
    return [file.id, copy]`;
  const [id, copy] = script(body, { drive, user }, base64) as [string, { id: string }];
  expect(copy).toEqual({
    id: copy.id,
    name: "Copy of Kế hoạch 2024/2025",
    trashed: false,
    permissions: [{ id: "owner", emailAddress: user }],
  });
  expect([id, copy.id].map((one) => readFileSync(drive.pathOf(one)!, "utf8"))).toEqual(["PK một", "hai"]);
});

fact(
  "documented",
  "Drive v3, files.copy: patch semantics",
  "a copy takes what its resource says, the rest stays",
  () => {
    const drive = freshDrive();
    const body = `${create}
    Drive.Files.update({ description: "Năm học mới", appProperties: { a: "1", b: "2" } }, file.id);
    const contentRestrictions = [{ readOnly: true }];
    const fields = { fields: "name,mimeType,description,appProperties,contentRestrictions" };
    return Drive.Files.copy({ name: "Bản đã gửi", appProperties: { b: null }, contentRestrictions }, file.id, fields)`;
    expect(script(body, { drive }, base64)).toEqual({
      name: "Bản đã gửi",
      mimeType: "application/vnd.google-apps.document",
      description: "Năm học mới",
      appProperties: { a: "1" },
      contentRestrictions: [{ readOnly: true }],
    });
    expect(drive.files.map(({ fileName }) => fileName)).toEqual(["Kế hoạch 2024-2025.docx", "Bản đã gửi.docx"]);
  },
);

fact("recorded", "document.md, Drive.Files.export (gas-fakes #117)", "an export without alt=media fails", () => {
  const words = apiError("drive.files.export", "Export requires alt=media to download the exported content.");
  for (const options of ["", ", {}", ', { alt: "json" }']) {
    expect(() => script(`${create} Drive.Files.export(file.id, MimeType.MICROSOFT_WORD${options})`)).toThrow(words);
  }
});

fact(
  "assumed",
  "document.md, Drive.Files.export: what it gives is unproven",
  "an export is a blob of the .docx",
  () => {
    const body = `${create}
    const given = Drive.Files.export(file.id, MimeType.MICROSOFT_WORD, { alt: "media" });
    return [Utilities.base64Encode(given.getBytes()), given.getContentType() === MimeType.MICROSOFT_WORD]`;
    expect(script(body, {}, base64)).toEqual([base64, true]);
    expect(() => script(`${create} Drive.Files.export(file.id, "application/pdf", { alt: "media" })`)).toThrow(
      "Drive.Files.export to application/pdf is not stood in for",
    );
  },
);

fact("assumed", "Drive's words for 403 fileNotExportable, not seen live by us", "only a Google Doc is exported", () => {
  const body = `const { id } = Drive.Files.create({ name: "Tệp" }, Utilities.newBlob("x", MimeType.MICROSOFT_WORD));
    Drive.Files.export(id, MimeType.MICROSOFT_WORD, { alt: "media" })`;
  expect(() => script(body)).toThrow(apiError("drive.files.export", "Export only supports Docs Editors files."));
});
