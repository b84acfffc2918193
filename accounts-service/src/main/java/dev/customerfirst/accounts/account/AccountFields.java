package dev.customerfirst.accounts.account;

import dev.customerfirst.accounts.external.OneLine;
import dev.customerfirst.kit.http.KnownTimeZone;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a merge patch can change; the tier and the team have their own addresses. */
@Schema(examples = "{\"name\": \"Northwind Robotics Inc.\", \"segment\": null}")
record AccountFields(
    @NotNull @Size(max = 200) @OneLine String name,
    @NotNull @KnownTimeZone String timeZone,
    @Nullable @Size(max = 80) @OneLine String region,
    @Nullable @Size(max = 80) @OneLine String segment) {

  static AccountFields of(Profile profile) {
    return new AccountFields(
        profile.name(), profile.timeZone(), profile.region(), profile.segment());
  }

  Profile profile() {
    return new Profile(name, timeZone, region, segment);
  }
}
