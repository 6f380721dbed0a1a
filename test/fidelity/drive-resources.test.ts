import { apiError, create, freshDrive } from "./drive-script.ts";
import { fact } from "./fact.ts";
import { script } from "./script.ts";

fact("documented", "Drive guide, Return specific fields", "fields choose parts of parts, * is all", () => {
  const fields = "id, trashed,lastModifyingUser(displayName,emailAddress),permissions(type,role,emailAddress)";
  const [told, all, whole] = script(`${create} return [
    Drive.Files.get(file.id, { fields: "${fields}" }),
    Drive.Files.get(file.id, { fields: "*" }),
    Drive.Files.get(file.id, { fields: "permissions" })]`) as [{ id: string }, Record<string, unknown>, object];
  expect(told).toEqual({
    id: told.id,
    trashed: false,
    lastModifyingUser: { displayName: "vanthu", emailAddress: "vanthu@truong.example" },
    permissions: [{ type: "user", role: "owner", emailAddress: "vanthu@truong.example" }],
  });
  expect(Object.keys(all)).toEqual(expect.arrayContaining(["kind", "owners", "permissions", "webViewLink"]));
  expect(whole).toEqual({ permissions: all["permissions"] });
});

fact("documented", "Drive guide, Return specific fields", "fields that cannot be read are an error", () => {
  for (const fields of ["", "id,", "id)", "owners(me", "owners()", "(id)"]) {
    const body = `${create} Drive.Files.get(file.id, { fields: "${fields}" })`;
    expect(() => script(body)).toThrow(apiError("drive.files.get", `Invalid field selection ${fields}`));
  }
});

fact("assumed", "the stand-in's own promise", "what is not stood in for is told, not passed over", () => {
  const told = (call: string): (() => unknown) => {
    return () => script(`${create} ${call}`);
  };
  expect(told('Drive.Files.get(file.id, { fields: "id,size" })')).toThrow("The field size is not stood in for");
  expect(told('Drive.Files.get(file.id, { fields: "owners(photoLink)" })')).toThrow("photoLink is not stood in for");
  expect(told('Drive.Files.update({ parents: ["X"] }, file.id)')).toThrow("File.parents is not stood in for");
  expect(told("Drive.Files.update({ mimeType: MimeType.MICROSOFT_WORD }, file.id)")).toThrow("is not stood in for");
  expect(told("Drive.Files.list()")).toThrow("Drive.Files.list is not stood in for");
});

fact("assumed", "Drive v3, files: createdTime, modifiedTime, lastModifyingUser, owners", "who and when is kept", () => {
  const drive = freshDrive();
  const fields = "createdTime,modifiedTime,lastModifyingUser,owners(emailAddress,me),ownedByMe";
  const user = "hieutruong@truong.example";
  const made = script(`${create} return Drive.Files.get(file.id, { fields: "${fields}" })`, { drive, user });
  const time = "2024-09-10T01:00:00.000Z";
  const me = { displayName: "hieutruong", emailAddress: user, me: true };
  expect(made).toEqual({
    createdTime: time,
    modifiedTime: time,
    lastModifyingUser: { kind: "drive#user", ...me },
    owners: [{ emailAddress: user, me: true }],
    ownedByMe: true,
  });
  const id = drive.files[0]!.id;
  const later = script(
    `return Drive.Files.update({ name: "B" }, "${id}", null, { fields: "createdTime,modifiedTime" })`,
    {
      ...{ drive, user },
      now: "2024-09-12T08:00:00+07:00",
    },
  );
  expect(later).toEqual({ createdTime: time, modifiedTime: "2024-09-12T01:00:00.000Z" });
});

