package dev.customerfirst.accounts.knowledge;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Examples from customers' work. */
@ApplicationScoped
class ExampleRepository implements PanacheRepositoryBase<KnowledgeExample, UUID> {

  List<KnowledgeExample> page(UUID account, @Nullable UUID opportunity, UUID after, int rows) {
    return (opportunity == null
            ? find("accountId = ?1 and id > ?2 order by id", account, after)
            : find(
                "accountId = ?1 and id > ?2 and opportunityId = ?3 order by id",
                account,
                after,
                opportunity))
        .page(0, rows)
        .list();
  }
}
