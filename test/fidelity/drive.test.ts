import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openDrive } from "../../src/host/drive/drive-folder.ts";
import { apiError, create, freshDrive } from "./drive-script.ts";
import { fact } from "./fact.ts";
import { freshFolder, script } from "./script.ts";

fact(
  "documented",
  "Drive v3, files.create",
  "an uploaded .docx becomes a document with a link, kept in the folder",
  () => {
    const drive = freshDrive();
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
    const drive = freshDrive();
    const body = `${create}
    const again = Drive.Files.update({ name: "Bản mới" }, file.id, Utilities.newBlob("hai", MimeType.MICROSOFT_WORD), { fields: "id,name,webViewLink" });
    return [again.id === file.id, again.webViewLink === file.webViewLink, again.name, Drive.Files.get(file.id)]`;
    const [sameId, sameLink, name, got] = script(body, { drive }) as [boolean, boolean, string, { id: string }];
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
  const drive = freshDrive();
  const id = script(`${create} return file.id`, { drive }) as string;
  rmSync(drive.pathOf(id) ?? "");
  expect(() => script(`Drive.Files.update({}, "${id}")`, { drive })).toThrow(`File not found: ${id}.`);
  const words = apiError("drive.files.update", "File not found: X.");
  expect(() => script('Drive.Files.update({}, "X", Utilities.newBlob("x"))')).toThrow(words);
  expect(() => script('Drive.Files.get("X")')).toThrow(apiError("drive.files.get", "File not found: X."));
  expect(() => script('Drive.Permissions.list("X")')).toThrow("File not found: X.");
});

fact(
  "assumed",
  "drive.file is granted per user; the 404 not seen live by us",
  "another user's file is not found",
  () => {
    const drive = freshDrive();
    const body = `${create} Drive.Permissions.create({ type: "user", role: "writer", emailAddress: "b@truong.example" }, file.id); return file.id`;
    const id = script(body, { drive, user: "a@truong.example" }) as string;
    const calls = [
      `Drive.Files.get("${id}")`,
      `Drive.Files.update({ trashed: true }, "${id}")`,
      `Drive.Files.copy({}, "${id}")`,
      `Drive.Files.export("${id}", MimeType.MICROSOFT_WORD, { alt: "media" })`,
      `Drive.Permissions.list("${id}")`,
      `Drive.Permissions.create({ type: "anyone", role: "reader" }, "${id}")`,
      `Drive.Permissions.update({ role: "writer" }, "${id}", "owner")`,
      `Drive.Permissions.remove("${id}", "owner")`,
    ];
    for (const call of calls) {
      expect(() => script(call, { drive: openDrive(drive.folder), user: "b@truong.example" })).toThrow(
        `File not found: ${id}.`,
      );
    }
    expect(script(`return Drive.Files.get("${id}").id`, { drive, user: "A@truong.example" })).toBe(id);
  },
);

fact("assumed", "the stand-in's own promise", "a list that an older version wrote is everybody's", () => {
  const folder = freshFolder();
  const permissions = [{ id: "owner", type: "user", role: "owner" }];
  const old = { id: "X", name: "Cũ", mimeType: "application/vnd.google-apps.document", fileName: "Cũ.docx" };
  writeFileSync(join(folder, "drive.json"), JSON.stringify({ files: [{ ...old, permissions }] }));
  writeFileSync(join(folder, "Cũ.docx"), "PK");
  const body =
    'return Drive.Files.get("X", { fields: "name,trashed,ownedByMe,lastModifyingUser,permissions(role,emailAddress)" })';
  const told = { name: "Cũ", trashed: false, ownedByMe: true, permissions: [{ role: "owner" }] };
  for (const user of ["a@truong.example", "b@truong.example"]) {
    expect(script(body, { drive: openDrive(folder), user })).toEqual(told);
    const share = `return Drive.Permissions.create({ type: "user", role: "reader", emailAddress: "${user}" }, "X").role`;
    expect(script(share, { drive: openDrive(folder), user })).toBe("owner");
  }
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
    ) as string[];
    expect(new Set(ids).size).toBe(2);
    expect(readFileSync(join(drive.folder, "Kế hoạch 2024-2025.docx"), "utf8")).toBe("của người khác");
    expect(drive.pathOf(ids[1]!)).toBe(join(drive.folder, "Kế hoạch 2024-2025 (3).docx"));
  },
);

fact("assumed", "the stand-in's own promise", "a broken list of the folder is told, not overwritten", () => {
  const file = '"id":"X","name":"a","mimeType":"b","fileName":"c","permissions":[]';
  for (const [name, text] of [
    ["drive.json", "{"],
    ["drive.json", '{"files":[{}]}'],
    ["drive.json", '{"files":[null]}'],
    ["drive.json", `{"files":[{${file},"createdBy":1}]}`],
    ["drive.json", `{"files":[{${file},"appProperties":{"a":1}}]}`],
    ["properties.json", "[1]"],
  ] as const) {
    const folder = freshFolder();
    writeFileSync(join(folder, name), text);
    expect(() => openDrive(folder)).toThrow(expect.objectContaining({ name: "UnusableFile", reason: "unreadable" }));
  }
});

fact("assumed", "the stand-in's own promise", "a call that fails leaves the list and the content as they were", () => {
  const drive = freshDrive();
  const id = script(`${create} return file.id`, { drive }) as string;
  const list = join(drive.folder, "drive.json");
  const before = readFileSync(list, "utf8");
  const refused = (call: string, words: RegExp): void => {
    expect(() => script(call, { drive })).toThrow(words);
    expect(readdirSync(drive.folder).sort()).toEqual(["Kế hoạch 2024-2025.docx", "drive.json"]);
    expect(readFileSync(drive.pathOf(id)!, "utf8")).toBe("PK");
    expect(readFileSync(list, "utf8")).toBe(before);
  };
  const change = `Drive.Files.update({ name: "Khác" }, "${id}", Utilities.newBlob("hai"), { fields: "size" })`;
  refused(change, /The field size is not stood in for/);
  refused('Drive.Files.create({ name: "Khác" }, null, { fields: "size" })', /The field size is not stood in for/);
  refused(`Drive.Files.copy({ name: "Khác" }, "${id}", { fields: "size" })`, /The field size is not stood in for/);
  chmodSync(list, 0o444);
  refused(change.replace("size", "id"), /read-only/);
  refused(`Drive.Files.copy({ name: "Khác" }, "${id}")`, /read-only/);
  refused(`Drive.Permissions.create({ type: "anyone", role: "reader" }, "${id}")`, /read-only/);
  expect(drive.files.map(({ name, permissions }) => [name, permissions.length])).toEqual([["Kế hoạch 2024/2025", 1]]);
});
