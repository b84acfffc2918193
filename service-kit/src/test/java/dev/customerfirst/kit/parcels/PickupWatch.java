package dev.customerfirst.kit.parcels;

import dev.customerfirst.kit.time.TimedWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

@ApplicationScoped
public class PickupWatch implements TimedWork {
  private static final Instant FOR_EVER = Instant.parse("9999-01-01T00:00:00Z");

  private final ParcelService service;
  private final Clock clock;
  private final List<String> log = new CopyOnWriteArrayList<>();

  PickupWatch(ParcelService service, Clock clock) {
    this.service = service;
    this.clock = clock;
  }

  /** What was picked up, with the time the clock showed then. */
  public List<String> log() {
    return List.copyOf(log);
  }

  @Override
  public String name() {
    return "pickups";
  }

  @Override
  public Optional<Instant> nextDue() {
    return service.waiting(FOR_EVER).stream()
        .findFirst()
        .flatMap(parcel -> Optional.ofNullable(parcel.pickupAt()));
  }

  @Override
  public void runDue(Instant now) {
    for (Parcel parcel : service.waiting(now)) {
      if (parcel.recipient().equals("stuck")) {
        throw new IllegalStateException("nobody at home");
      }
      service.pickUp(parcel.id());
      log.add(parcel.recipient() + " at " + clock.instant());
    }
  }
}
