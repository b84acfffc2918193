package dev.customerfirst.kit.imports;

/** How far an operation has come. */
enum OperationStatus {
  /** The file is still coming; nobody sees the operation yet. */
  UPLOADING,
  /** The file is here as a whole. */
  QUEUED,
  /** Rows are being applied. */
  RUNNING,
  /** Every row has its verdict. */
  DONE,
  /** It could not go on; what was applied stays. */
  FAILED,
  /** Somebody stopped it; what was applied stays. */
  CANCELLED;

  boolean over() {
    return this == DONE || this == FAILED || this == CANCELLED;
  }
}
