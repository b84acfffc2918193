package dev.customerfirst.events;

/** Why an activity exists: the journey matrix, a playbook's extra, or a person's decision. */
public enum ActivityOrigin {
  MATRIX,
  PLAYBOOK,
  AD_HOC
}
