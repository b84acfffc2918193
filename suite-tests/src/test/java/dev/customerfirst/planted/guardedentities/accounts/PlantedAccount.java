package dev.customerfirst.planted.guardedentities.accounts;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class PlantedAccount {
  @Id private long id;

  long id() {
    return id;
  }

  void setId(long id) {
    this.id = id;
  }
}
