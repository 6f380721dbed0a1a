const OFTEN = 200;

/** "Đã đọc 120/1000", on one line, where a person looks on. */
export function progressOn(
  terminal: { isTTY?: boolean; write(text: string): unknown },
  all: number,
): { at(done: number): void; end(): void } {
  if (terminal.isTTY !== true) return { at: () => undefined, end: () => undefined };
  let last = 0;
  return {
    at(done) {
      const now = performance.now();
      if (done < all && now - last < OFTEN) return;
      last = now;
      terminal.write(`\rĐã đọc ${done}/${all}`);
    },
    end: () => void terminal.write("\n"),
  };
}
