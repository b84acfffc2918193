package dev.customerfirst.accounts.businesscase;

import dev.customerfirst.accounts.domain.Figures;
import dev.customerfirst.accounts.external.MoneyColumns;
import dev.customerfirst.events.Money;
import dev.customerfirst.kit.id.Uuid7;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A figure of one metric, or the money, that was delivered by a day. */
@Entity
@Table(name = "business_case_delivery")
class Delivery {

  @Id private UUID id;

  @Column(name = "account_id")
  private UUID accountId;

  @Column(name = "delivered_on")
  private LocalDate deliveredOn;

  private @Nullable String metric;
  private @Nullable BigDecimal figure;

  @Embedded
  @AttributeOverride(name = "amount", column = @Column(name = "value_amount"))
  @AttributeOverride(name = "currency", column = @Column(name = "value_currency"))
  private @Nullable MoneyColumns value;

  private @Nullable String note;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @SuppressWarnings("NullAway.Init")
  protected Delivery() {}

  private Delivery(UUID accountId, LocalDate on, @Nullable String note, String by, Instant now) {
    this.id = Uuid7.next();
    this.accountId = accountId;
    this.deliveredOn = on;
    this.note = note;
    this.recordedBy = by;
    this.recordedAt = now;
  }

  static Delivery of(
      UUID accountId,
      NewDeliveries.Figure sent,
      LocalDate on,
      @Nullable String note,
      String by,
      Instant now) {
    Delivery delivery = new Delivery(accountId, on, note, by, now);
    delivery.metric = sent.metric().strip();
    delivery.figure = sent.figure();
    return delivery;
  }

  static Delivery of(
      UUID accountId, Money money, LocalDate on, @Nullable String note, String by, Instant now) {
    Delivery delivery = new Delivery(accountId, on, note, by, now);
    delivery.value = MoneyColumns.of(money);
    return delivery;
  }

  UUID id() {
    return id;
  }

  @Nullable String metric() {
    return metric;
  }

  @Nullable BigDecimal figure() {
    return figure == null ? null : Figures.normal(figure);
  }

  @Nullable Money value() {
    return MoneyColumns.money(value);
  }

  DeliveryView view() {
    return new DeliveryView(
        id, deliveredOn, metric, figure(), value(), note, recordedBy, recordedAt);
  }
}
