import { progressDiffersFromTracking } from "./progress-differs-from-tracking.ts";
import { actionOverdue } from "./action-overdue.ts";
import { actionDueSoon } from "./action-due-soon.ts";
import { doneWithoutProof } from "./done-without-proof.ts";
import { reviewedWithoutDate } from "./reviewed-without-date.ts";
import { reviewDateUnlikely } from "./review-date-unlikely.ts";
import { stateUnread } from "./state-unread.ts";
import { percentContradictsState } from "./percent-contradicts-state.ts";
import { pastDueNotUpdated } from "./past-due-not-updated.ts";
import { notDoneWithoutReason } from "./not-done-without-reason.ts";
import { spentUnread } from "./spent-unread.ts";
import { spentMoreThanPlanned } from "./spent-more-than-planned.ts";
import { actionNotFollowed } from "./action-not-followed.ts";
import { followedActionGone } from "./followed-action-gone.ts";
import { actionOfBasicIndicator } from "./action-of-basic-indicator.ts";
import { addressUnread } from "./address-unread.ts";
import { bodyNoLongerExists } from "./body-no-longer-exists.ts";
import { budgetOpen } from "./budget-open.ts";
import { budgetUnread } from "./budget-unread.ts";
import { budgetWithoutSource } from "./budget-without-source.ts";
import { calendarUnread } from "./calendar-unread.ts";
import { catalogueNotForDate } from "./catalogue-not-for-date.ts";
import { catalogueNotForSchool } from "./catalogue-not-for-school.ts";
import { circularNotCited } from "./circular-not-cited.ts";
import { councilTooSmall } from "./council-too-small.ts";
import { criterionBelowLevelOneLeftOut } from "./criterion-below-level-one-left-out.ts";
import { criterionDoubled } from "./criterion-doubled.ts";
import { criterionTitleDiffers } from "./criterion-title-differs.ts";
import { criterionUnderWrongStandard } from "./criterion-under-wrong-standard.ts";
import { criterionUnknown } from "./criterion-unknown.ts";
import { currentLevelContradicted } from "./current-level-contradicted.ts";
import { currentLevelDoubled } from "./current-level-doubled.ts";
import { currentLevelMissing } from "./current-level-missing.ts";
import { currentLevelUnread } from "./current-level-unread.ts";
import { dateFarFromSchoolYear } from "./date-far-from-school-year.ts";
import { deputySignsWithoutKt } from "./deputy-signs-without-kt.ts";
import { endsBeforePlanDate } from "./ends-before-plan-date.ts";
import { everyCriterionPlanned } from "./every-criterion-planned.ts";
import { evidenceCodeMalformed } from "./evidence-code-malformed.ts";
import { evidenceCodeOfOtherCriterion } from "./evidence-code-of-other-criterion.ts";
import { evidenceNotNamed } from "./evidence-not-named.ts";
import { fiveYearIndicator } from "./five-year-indicator.ts";
import { groupStandardsUnread } from "./group-standards-unread.ts";
import { groupWithoutMembers } from "./group-without-members.ts";
import { groupWithoutMonitor } from "./group-without-monitor.ts";
import { indicatorNotExisting } from "./indicator-not-existing.ts";
import { informationMissing } from "./information-missing.ts";
import { informationToComplete } from "./information-to-complete.ts";
import { informationUnread } from "./information-unread.ts";
import { leadIsCollective } from "./lead-is-collective.ts";
import { leadsTooMuchAtOnce } from "./leads-too-much-at-once.ts";
import { levelBelowCurrent } from "./level-below-current.ts";
import { levelEqualCurrent } from "./level-equal-current.ts";
import { levelJump } from "./level-jump.ts";
import { levelKeptNotReached } from "./level-kept-not-reached.ts";
import { levelNotExisting } from "./level-not-existing.ts";
import { levelOfOtherScale } from "./level-of-other-scale.ts";
import { levelUnread } from "./level-unread.ts";
import { monitorOfOwnWork } from "./monitor-of-own-work.ts";
import { monitorOfUnknownGroup } from "./monitor-of-unknown-group.ts";
import { monitorWithoutPost } from "./monitor-without-post.ts";
import { noArchiveRecipient } from "./no-archive-recipient.ts";
import { noneButBuys } from "./none-but-buys.ts";
import { numberSignUnusual } from "./number-sign-unusual.ts";
import { organisationPartUnknown } from "./organisation-part-unknown.ts";
import { outsideBodyLeads } from "./outside-body-leads.ts";
import { paperAfterPlan } from "./paper-after-plan.ts";
import { paperCitedTwice } from "./paper-cited-twice.ts";
import { paperDateWrong } from "./paper-date-wrong.ts";
import { paperGuidesOtherYear } from "./paper-guides-other-year.ts";
import { paperKindDiffersFromSign } from "./paper-kind-differs-from-sign.ts";
import { paperNotInForce } from "./paper-not-in-force.ts";
import { paperOfBodyGone } from "./paper-of-body-gone.ts";
import { paperSignWrong } from "./paper-sign-wrong.ts";
import { paperUnread } from "./paper-unread.ts";
import { paperYearDiffersFromDate } from "./paper-year-differs-from-date.ts";
import { peopleNotParted } from "./people-not-parted.ts";
import { peopleUnread } from "./people-unread.ts";
import { planEmpty } from "./plan-empty.ts";
import { planNumberElsewhere } from "./plan-number-elsewhere.ts";
import { priceWithoutTotal } from "./price-without-total.ts";
import { principalNamedTwice } from "./principal-named-twice.ts";
import { recipientsDoNotFit } from "./recipients-do-not-fit.ts";
import { recurringWithoutReview } from "./recurring-without-review.ts";
import { requiredCellBlank } from "./required-cell-blank.ts";
import { resultNotMeasurable } from "./result-not-measurable.ts";
import { reviewsNotPlanned } from "./reviews-not-planned.ts";
import { rowJoined } from "./row-joined.ts";
import { rowNotPrinted } from "./row-not-printed.ts";
import { schoolLevelNearlyReached } from "./school-level-nearly-reached.ts";
import { schoolNameDiffers } from "./school-name-differs.ts";
import { schoolYearElsewhere } from "./school-year-elsewhere.ts";
import { sectionEmpty } from "./section-empty.ts";
import { severalLeads } from "./several-leads.ts";
import { standardInTwoGroups } from "./standard-in-two-groups.ts";
import { standardNumberDiffersFromOrder } from "./standard-number-differs-from-order.ts";
import { standardTitleDiffers } from "./standard-title-differs.ts";
import { standardUnknown } from "./standard-unknown.ts";
import { standardWithoutGroup } from "./standard-without-group.ts";
import { sumsDoNotAgree } from "./sums-do-not-agree.ts";
import { targetsOfOneCriterionDiffer } from "./targets-of-one-criterion-differ.ts";
import { formulaError } from "./formula-error.ts";
import { textUnprintable } from "./text-unprintable.ts";
import { timelineOutsideSchoolYear } from "./timeline-outside-school-year.ts";
import { timelineStartAfterEnd } from "./timeline-start-after-end.ts";
import { timelineUnread } from "./timeline-unread.ts";
import { timelineWithoutEnd } from "./timeline-without-end.ts";
import { totalDiffers } from "./total-differs.ts";
import { weaknessWithoutRow } from "./weakness-without-row.ts";
import { currentOfOtherCatalogue } from "./current-of-other-catalogue.ts";
import { formNotForCatalogue } from "./form-not-for-catalogue.ts";
import { issueCellBlank } from "./issue-cell-blank.ts";
import { issueWithoutRow } from "./issue-without-row.ts";
import { rowWithoutIssue } from "./row-without-issue.ts";
import { paperKindMissing } from "./paper-kind-missing.ts";
import { paperKindUnknown } from "./paper-kind-unknown.ts";
import { progressUnknown } from "./progress-unknown.ts";
import { reviewNotWhole } from "./review-not-whole.ts";
import { superiorDoesNotFit } from "./superior-does-not-fit.ts";
import { councilEven } from "./council-even.ts";
import { councilWithoutSecretary } from "./council-without-secretary.ts";
import { evidenceCodeOfOtherTime } from "./evidence-code-of-other-time.ts";
import type { Rule } from "./rule.ts";