fact("documented", "Drive v3, files: appProperties, description", "properties are merged, null clears one", () => {
  const body = `${create}
    const change = (resource) => Drive.Files.update(resource, file.id, null, { fields: "description,appProperties" });
    return [change({ appProperties: { a: "1", b: "2" }, description: "Bản nháp" }), change({ appProperties: { b: null, c: "3" } }),
      change({ name: "Khác" }), change({ appProperties: { a: null, c: null }, description: null })]`;
  const merged = { description: "Bản nháp", appProperties: { a: "1", c: "3" } };
  const first = { description: "Bản nháp", appProperties: { a: "1", b: "2" } };
  expect(script(body)).toEqual([first, merged, merged, {}]);
});

fact(
  "documented",
  "Drive guide, Custom file properties (the words are ours)",
  "a property has at most 124 bytes, an app 30 of them",
  () => {
    const set = (properties: string): (() => unknown) => {
      return () => script(`${create} Drive.Files.update({ appProperties: ${properties} }, file.id)`);
    };
    expect(set('{ key: "ế".repeat(40) }')).not.toThrow();
    expect(set('{ key: "ế".repeat(41) }')).toThrow("exceeds 124 bytes");
    expect(set("Object.fromEntries(Array.from({ length: 31 }, (_, i) => [`k${i}`, 1]))")).toThrow(
      "at most 30 properties",
    );
  },
);

const lock = `const locked = (restriction) => Drive.Files.update({ contentRestrictions: [restriction] }, file.id, null, { fields: "contentRestrictions" });
  const given = locked({ readOnly: true, reason: "Đã gửi" });`;

fact(
  "assumed",
  "Drive v3, ContentRestriction.readOnly; the words are ours",
  "a locked file keeps content and name",
  () => {
    const drive = freshDrive();
    const given = script(`${create} ${lock} return given`, { drive });
    expect(given).toEqual({ contentRestrictions: [{ readOnly: true, reason: "Đã gửi" }] });
    const { id } = drive.files[0]!;
    const words = apiError("drive.files.update", `The content of file ${id} is restricted to read-only.`);
    for (const call of [`{ name: "Khác" }, "${id}"`, `{}, "${id}", Utilities.newBlob("hai")`]) {
      expect(() => script(`Drive.Files.update(${call})`, { drive })).toThrow(words);
    }
    expect([drive.files[0]?.name, drive.contentOf(drive.files[0]!).toString()]).toEqual(["Kế hoạch 2024/2025", "PK"]);
  },
);

fact(
  "documented",
  "Drive guide, Protect file content",
  "a locked file is shared, trashed and unlocked as any other",
  () => {
    const body = `${create} ${lock}
    Drive.Permissions.create({ type: "anyone", role: "reader" }, file.id);
    const { trashed, name } = Drive.Files.update({ trashed: true, name: "Kế hoạch 2024/2025" }, file.id, null, { fields: "trashed,name" });
    const open = locked({ readOnly: false });
    return [trashed, open, Drive.Files.update({ name: "Khác" }, file.id).name]`;
    expect(script(body)).toEqual([true, {}, "Khác"]);
  },
);

fact("assumed", "Drive v3, ContentRestriction.reason; the words are ours", "a reason goes with readOnly only", () => {
  const body = `${create} ${lock} locked({ readOnly: false, reason: "Mở" })`;
  expect(() => script(body)).toThrow("The reason of a content restriction can only be set together with readOnly.");
});

fact("assumed", "Drive v3, files.update: trashed", "a trashed file is read, updated and put back", () => {
  const body = `${create}
    const fields = { fields: "trashed,name" };
    return [Drive.Files.update({ trashed: true }, file.id, null, fields), Drive.Files.get(file.id, fields),
      Drive.Files.update({ name: "B" }, file.id, blob, fields), Drive.Files.update({ trashed: false }, file.id, null, fields)]`;
  const name = "Kế hoạch 2024/2025";
  expect(script(body)).toEqual([
    { trashed: true, name },
    { trashed: true, name },
    { trashed: true, name: "B" },
    { trashed: false, name: "B" },
  ]);
});
