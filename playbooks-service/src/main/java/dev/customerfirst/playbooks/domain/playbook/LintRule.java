package dev.customerfirst.playbooks.domain.playbook;

/** What a playbook must not have. */
public enum LintRule {
  /** It starts with nothing, or with two things. */
  START_UNCLEAR,
  /** There is nothing to do in it, and it is not one that is still to come. */
  NO_STEPS,
  /** Two steps have one code. */
  STEP_TWICE,
  /** Nobody answers for a step. */
  STEP_WITHOUT_ROLE,
  /** A step costs nobody any time. */
  STEP_WITHOUT_HOURS,
  /** A step is due before the playbook starts or after it ends. */
  STEP_DUE_OUTSIDE,
  /** A step waits for one that is not there. */
  STEP_UNKNOWN,
  /** A step is due before one that it waits for. */
  STEP_DUE_TOO_EARLY,
  /** A step waits in a circle, or for one that does. */
  STEP_UNREACHABLE,
  /** A condition cannot be read, or asks for something that nobody knows. */
  CONDITION_FAULTY,
  /** A band ends where it begins, or before. */
  BAND_EMPTY,
  /** Two bands have one code. */
  BAND_TWICE,
  /** A figure would be in two bands. */
  BANDS_OVERLAP,
  /** A figure between two bands would be in none. */
  BANDS_APART,
  /** A document is asked for that the library has no template of. */
  DOCUMENT_WITHOUT_TEMPLATE,
  /** Somebody is to agree to a document that no step before has made. */
  AGREEMENT_TO_NOTHING
}