/** Every rule; the order decides which of two equally grave findings a cell shows. */
export const rules: readonly Rule[] = [
  formulaError,
  informationMissing,
  informationUnread,
  informationToComplete,
  dateFarFromSchoolYear,
  addressUnread,
  currentOfOtherCatalogue,
  catalogueNotForSchool,
  catalogueNotForDate,
  formNotForCatalogue,
  calendarUnread,
  bodyNoLongerExists,
  superiorDoesNotFit,
  recipientsDoNotFit,
  noArchiveRecipient,
  numberSignUnusual,
  deputySignsWithoutKt,
  planNumberElsewhere,
  schoolNameDiffers,
  principalNamedTwice,
  planEmpty,
  sectionEmpty,
  paperUnread,
  paperKindDiffersFromSign,
  paperYearDiffersFromDate,
  paperSignWrong,
  paperDateWrong,
  paperOfBodyGone,
  paperNotInForce,
  paperAfterPlan,
  paperGuidesOtherYear,
  paperCitedTwice,
  circularNotCited,
  paperKindMissing,
  paperKindUnknown,
  schoolYearElsewhere,
  weaknessWithoutRow,
  requiredCellBlank,
  issueCellBlank,
  issueWithoutRow,
  rowWithoutIssue,
  criterionUnknown,
  criterionDoubled,
  criterionUnderWrongStandard,
  criterionTitleDiffers,
  everyCriterionPlanned,
  standardUnknown,
  standardTitleDiffers,
  standardNumberDiffersFromOrder,
  rowNotPrinted,
  levelUnread,
  levelOfOtherScale,
  levelNotExisting,
  levelBelowCurrent,
  targetsOfOneCriterionDiffer,
  levelEqualCurrent,
  levelKeptNotReached,
  currentLevelMissing,
  currentLevelContradicted,
  levelJump,
  indicatorNotExisting,
  fiveYearIndicator,
  currentLevelUnread,
  currentLevelDoubled,
  criterionBelowLevelOneLeftOut,
  schoolLevelNearlyReached,
  actionOfBasicIndicator,
  resultNotMeasurable,
  peopleUnread,
  outsideBodyLeads,
  severalLeads,
  peopleNotParted,
  leadIsCollective,
  leadsTooMuchAtOnce,
  timelineUnread,
  timelineStartAfterEnd,
  timelineOutsideSchoolYear,
  endsBeforePlanDate,
  timelineWithoutEnd,
  recurringWithoutReview,
  budgetUnread,
  sumsDoNotAgree,
  totalDiffers,
  priceWithoutTotal,
  budgetOpen,
  noneButBuys,
  budgetWithoutSource,
  evidenceCodeMalformed,
  evidenceCodeOfOtherCriterion,
  evidenceCodeOfOtherTime,
  evidenceNotNamed,
  progressUnknown,
  standardWithoutGroup,
  groupStandardsUnread,
  groupWithoutMonitor,
  monitorOfUnknownGroup,
  organisationPartUnknown,
  monitorWithoutPost,
  monitorOfOwnWork,
  standardInTwoGroups,
  councilTooSmall,
  councilEven,
  councilWithoutSecretary,
  reviewsNotPlanned,
  reviewNotWhole,
  groupWithoutMembers,
  rowJoined,
  actionOverdue,
  actionDueSoon,
  doneWithoutProof,
  reviewedWithoutDate,
  reviewDateUnlikely,
  stateUnread,
  percentContradictsState,
  pastDueNotUpdated,
  notDoneWithoutReason,
  spentUnread,
  spentMoreThanPlanned,
  actionNotFollowed,
  followedActionGone,
  progressDiffersFromTracking,
  textUnprintable,
];
