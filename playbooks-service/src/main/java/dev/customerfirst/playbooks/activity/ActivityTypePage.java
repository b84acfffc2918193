package dev.customerfirst.playbooks.activity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** All kinds of activities, always on one page. */
record ActivityTypePage(List<ActivityTypeView> items, @Nullable String next) {}
