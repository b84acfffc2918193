package dev.customerfirst.events;

/** What somebody on the customer's side promises before a step is done. */
public enum CommitmentKind {
  /** The champion agrees to the plan that was shared (R064). */
  CHAMPION_AGREEMENT,
  /** The champion secures the people and machines that the work needs (R069). */
  RESOURCES,
  /** The economic buyer comes to the business reviews. */
  ECONOMIC_BUYER_ATTENDANCE,
  /** Every stakeholder makes room for the meetings (R074). */
  STAKEHOLDER_ATTENDANCE
}
