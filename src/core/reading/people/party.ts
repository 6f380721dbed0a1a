/** One whom the cell names. */
export interface Party {
  /** How it is shown: the post in full ("Hiệu trưởng", "Phó Hiệu trưởng phụ trách chuyên môn"), or the person's name without title. */
  readonly label: string;
  /** body: a collective of the school (tổ, ban, hội đồng, toàn thể…). */
  readonly kind: "post" | "body" | "person" | "outside";
  /** For comparing across rows: same post or person gives the same key, however written. */
  readonly key: string;
  /** A person's post, when given beside the name ("Nguyễn Văn An - HT" → "Hiệu trưởng"). */
  readonly post?: string;
}
