package dev.customerfirst.playbooks.step;

import java.time.Instant;

/** Who wrote something down, and when. */
record Author(String id, String role, Instant at) {}
