package dev.customerfirst.kit.parcels;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customerfirst.events.Roles;
import dev.customerfirst.kit.http.Answers;
import dev.customerfirst.kit.http.Idempotent;
import dev.customerfirst.kit.http.MergePatch;
import dev.customerfirst.kit.http.PageRequest;
import dev.customerfirst.kit.http.Pages;
import dev.customerfirst.kit.http.Preconditions;
import dev.customerfirst.kit.http.WritesNothing;
import dev.customerfirst.kit.security.Actor;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Path("/v1/parcels")
@Produces(MediaType.APPLICATION_JSON)
class ParcelResource {
  private final ParcelService service;
  private final Actor actor;

  ParcelResource(ParcelService service, Actor actor) {
    this.service = service;
    this.actor = actor;
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.SALES_MANAGER, Roles.ACCOUNT_EXECUTIVE})
  public Response book(@NotNull @Valid NewParcel wanted) {
    Parcel parcel = service.book(wanted);
    return Answers.created(
        URI.create("/v1/parcels/" + parcel.id()), parcel.view(), parcel.version());
  }

  @POST
  @Path("/plain")
  @Idempotent
  @RolesAllowed(Roles.ACCOUNT_EXECUTIVE)
  public ParcelView bookPlainly(@NotNull @Valid NewParcel wanted) {
    return service.book(wanted).view();
  }

  @POST
  @Path("/previews")
  @WritesNothing
  @Authenticated
  public NewParcel preview(@NotNull @Valid NewParcel wanted) {
    return wanted;
  }

  @GET
  @Authenticated
  public Response list(
      @Context UriInfo uri,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("size") @Nullable ParcelSize size,
      @QueryParam("bookedOn") @Nullable LocalDate bookedOn) {
    PageRequest page = PageRequest.of(cursor, limit);
    Optional<UUID> last = page.after().stream().findFirst().map(UUID::fromString);
    return Pages.respond(
        uri,
        Pages.cut(
            page,
            service.after(last, page.limit() + 1),
            Parcel::view,
            p -> new String[] {p.id().toString()}));
  }

  @GET
  @Path("/{id}")
  @Authenticated
  public Response read(
      @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
    Parcel parcel = service.get(id);
    return Answers.ok(parcel.view(), parcel.version(), ifNoneMatch);
  }

  @PATCH
  @Path("/{id}")
  @Consumes(MergePatch.MEDIA_TYPE)
  @RolesAllowed(Roles.ACCOUNT_EXECUTIVE)
  public Response change(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull JsonNode patch) {
    Parcel parcel = service.get(id);
    Preconditions.ifMatch(ifMatch, parcel.version());
    NewParcel wanted = MergePatch.apply(patch, parcel.details(), NewParcel.class);
    Parcel changed = service.change(parcel, wanted);
    return Answers.ok(changed.view(), changed.version());
  }

  @GET
  @Path("/clerk")
  @RolesAllowed({Roles.SALES_MANAGER, Roles.ACCOUNT_EXECUTIVE})
  public Map<String, String> clerk() {
    return Map.of("id", actor.id(), "role", actor.role());
  }

  @GET
  @Path("/forgotten")
  public String forgotten() {
    return "nobody said who may read this";
  }
}
