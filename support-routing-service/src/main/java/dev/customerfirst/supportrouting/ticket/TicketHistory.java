package dev.customerfirst.supportrouting.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** What was written and done on tickets. */
@ApplicationScoped
class TicketHistory {

  private final EntityManager entities;

  TicketHistory(EntityManager entities) {
    this.entities = entities;
  }

  void add(TicketMessage message) {
    entities.persist(message);
  }

  void add(TicketStep step) {
    entities.persist(step);
  }

  List<TicketMessage> messages(UUID ticket) {
    return entities
        .createQuery(
            "from TicketMessage where ticketId = :t order by sentAt, id", TicketMessage.class)
        .setParameter("t", ticket)
        .getResultList();
  }

  List<TicketStep> steps(UUID ticket) {
    return entities
        .createQuery("from TicketStep where ticketId = :t order by takenAt, id", TicketStep.class)
        .setParameter("t", ticket)
        .getResultList();
  }
}
