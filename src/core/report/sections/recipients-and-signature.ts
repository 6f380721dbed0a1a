import { filledLines } from "../lines.ts";
import { defineSection } from "../section.ts";

export const recipientsAndSignature = defineSection({
  name: "nơi nhận và chữ ký",
  tags: {
    "phần nơi nhận": { "nơi nhận": "lines" },
    "chức vụ người ký": "text",
    "họ tên người ký": "text",
  },
  fill: ({ information }) => {
    const recipients = filledLines(information.recipients);
    return {
      "phần nơi nhận": recipients.length === 0 ? [] : [{ "nơi nhận": recipients }],
      "chức vụ người ký": information.signerPost.toUpperCase(),
      "họ tên người ký": information.signerName,
    };
  },
});
