package dev.customerfirst.playbooks.catalogue;

/**
 * A draft and the version its ETag names.
 *
 * @param created nobody was writing one before
 */
record VersionedDraft(DraftView view, long version, boolean created) {}
