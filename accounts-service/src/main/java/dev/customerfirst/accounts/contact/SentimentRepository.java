package dev.customerfirst.accounts.contact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** How contacts felt. */
@ApplicationScoped
class SentimentRepository implements PanacheRepositoryBase<SaidSentiment, UUID> {

  /** One row more than asked for tells that there is a next page. */
  List<SaidSentiment> page(UUID contact, UUID after, int rows) {
    return find("contactId = ?1 and id > ?2 order by id", contact, after).page(0, rows).list();
  }
}
