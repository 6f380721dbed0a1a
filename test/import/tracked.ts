import { DeletedTextRun, InsertedTextRun } from "docx";

const who = { id: 1, author: "Người sửa", date: "2024-09-01T00:00:00Z" };

export const insertedRun = (text: string): InsertedTextRun => new InsertedTextRun({ text, ...who });
export const deletedRun = (text: string): DeletedTextRun => new DeletedTextRun({ text, ...who });
