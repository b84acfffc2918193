package dev.customerfirst.accounts.feedback;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody of us did about feedback.
 *
 * @param by who it was
 */
@Embeddable
@Schema(name = "FeedbackRemark")
record Remark(String because, String by, Instant at) {}
