package dev.customerfirst.supportrouting.ticket;

import dev.customerfirst.events.Role;
import dev.customerfirst.events.TicketKind;
import dev.customerfirst.supportrouting.domain.Severity;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was asked, and by whom. */
@Embeddable
record Need(
    @Enumerated(EnumType.STRING) TicketKind kind,
    String title,
    @Nullable String description,
    @Nullable Integer severity,
    String channel,
    @Enumerated(EnumType.STRING) @Column(name = "opened_by_role") @Nullable Role openedByRole,
    @Column(name = "opened_by_contact") @Nullable UUID openedByContact) {

  static Need of(NewTicket wanted) {
    Role role = wanted.openedBy().role();
    return new Need(
        wanted.kind(),
        wanted.title(),
        wanted.description(),
        Severity.orUsual(wanted.kind(), wanted.severity(), role),
        wanted.channel() == null ? NewTicket.DEFAULT_CHANNEL : wanted.channel(),
        role,
        wanted.openedBy().contactId());
  }

  OpenedBy openedBy() {
    return new OpenedBy(openedByRole, openedByContact);
  }
}
