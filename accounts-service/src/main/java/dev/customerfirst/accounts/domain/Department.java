package dev.customerfirst.accounts.domain;

/** Departments with a scorecard (R059). */
public enum Department {
  SALES,
  CUSTOMER_SUCCESS,
  SUPPORT,
  PRODUCT,
  ENGINEERING,
  MARKETING
}
