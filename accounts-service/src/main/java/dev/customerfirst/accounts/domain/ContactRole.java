package dev.customerfirst.accounts.domain;

/**
 * What a contact is to a deal or to the product, beside their persona. Champion and economic buyer
 * are flags of their own.
 */
public enum ContactRole {
  /** Whom we talk to about the deal. */
  DEAL_CONTACT,
  /** Runs the product at the customer. */
  INSTANCE_ADMIN,
  EXECUTIVE,
  END_USER,
  /** Runs the joint programme on the customer's side. */
  PROGRAM_CONTACT
}
