package dev.customerfirst.kit.time;

import dev.customerfirst.events.Roles;
import dev.customerfirst.kit.http.ProblemException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Steers simulated time; answers 404 while the service runs on real time. */
@Path("/simulation")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
@Tag(name = "Simulation")
class SimulationResource {
  record Now(@NotNull Instant now) {}

  record NextDue(@Nullable Instant nextDue) {}

  record Idle(boolean idle, long appended, long published, long applied) {}

  private final ClockMode mode;
  private final SimulatedClock clock;
  private final Simulation simulation;
  private final DueWork work;
  private final Instance<Quiescence> quiescence;

  SimulationResource(
      ClockMode mode,
      SimulatedClock clock,
      Simulation simulation,
      DueWork work,
      @Any Instance<Quiescence> quiescence) {
    this.mode = mode;
    this.clock = clock;
    this.simulation = simulation;
    this.work = work;
    this.quiescence = quiescence;
  }

  @GET
  @Path("/clock")
  @Operation(operationId = "readSimulatedClock", summary = "What time it is in the simulation")
  public Now clock() {
    onlySimulated();
    return new Now(clock.instant());
  }

  @PUT
  @Path("/clock")
  @Operation(
      operationId = "moveSimulatedClock",
      summary = "Move simulated time forward",
      description = "All work that falls due on the way is done at its own instant.")
  public Now move(@NotNull @Valid Now to) {
    onlySimulated();
    simulation.advance(to.now());
    return new Now(clock.instant());
  }

  @GET
  @Path("/next-due")
  @Operation(operationId = "nextDue", summary = "When the next work falls due")
  public NextDue nextDue() {
    onlySimulated();
    return new NextDue(work.nextDue().orElse(null));
  }

  @GET
  @Path("/idle")
  @Operation(operationId = "idle", summary = "Whether all events are sent and applied")
  public Idle idle() {
    onlySimulated();
    boolean idle = true;
    Map<String, Long> counters = new HashMap<>();
    for (Quiescence part : quiescence) {
      idle &= part.idle();
      part.counters().forEach((name, value) -> counters.merge(name, value, Long::sum));
    }
    return new Idle(
        idle,
        counters.getOrDefault("appended", 0L),
        counters.getOrDefault("published", 0L),
        counters.getOrDefault("applied", 0L));
  }

  private void onlySimulated() {
    if (!mode.simulated()) {
      throw new ProblemException(
          404, "simulation-off", "No simulation", "This service runs on real time.", List.of());
    }
  }
}
