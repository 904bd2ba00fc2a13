import { afterBreak, behind, below, bullets, insteadOfSample, noAnswer } from "../real/cadre";
import { fine, found, judgedCadre } from "./cadre-drafts";
import { also, bad, may, trap } from "./marks";
import type { ReviewedDocument } from "./reviewed";

/** One more draft of CADRE's tool, judged before any check had seen it; everything is made up. */

const facilitation: ReviewedDocument = {
  name: "CADRE draft: early childhood mediation",
  asOf: "2026-02-02",
  blocks: judgedCadre(
    {
      "1": insteadOfSample("Early childhood mediation"),
      "2a": bullets(
        "Coordinators offer mediation at the first sign of a dispute",
        "Families ask for it by name",
      ),
      "2b": below("IEP team members in Part C and Part B/619 programs"),
      "2c": behind("[Insert knowledge and skills]"),
      "2d": afterBreak("Two live simulations and a peer coach for each coordinator"),
      "2e": noAnswer,
      "2f": below("Fewer written complaints; families stay in the program."),
      "2g": below(
        "Parents have reported that they are dissatisfied with special education and do not trust their child\u2019s school/district. Parents are increasingly filing complaints with the State. Escalated disputes are interfering with IEP development and effective special education services. Many students are not making progress.",
      ),
      "3": below(
        "By December 31, 2026, 65% of service coordinators in the five pilot regions will offer mediation before a complaint is filed.",
      ),
      "3a": below("Number of people at each training"),
      "3b": below("Sign-in sheets, case management records"),
    },
    [
      [
        "Select five pilot regions",
        trap("None"),
        trap("Teresa Okonkwo-Hale, J.D., State Dispute Resolution Administrator"),
        trap("9/2/2025"),
        trap("10/15/2025"),
        trap("All five selected; letters out 10/10"),
      ],
      [
        "Draft a two-page guide for families",
        trap("Parent center (existing agreement)"),
        bad("Parent center staff", "vague-owner"),
        trap("Oct. 2025"),
        bad("1/16/2026", "overdue"),
        trap("Second draft is with the parent center"),
      ],
      [
        "Train coordinators in the pilot regions",
        bad("?", "missing-resources", "placeholder-text"),
        trap("Nils Abernathy (Training Lead)"),
        trap("3/2/2026"),
        trap("March 27, 2026"),
        "",
      ],
      [
        "Coach coordinators in their first mediations",
        trap("Six peer coaches"),
        bad("N. Abernathy, T. Okonkwo-Hale", "multiple-owners"),
        also(trap("4/6/2026"), "date-order"),
        bad("3/20/2026", "date-order"),
        "",
      ],
      [
        bad("", "missing-action"),
        trap("Interpreter budget"),
        trap("T. Okonkwo-Hale"),
        trap("4/13/26"),
        trap("6/30/26"),
        "",
      ],
      [
        "Collect case data from the regions",
        trap("Case management system"),
        bad("", "missing-owner"),
        trap("Spring 2026 \u2013 December 2026"),
        bad("Annually", "unparseable-date"),
        trap("Waiting for the vendor\u2019s export"),
      ],
      [
        "Adjust the training",
        bad("", "missing-resources"),
        bad("TBD", "missing-owner"),
        bad("Fall 2026", "unparseable-date"),
        bad("", "missing-date"),
        trap("N/A"),
      ],
      [
        "Offer mediation in all regions",
        trap("Funds to be decided in the fall budget"),
        trap("State Director"),
        trap("January 2027"),
        bad("6/30/2027", "after-target-date"),
        "",
      ],
      [
        "Brief the advisory council",
        trap("Agenda time"),
        bad("Chair or co-chair", "vague-owner", "multiple-owners"),
        bad("", "missing-date"),
        bad("February 30, 2026", "unparseable-date"),
        "",
      ],
    ],
  ),
  prompts: {
    "1": fine,
    "2a": fine,
    "2b": fine,
    "2c": found("placeholder-text", "empty-section"),
    "2e": found("empty-section"),
    "2g": found("example-left-in"),
    "3": fine,
    "3a": found("weak-deliverable"),
    "3b": fine,
  },
  plan: may("", "unsecured-resource").verdict,
};

export const laterCadreDrafts: readonly ReviewedDocument[] = [facilitation];
