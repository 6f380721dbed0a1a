import { addressUnread } from "./address-unread.ts";
import { budgetUnread } from "./budget-unread.ts";
import { criterionDoubled } from "./criterion-doubled.ts";
import { criterionTitleDiffers } from "./criterion-title-differs.ts";
import { criterionUnderWrongStandard } from "./criterion-under-wrong-standard.ts";
import { criterionUnknown } from "./criterion-unknown.ts";
import { currentLevelContradicted } from "./current-level-contradicted.ts";
import { currentLevelDoubled } from "./current-level-doubled.ts";
import { currentLevelMissing } from "./current-level-missing.ts";
import { currentLevelUnread } from "./current-level-unread.ts";
import { dateFarFromSchoolYear } from "./date-far-from-school-year.ts";
import { groupStandardsUnread } from "./group-standards-unread.ts";
import { groupWithoutMonitor } from "./group-without-monitor.ts";
import { informationMissing } from "./information-missing.ts";
import { informationToComplete } from "./information-to-complete.ts";
import { informationUnread } from "./information-unread.ts";
import { levelBelowCurrent } from "./level-below-current.ts";
import { levelEqualCurrent } from "./level-equal-current.ts";
import { levelKeptNotReached } from "./level-kept-not-reached.ts";
import { levelNotExisting } from "./level-not-existing.ts";
import { levelUnread } from "./level-unread.ts";
import { monitorOfUnknownGroup } from "./monitor-of-unknown-group.ts";
import { organisationPartUnknown } from "./organisation-part-unknown.ts";
import { planEmpty } from "./plan-empty.ts";
import { requiredCellBlank } from "./required-cell-blank.ts";
import { rowJoined } from "./row-joined.ts";
import { rowNotPrinted } from "./row-not-printed.ts";
import { sectionEmpty } from "./section-empty.ts";
import { standardUnknown } from "./standard-unknown.ts";
import { standardWithoutGroup } from "./standard-without-group.ts";
import { textUnprintable } from "./text-unprintable.ts";
import { timelineOutsideSchoolYear } from "./timeline-outside-school-year.ts";
import { timelineStartAfterEnd } from "./timeline-start-after-end.ts";
import { timelineUnread } from "./timeline-unread.ts";
import type { Rule } from "./rule.ts";

/** Every rule; the order decides which of two equally grave findings a cell shows. */
export const rules: readonly Rule[] = [
  informationMissing,
  informationUnread,
  informationToComplete,
  dateFarFromSchoolYear,
  addressUnread,
  planEmpty,
  sectionEmpty,
  requiredCellBlank,
  criterionUnknown,
  criterionDoubled,
  criterionUnderWrongStandard,
  criterionTitleDiffers,
  standardUnknown,
  rowNotPrinted,
  levelUnread,
  levelNotExisting,
  levelBelowCurrent,
  levelEqualCurrent,
  levelKeptNotReached,
  currentLevelMissing,
  currentLevelContradicted,
  currentLevelUnread,
  currentLevelDoubled,
  timelineUnread,
  timelineStartAfterEnd,
  timelineOutsideSchoolYear,
  budgetUnread,
  standardWithoutGroup,
  groupStandardsUnread,
  groupWithoutMonitor,
  monitorOfUnknownGroup,
  organisationPartUnknown,
  rowJoined,
  textUnprintable,
];
