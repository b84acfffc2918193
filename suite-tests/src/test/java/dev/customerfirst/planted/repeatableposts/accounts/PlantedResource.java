package dev.customerfirst.planted.repeatableposts.accounts;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@Path("/planted")
class PlantedResource {
  @POST
  public String create() {
    return "twice?";
  }
}
