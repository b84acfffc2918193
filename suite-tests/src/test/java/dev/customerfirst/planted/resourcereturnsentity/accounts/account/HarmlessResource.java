package dev.customerfirst.planted.resourcereturnsentity.accounts.account;

import jakarta.ws.rs.Path;
import java.util.List;

@Path("/harmless")
class HarmlessResource {
  List<String> names() {
    return List.of();
  }
}
