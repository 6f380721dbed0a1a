import { apiError, create, freshDrive } from "./drive-script.ts";
import { fact } from "./fact.ts";
import { addinOf, script } from "./script.ts";

const share = `const share = (emailAddress, role, options) => Drive.Permissions.create({ type: "user", role, emailAddress }, file.id, options);
  const shared = () => Drive.Permissions.list(file.id, { fields: "permissions(role,emailAddress)" }).permissions
    .map(({ role, emailAddress }) => role + " " + emailAddress);`;
const owner = "owner vanthu@truong.example";

fact("documented", "Drive v3, permissions", "sharing with everyone who has the link is kept once", () => {
  const body = `${create}
    const given = Drive.Permissions.create({ type: "anyone", role: "reader" }, file.id);
    Drive.Permissions.create({ type: "anyone", role: "reader" }, file.id, { fields: "id" });
    return [given, Drive.Permissions.list(file.id).permissions.map(({ id, role }) => [id, role])]`;
  expect(script(body)).toEqual([
    { kind: "drive#permission", id: "anyoneWithLink", type: "anyone", role: "reader" },
    [
      ["owner", "owner"],
      ["anyoneWithLink", "reader"],
    ],
  ]);
});

fact("assumed", "Drive v3, permissions.list", "a list tells four things of each, and more when asked", () => {
  const fields = "permissions(type,role,emailAddress,displayName,domain)";
  const [usual, more] = script(`${create} ${share}
    share("to.truong@truong.example", "writer");
    return [Drive.Permissions.list(file.id), Drive.Permissions.list(file.id, { fields: "${fields}" })]`) as object[];
  const kind = "drive#permission";
  expect(usual).toEqual({
    kind: "drive#permissionList",
    permissions: [
      { kind, id: "owner", type: "user", role: "owner" },
      { kind, id: "user-to.truong@truong.example", type: "user", role: "writer" },
    ],
  });
  expect(more).toEqual({
    permissions: [
      { type: "user", role: "owner", emailAddress: "vanthu@truong.example", displayName: "vanthu" },
      { type: "user", role: "writer", emailAddress: "to.truong@truong.example", displayName: "to.truong" },
    ],
  });
});

fact("assumed", "Drive's words, not seen live by us", "a user or group has an address, everyone has none", () => {
  const words = "The specified emailAddress is invalid or not applicable for the given permission type.";
  const drive = freshDrive();
  for (const grantee of [
    '{ type: "user" }',
    '{ type: "group", emailAddress: "to-truong" }',
    '{ type: "user", emailAddress: "a b@truong.example" }',
    '{ type: "user", emailAddress: "a@truong" }',
    '{ type: "user", emailAddress: "a@b.example, c@d.example" }',
    '{ type: "anyone", emailAddress: "a@truong.example" }',
  ]) {
    const body = `${create} Drive.Permissions.create({ role: "reader", ...${grantee} }, file.id)`;
    expect(() => script(body, { drive })).toThrow(apiError("drive.permissions.create", words));
  }
  expect(drive.files.every(({ permissions }) => permissions.length === 1)).toBe(true);
});

fact("assumed", "Drive v3, Permission.role and type; the words are ours", "a role and a type are among Drive's", () => {
  const given = (resource: string): (() => unknown) => {
    return () => script(`${create} return Drive.Permissions.create(${resource}, file.id).role`);
  };
  for (const role of ["reader", "commenter", "writer"]) {
    expect(given(`{ type: "anyone", role: "${role}" }`)()).toBe(role);
  }
  expect(given('{ type: "anyone", role: "editor" }')).toThrow("The specified role is invalid: editor.");
  expect(given('{ type: "people", role: "reader" }')).toThrow("The specified type is invalid: people.");
  expect(given('{ type: "anyone" }')).toThrow("The permission role field is required.");
  expect(given('{ role: "reader" }')).toThrow("The permission type field is required.");
  expect(given('{ type: "anyone", role: "organizer" }')).toThrow("The role organizer is not stood in for");
});

fact("assumed", "Drive v3, permissions.create", "an address has one permission, the last role; the owner stays", () => {
  const body = `${create} ${share}
    const first = share("a@truong.example", "reader");
    const again = share("A@truong.example", "writer");
    const own = share("vanthu@truong.example", "reader");
    return [first.id === again.id, own.role, shared()]`;
  expect(script(body)).toEqual([true, "owner", [owner, "writer a@truong.example"]]);
});

fact(
  "documented",
  "Drive v3, permissions.create: sendNotificationEmail",
  "people get a mail unless asked not to",
  () => {
    const addin = addinOf(
      `function main(...args) { ${create} ${share}
      share("a@truong.example", "reader");
      share("b@truong.example", "reader", { sendNotificationEmail: true, emailMessage: "Kính gửi" });
      share("c@truong.example", "reader", { sendNotificationEmail: false });
      Drive.Permissions.create({ type: "anyone", role: "reader" }, file.id);
      try { share("d", "reader"); } catch (error) {}
      return file.id;
    }`,
      { user: "hieutruong@truong.example" },
    );
    const shared = { fileId: addin.run("main"), from: "hieutruong@truong.example" };
    expect(addin.notifications).toEqual([
      { to: "a@truong.example", message: "", ...shared },
      { to: "b@truong.example", message: "Kính gửi", ...shared },
    ]);
  },
);

fact("assumed", "Drive v3, permissions.update and delete", "a role is changed, a permission removed", () => {
  const body = `${create} ${share}
    const { id } = share("a@truong.example", "reader");
    const changed = Drive.Permissions.update({ role: "writer" }, file.id, id, { fields: "role,emailAddress" });
    const before = shared();
    return [changed, before, Drive.Permissions.remove(file.id, id), shared()]`;
  const changed = { role: "writer", emailAddress: "a@truong.example" };
  expect(script(body)).toEqual([changed, [owner, "writer a@truong.example"], undefined, [owner]]);
  expect(() => script(`${create} Drive.Permissions.update({ role: "reader" }, file.id, "X")`)).toThrow(
    apiError("drive.permissions.update", "Permission not found: X."),
  );
  expect(() => script(`${create} Drive.Permissions.remove(file.id, "X")`)).toThrow(
    apiError("drive.permissions.delete", "Permission not found: X."),
  );
});

fact(
  "assumed",
  "Drive's words, not seen live by us",
  "an update of a permission says its role and nothing else",
  () => {
    const update = (resource: string): (() => unknown) => {
      return () =>
        script(`${create} ${share} Drive.Permissions.update(${resource}, file.id, share("a@b.example", "reader").id)`);
    };
    expect(update("{}")).toThrow("The permission role field is required.");
    expect(update('{ role: "writer", emailAddress: "c@d.example" }')).toThrow(
      "The resource body includes fields which are not directly writable.",
    );
  },
);

fact("assumed", "Drive's words for cannotRemoveOwner, not seen live by us", "the owner stays the owner", () => {
  const drive = freshDrive();
  expect(() => script(`${create} Drive.Permissions.remove(file.id, "owner")`, { drive })).toThrow(
    apiError("drive.permissions.delete", "The owner of a file cannot be removed."),
  );
  expect(() => script(`${create} Drive.Permissions.update({ role: "reader" }, file.id, "owner")`, { drive })).toThrow(
    apiError("drive.permissions.update", "The owner of a file cannot be changed to another role."),
  );
  expect(drive.files.map(({ permissions }) => permissions.map(({ role }) => role))).toEqual([["owner"], ["owner"]]);
});
