package dev.customerfirst.accounts.agreement;

import dev.customerfirst.accounts.domain.AgreementKind;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Agreements. */
@ApplicationScoped
class AgreementRepository implements PanacheRepositoryBase<Agreement, UUID> {

  /** Oldest first, withdrawn ones too. */
  List<Agreement> of(UUID account) {
    return list("accountId = ?1 order by id", account);
  }

  Optional<Agreement> holding(UUID account, AgreementKind kind) {
    return find("accountId = ?1 and kind = ?2 and withdrawnAt is null", account, kind)
        .firstResultOptional();
  }
}
