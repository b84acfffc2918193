package dev.customerfirst.planted.protectedoperations.accounts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/harmless")
class HarmlessResource {
  @GET
  @RolesAllowed("PRODUCT")
  public String open() {
    return "to product";
  }
}
