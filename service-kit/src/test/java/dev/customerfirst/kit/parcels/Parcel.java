package dev.customerfirst.kit.parcels;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
class Parcel {
  @Id private UUID id;
  @Version private long version;
  private String recipient;
  private String timeZone;

  @Enumerated(EnumType.STRING)
  private ParcelSize size;

  private @Nullable Instant pickupAt;
  private boolean pickedUp;

  @SuppressWarnings("NullAway.Init")
  protected Parcel() {}

  Parcel(UUID id, NewParcel wanted) {
    this.id = id;
    this.recipient = wanted.recipient();
    this.timeZone = wanted.timeZone();
    this.size = wanted.size();
    this.pickupAt = wanted.pickupAt();
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  String recipient() {
    return recipient;
  }

  @Nullable Instant pickupAt() {
    return pickupAt;
  }

  NewParcel details() {
    return new NewParcel(recipient, timeZone, size, pickupAt, null, null, null, null);
  }

  void change(NewParcel wanted) {
    recipient = wanted.recipient();
    timeZone = wanted.timeZone();
    size = wanted.size();
    pickupAt = wanted.pickupAt();
  }

  void pickUp() {
    pickedUp = true;
  }

  ParcelView view() {
    return new ParcelView(id, recipient, timeZone, size, pickupAt, pickedUp);
  }
}
