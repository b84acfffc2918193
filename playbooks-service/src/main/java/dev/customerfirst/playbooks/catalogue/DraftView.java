package dev.customerfirst.playbooks.catalogue;

import dev.customerfirst.playbooks.domain.playbook.LintFinding;
import dev.customerfirst.playbooks.domain.playbook.Playbook;
import java.time.Instant;
import java.util.List;

/**
 * A playbook that is being written.
 *
 * @param findings what keeps it from being published
 */
record DraftView(
    Playbook playbook, List<LintFinding> findings, String draftedBy, Instant draftedAt) {}
