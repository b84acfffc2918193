package dev.customerfirst.playbooks.catalogue;

import dev.customerfirst.playbooks.domain.playbook.Playbook;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All playbooks, always on one page. */
record PlaybookPage(List<Playbook> items, @Nullable String next) {}
