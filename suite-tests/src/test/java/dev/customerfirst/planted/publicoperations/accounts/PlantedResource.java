package dev.customerfirst.planted.publicoperations.accounts;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/planted")
class PlantedResource {
  @GET
  String hidden() {
    return "nobody gets this";
  }
}
