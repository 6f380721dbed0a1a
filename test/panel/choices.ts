import type { WireChoice } from "../../src/core/wire-panel.ts";

/** The workbook follows what is proposed for it. */
export const settled: WireChoice = {
  catalogues: [
    {
      id: "tt18-2018",
      name: "Thông tư 18/2018/TT-BGDĐT",
      schools: "trường THCS, trường THPT và trường phổ thông có nhiều cấp học",
      remark: "Tên và mức của tiêu chí chưa được đối chiếu với văn bản gốc.",
      form: "mau-9-cot",
    },
    {
      id: "tt19-2018",
      name: "Thông tư 19/2018/TT-BGDĐT",
      schools: "trường mầm non",
      remark: "Các mức chưa được đối chiếu với văn bản gốc.",
      form: "mau-9-cot",
    },
    {
      id: "tt57-2026-pho-thong",
      name: "Thông tư 57/2026/TT-BGDĐT (phổ thông)",
      schools: "trường tiểu học, THCS, THPT",
      remark: "Tiêu chí theo nguồn chưa đối chiếu.",
      form: "bieu-2",
    },
  ],
  forms: [
    { id: "mau-9-cot", name: "Mẫu 9 cột", remark: "" },
    { id: "bieu-2", name: "Biểu 2", remark: "Biểu 2 theo nguồn chưa đối chiếu với văn bản gốc." },
  ],
  catalogue: "tt18-2018",
  form: "mau-9-cot",
  proposed: { catalogue: "tt18-2018", form: "mau-9-cot", why: "Kế hoạch lập ngày 01/09/2024: theo Thông tư 18." },
};

const newest = {
  catalogue: "tt57-2026-pho-thong",
  form: "bieu-2",
  why: "Kế hoạch lập ngày 01/09/2026 của trường THCS: theo Thông tư 57/2026/TT-BGDĐT, Biểu 2.",
};

/** Nothing says yet what the workbook follows. */
export const unchosen: WireChoice = { ...settled, catalogue: "", form: "", proposed: newest };

/** In another year another catalogue and form are proposed. */
export const outdated: WireChoice = { ...settled, proposed: newest };

export const converted: WireChoice = { ...outdated, catalogue: newest.catalogue, form: newest.form };
