package dev.customerfirst.planted.resourcereturnsentity.accounts.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Account {
  @Id private long id;

  long id() {
    return id;
  }
}
