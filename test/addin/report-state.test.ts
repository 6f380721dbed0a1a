import { sampleSchool, type School } from "./school.ts";

// Whether the report still says what the plan says: shown at the head of Kiểm tra and told with each check.

async function shown(school: School): Promise<string> {
  const cells = await school.cells();
  const lines = [...cells].filter(([place, text]) => /^Kiểm tra!E/.test(place) && /Báo cáo|Đã gửi/.test(text));
  return lines.map(([, text]) => JSON.parse(text) as string).join("\n");
}

function state(school: School): string {
  const reply = school.check();
  if (!reply.ok) throw new Error("not checked");
  return reply.state.report.kind;
}

test("none, then current, then old, then current again", async () => {
  const school = await sampleSchool();
  expect(state(school)).toBe("none");
  expect(await shown(school)).toBe("Báo cáo: chưa tạo.");
  school.again().report();
  expect(await shown(school)).toBe("Báo cáo tạo lúc 10/09/2024 08:00: đúng với kế hoạch hiện nay.");
  await school.type({ "Kế hoạch!G10": "20 triệu" });
  expect(state(school)).toBe("old");
  expect(await shown(school)).toMatch(/^Báo cáo đã cũ: kế hoạch đã sửa sau lần tạo 10\/09\/2024 08:00\./);
  await school.type({ "Kế hoạch!G10": "10 triệu" });
  expect(state(school)).toBe("current");
  await school.type({ "Kế hoạch!G10": "20 triệu" });
  school.again().report();
  expect(state(school.again())).toBe("current");
});

test.each([
  ["a word of the narrative", "Nội dung!B4", "Mục đích khác."],
  ["a paper", "Căn cứ!B4", "Căn cứ Thông tư số 18/2018/TT-BGDĐT ngày 22/8/2018 của Bộ GDĐT"],
  ["the signer", "Thông tin!B13", "Trần Thị Cúc"],
  ["a note", "Kế hoạch!I6", "theo dõi"],
])("%s makes the report old", async (_what, cell, text) => {
  const school = await sampleSchool();
  school.report();
  await school.type({ [cell]: text });
  expect(state(school)).toBe("old");
});

test("what the add-in writes, and a column of staff's own, do not make it old", async () => {
  const school = await sampleSchool();
  school.report();
  school.again().check();
  await school.type({ "Kế hoạch!T6": "ghi chú riêng" });
  expect(state(school)).toBe("current");
});

test("a draft does not make the official report current", async () => {
  const school = await sampleSchool();
  school.report();
  await school.type({ "Kế hoạch!G10": "20 triệu" });
  school.again().report({ draft: true });
  expect(state(school.again())).toBe("old");
});
