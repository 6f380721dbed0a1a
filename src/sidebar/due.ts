import type { WireDue } from "../core/wire-panel.ts";
import { make, sentence } from "./element.ts";
import { groupedList } from "./grouped-list.ts";
import { jumpItem } from "./jump.ts";
import { watch } from "./view.ts";

/** What has ended is looked at first. */
const groups: Readonly<Record<WireDue["when"], string>> = {
  ended: "Đã hết thời gian",
  soon: "Kết thúc trong 14 ngày",
  running: "Đang thực hiện",
  later: "Chưa đến thời gian",
};

/** Actions by their time, as long as there is no Theo dõi to tell more; each leads to its row. */
export function duePart(): HTMLElement {
  const region = make("div", {});
  const draw = groupedList(region, "due");
  watch(({ state: { due, following } }) => {
    region.hidden = following?.followed === true;
    const all = due.map((one, at) => ({ ...one, key: `due-${one.place.cell}-${at}` }));
    draw(
      (Object.keys(groups) as WireDue["when"][]).map((when) => ({
        title: groups[when],
        look: when,
        items: all
          .filter((one) => one.when === when)
          .map(
            ({ place, key, told }) =>
              () =>
                jumpItem({ place, key, lines: [make("p", {}, ...sentence(told))] }),
          ),
      })),
    );
  });
  return region;
}
