package dev.customerfirst.planted.resourcewithrepository.accounts.account;

import jakarta.ws.rs.Path;

@Path("/planted")
class PlantedResource {
  private final AccountRepository accounts;

  PlantedResource(AccountRepository accounts) {
    this.accounts = accounts;
  }

  long count() {
    return accounts.count();
  }
}
