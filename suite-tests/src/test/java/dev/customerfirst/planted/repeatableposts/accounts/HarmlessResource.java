package dev.customerfirst.planted.repeatableposts.accounts;

import dev.customerfirst.kit.http.Idempotent;
import dev.customerfirst.kit.http.WritesNothing;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@Path("/harmless")
class HarmlessResource {
  @POST
  @Idempotent
  public String create() {
    return "once";
  }

  @POST
  @Path("/preview")
  @WritesNothing
  public String preview() {
    return "as often as you like";
  }
}
