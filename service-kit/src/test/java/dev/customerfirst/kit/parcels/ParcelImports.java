package dev.customerfirst.kit.parcels;

import dev.customerfirst.events.Lifecycle;
import dev.customerfirst.events.accounts.AccountsEvent.AccountRegistered;
import dev.customerfirst.kit.imports.ImportKind;
import dev.customerfirst.kit.imports.RowResult;
import dev.customerfirst.kit.imports.Verdict;
import dev.customerfirst.kit.messaging.Outbox;
import dev.customerfirst.kit.rule.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Parcels by their recipient; some recipients make trouble. */
@ApplicationScoped
class ParcelImports implements ImportKind<ParcelRow> {

  private final ParcelService parcels;
  private final Outbox outbox;

  ParcelImports(ParcelService parcels, Outbox outbox) {
    this.parcels = parcels;
    this.outbox = outbox;
  }

  @Override
  public String name() {
    return "parcels";
  }

  @Override
  public Class<ParcelRow> row() {
    return ParcelRow.class;
  }

  @Override
  public List<Verdict> apply(List<ParcelRow> rows) {
    return rows.stream().map(this::apply).toList();
  }

  private Verdict apply(ParcelRow row) {
    if (row.recipient().name().startsWith("moved")) {
      return Verdict.failed(
          null, Refusal.conflict("recipient-moved", "Ask for the new address, please."));
    }
    List<Parcel> known = parcels.to(row.recipient().name());
    if (known.isEmpty()) {
      UUID id = parcels.book(row.wanted()).id();
      outbox.append(new AccountRegistered(id, Lifecycle.PROSPECT));
      return Verdict.of(RowResult.CREATED, id);
    }
    Parcel parcel = known.get(0);
    if (parcel.details().equals(row.wanted())) {
      return Verdict.of(RowResult.UNCHANGED, parcel.id());
    }
    parcel.change(row.wanted());
    return Verdict.of(RowResult.UPDATED, parcel.id());
  }
}
