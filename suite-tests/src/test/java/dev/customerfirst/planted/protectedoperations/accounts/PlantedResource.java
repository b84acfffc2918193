package dev.customerfirst.planted.protectedoperations.accounts;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/planted")
class PlantedResource {
  @GET
  public String open() {
    return "to whom?";
  }
}
