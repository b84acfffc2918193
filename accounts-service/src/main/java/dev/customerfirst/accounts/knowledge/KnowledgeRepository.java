package dev.customerfirst.accounts.knowledge;

import dev.customerfirst.accounts.domain.KnowledgeArea;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Answers about customers. */
@ApplicationScoped
class KnowledgeRepository implements PanacheRepositoryBase<AreaKnowledge, UUID> {

  Optional<AreaKnowledge> of(UUID account, KnowledgeArea area) {
    return find("accountId = ?1 and area = ?2", account, area).firstResultOptional();
  }

  List<AreaKnowledge> ofAll(Collection<UUID> accounts) {
    return accounts.isEmpty() ? List.of() : list("accountId in ?1", accounts);
  }
}
