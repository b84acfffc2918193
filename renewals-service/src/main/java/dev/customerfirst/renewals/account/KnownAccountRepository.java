package dev.customerfirst.renewals.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class KnownAccountRepository implements PanacheRepositoryBase<KnownAccount, UUID> {}
