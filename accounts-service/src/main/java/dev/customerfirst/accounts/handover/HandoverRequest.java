package dev.customerfirst.accounts.handover;

import dev.customerfirst.events.Role;
import dev.customerfirst.kit.http.OneLine;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Which seats go to whom, and why.
 *
 * @param roles only seats in these; left out for all
 * @param accountIds only seats on these; left out for all
 */
@Schema(
    examples =
        """
        {"toPersonId": "01987c5e-2b7a-7d10-8a55-0c6f2f6f1a02", "roles": ["CUSTOMER_ENGINEER"],
         "because": "Kim moves to another team."}""")
record HandoverRequest(
    @NotNull UUID toPersonId,
    @Nullable @Size(min = 1, max = 19) List<@NotNull Role> roles,
    @Nullable @Size(min = 1, max = 10_000) List<@NotNull UUID> accountIds,
    @NotNull @Size(max = 1000) @OneLine String because) {

  List<UUID> chosenAccounts() {
    return accountIds == null ? List.of() : accountIds;
  }

  boolean means(Role role, UUID account, Set<UUID> chosen) {
    return (roles == null || roles.contains(role))
        && (chosen.isEmpty() || chosen.contains(account));
  }
}
