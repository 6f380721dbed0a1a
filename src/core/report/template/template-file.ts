import type { Trouble } from "../../words/trouble.ts";
import { declaredSize, openZip } from "./engine.ts";
import type { Zip } from "./engine.ts";
import { withLooseSections } from "./loose-sections.ts";
import { isEncrypted, isOle } from "./ole-file.ts";
import { scanXml } from "./xml-scan.ts";

const MB = 1024 * 1024;
const LARGEST_PART = 20;
const LARGEST_FILE = 100;

const body = /^word\/document\d*\.xml$/;
const contentTypes = "[Content_Types].xml";
const relations = "_rels/.rels";
const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml";

const encrypted: Trouble = {
  code: "MAU-13",
  problem: "Tệp mẫu có mật khẩu nên không mở được.",
  remedy: "Mở mẫu bằng Word, bỏ mật khẩu, lưu lại dạng .docx rồi chọn lại.",
};

const withMacros: Trouble = {
  code: "MAU-12",
  problem: "Mẫu có macro; báo cáo không mang macro theo.",
  remedy: "Mở mẫu bằng Word, lưu lại dạng .docx (không có macro) rồi chọn lại.",
};

function tooLarge(what: string, most: number): Trouble {
  return {
    code: "MAU-14",
    problem: `Mẫu quá lớn: ${what} hơn ${most} MB khi mở ra.`,
    remedy: "Bớt ảnh và nội dung không cần trong mẫu, lưu lại rồi chọn lại.",
  };
}

/** The zip of a .docx (as base64), or why it is not taken; undefined when it is no Word file. */
export function openTemplate(base64: string): { readonly zip: Zip } | { readonly refused: Trouble } | undefined {
  if (isOle(base64)) return isEncrypted(base64) ? { refused: encrypted } : undefined;
  try {
    const zip = openZip(base64);
    const paths = Object.keys(zip.files);
    if (!paths.some((path) => body.test(path))) return undefined;
    const size = sizeTrouble(zip);
    if (size !== undefined) return { refused: size };
    const types = zip.files[contentTypes]?.asText() ?? "";
    // docxtemplater's reader of these two would write to the console
    if (![types, zip.files[relations]?.asText() ?? ""].every((xml) => scanXml(xml, () => undefined))) return undefined;
    if (/macroEnabled/i.test(types) || paths.some((path) => /vbaProject\.bin$/i.test(path))) {
      return { refused: withMacros };
    }
    // a .dotx: Word does not open a .docx that calls itself a template
    const asDocument = types.replace(`${wordType}.template.main+xml`, `${wordType}.document.main+xml`);
    if (asDocument !== types) zip.file(contentTypes, asDocument);
    for (const path of paths.filter((one) => body.test(one))) {
      zip.file(path, withLooseSections(zip.files[path]?.asText() ?? ""));
    }
    return { zip };
  } catch {
    return undefined;
  }
}

/** Looks at the declared sizes: nothing is unpacked. */
function sizeTrouble({ files }: Zip): Trouble | undefined {
  let all = 0;
  for (const path of Object.keys(files)) {
    const size = declaredSize(files[path]);
    // a size beyond 2 GB is read as a negative number
    if (/\.xml$/i.test(path) && (size < 0 || size > LARGEST_PART * MB)) return tooLarge("phần chữ", LARGEST_PART);
    all += size < 0 ? Infinity : size;
  }
  return all > LARGEST_FILE * MB ? tooLarge("cả tệp", LARGEST_FILE) : undefined;
}
