package dev.customerfirst.accounts.contact;

import dev.customerfirst.accounts.domain.EmailKey;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** What tells who a contact is; nothing of it is left after an erasure. */
@Embeddable
record Who(
    String name,
    @Nullable String email,
    @Column(name = "email_key") @Nullable String emailKey,
    @Column(name = "job_title") @Nullable String jobTitle) {

  static Who of(ContactFields fields) {
    String email = fields.email();
    return new Who(
        fields.name(), email, email == null ? null : EmailKey.of(email), fields.jobTitle());
  }
}
