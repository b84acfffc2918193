package dev.customerfirst.supportrouting.businesstime;

import dev.customerfirst.kit.http.WritesNothing;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/business-time")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Business time", description = "Deadlines and elapsed time by any calendar")
class BusinessTimeResource {

  private final BusinessTimeService businessTime;

  BusinessTimeResource(BusinessTimeService businessTime) {
    this.businessTime = businessTime;
  }

  @POST
  @Path("deadline")
  @WritesNothing
  @Authenticated
  @Operation(
      operationId = "computeDeadline",
      summary = "When is it due?",
      description =
          "The earliest instant by which so much open time has passed, with every stretch of the"
              + " way named.")
  public DeadlineView deadline(@NotNull @Valid DeadlineRequest request) {
    return businessTime.deadline(request);
  }

  @POST
  @Path("elapsed")
  @WritesNothing
  @Authenticated
  @Operation(
      operationId = "computeElapsed",
      summary = "How much open time lies between two instants?",
      description = "Pauses are taken out; every stretch between the two is named.")
  public ElapsedView elapsed(@NotNull @Valid ElapsedRequest request) {
    return businessTime.elapsed(request);
  }
}
