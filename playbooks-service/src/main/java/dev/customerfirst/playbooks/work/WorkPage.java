package dev.customerfirst.playbooks.work;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of a person's work, by due day.
 *
 * @param items may be fewer than asked for although there is a next page
 */
record WorkPage(UUID personId, List<WorkItem> items, @Nullable String next) {}
