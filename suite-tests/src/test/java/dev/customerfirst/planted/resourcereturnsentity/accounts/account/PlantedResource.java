package dev.customerfirst.planted.resourcereturnsentity.accounts.account;

import jakarta.ws.rs.Path;
import java.util.List;

@Path("/planted")
class PlantedResource {
  List<Account> list() {
    return List.of();
  }
}
