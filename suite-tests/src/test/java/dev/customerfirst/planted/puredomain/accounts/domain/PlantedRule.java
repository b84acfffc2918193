package dev.customerfirst.planted.puredomain.accounts.domain;

import jakarta.persistence.EntityManager;

class PlantedRule {
  boolean allows(EntityManager database) {
    return database.isOpen();
  }
}
