package dev.customerfirst.playbooks.activity;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of an account's activities, by due day.
 *
 * @param asOf when this service last heard of the account
 */
record ActivityList(List<ActivityView> items, @Nullable String next, Instant asOf) {}
