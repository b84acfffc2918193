package dev.customerfirst.playbooks.catalogue;

import dev.customerfirst.playbooks.domain.playbook.LintFinding;
import java.util.List;

/** Everything that keeps a playbook from being played; empty when nothing does. */
record LintReport(List<LintFinding> findings) {}
