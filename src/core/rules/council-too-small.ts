import { councilNamed } from "../plan/council-named.ts";
import { compose } from "../words/text.ts";
import type { Fault, Rule } from "./rule.ts";

export const councilTooSmall: Rule = {
  code: "TO-09",
  severity: "should",
  asks: "Hội đồng tự đánh giá có đủ số thành viên tối thiểu.",
  source: "Thông tư 18/2018/TT-BGDĐT, hội đồng tự đánh giá",
  check: (draft) => {
    const { catalogue } = draft.information;
    if (!catalogue) return [];
    const least = catalogue.council.least;
    const source = catalogue.verified === "official" ? "" : " (theo nguồn chưa đối chiếu)";
    const said = (count: string): Pick<Fault, "problem" | "remedy"> => ({
      problem: `${count}, Hội đồng tự đánh giá cần ít nhất ${least} người${source}.`,
      remedy: "Bổ sung thành viên cho các nhóm hoặc ghi lại số thành viên theo quyết định thành lập hội đồng.",
    });
    const stated = draft.organisation.roles.flatMap(({ row, title, duty }): Fault[] => {
      const [field, number] = statedIn(title, duty);
      if (number === undefined || number >= least) return [];
      return [{ sheet: "organisation", row, field, ...said(`Số thành viên ghi là ${number}`) }];
    });
    const [first] = draft.organisation.groups;
    const named = councilNamed(draft);
    if (stated.length > 0 || !first || named === undefined || named >= least) return stated;
    return [
      {
        sheet: "organisation",
        row: first.row,
        field: "members",
        ...said(`Kể cả chủ tịch, các nhóm nêu ${named} người`),
      },
    ];
  },
  wrong: {
    groups: [{ name: "Nhóm công tác 1", standards: "1, 2, 3, 4, 5", members: "Bà Trần Thị Mai, ông Lê Văn Bình" }],
  },
  right: {
    groups: [
      {
        name: "Nhóm công tác 1",
        standards: "1, 2, 3, 4, 5",
        members: "Bà Trần Thị Mai, ông Lê Văn Bình, bà Phạm Thị Cúc, ông Vũ Văn Dũng, bà Đỗ Thị Em, ông Bùi Văn Phúc",
      },
    ],
  },
};

const COUNT =
  /hội đồng (?:tự đánh giá|tđg)(?:(?!nhóm|tổ |mỗi|thêm|bổ sung|thay)[^.;\n])*?(?<!\d)(\d{1,2})(?: \([^)]*\))? (?:thành viên|người|đồng chí|đ\/c)/iu;

function statedIn(title: string, duty: string): readonly ["name" | "duty", number | undefined] {
  const inTitle = COUNT.exec(compose(title))?.[1];
  const inDuty = COUNT.exec(compose(duty))?.[1];
  if (inTitle !== undefined) return ["name", Number(inTitle)];
  return ["duty", inDuty === undefined ? undefined : Number(inDuty)];
}
