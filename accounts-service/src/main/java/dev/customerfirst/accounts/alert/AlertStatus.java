package dev.customerfirst.accounts.alert;

/** Whether an alert still holds. */
enum AlertStatus {
  OPEN,
  CLEARED
}
