package dev.customerfirst.kit.parcels;

import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.http.Waiting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ParcelService {
  private final EntityManager parcels;

  ParcelService(EntityManager parcels) {
    this.parcels = parcels;
  }

  @Transactional
  Parcel book(NewParcel wanted) {
    Parcel parcel = new Parcel(UUID.randomUUID(), wanted);
    parcels.persist(parcel);
    parcels.flush();
    switch (wanted.recipient()) {
      case "refused" -> throw Problems.conflict("recipient-moved", "Ask for the new address.");
      case "unknown" -> Waiting.forKnown("recipient", parcel.id(), Optional::empty);
      case "broken" -> throw new IllegalStateException("secret inside");
      default -> {}
    }
    return parcel;
  }

  @Transactional
  Parcel get(UUID id) {
    return Optional.ofNullable(parcels.find(Parcel.class, id))
        .orElseThrow(() -> Problems.notFound("parcel", id));
  }

  @Transactional
  Parcel change(Parcel seen, NewParcel wanted) {
    Parcel parcel = get(seen.id());
    parcel.change(wanted);
    parcels.flush();
    return parcel;
  }

  @Transactional
  List<Parcel> to(String recipient) {
    return parcels
        .createQuery("from Parcel where recipient = :r order by id", Parcel.class)
        .setParameter("r", recipient)
        .getResultList();
  }

  @Transactional
  List<Parcel> after(Optional<UUID> last, int rows) {
    return parcels
        .createQuery("from Parcel where id > :last order by id", Parcel.class)
        .setParameter("last", last.orElse(new UUID(0, 0)))
        .setMaxResults(rows)
        .getResultList();
  }

  @Transactional
  List<Parcel> waiting(Instant until) {
    return parcels
        .createQuery(
            "from Parcel where pickedUp = false and pickupAt <= :until order by pickupAt",
            Parcel.class)
        .setParameter("until", until)
        .getResultList();
  }

  @Transactional
  void pickUp(UUID id) {
    get(id).pickUp();
  }
}
