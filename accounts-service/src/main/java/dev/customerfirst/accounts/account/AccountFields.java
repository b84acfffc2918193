package dev.customerfirst.accounts.account;

import dev.customerfirst.accounts.domain.Scale;
import dev.customerfirst.events.GrowthPotential;
import dev.customerfirst.kit.http.KnownTimeZone;
import dev.customerfirst.kit.http.OneLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a merge patch can change; the tier and the team have their own addresses. */
@Schema(
    examples =
        """
        {"name": "Northwind Robotics Inc.", "segment": null, "developers": 2400,
         "annualValue": {"amount": "250000.00", "currency": "USD"}}""")
record AccountFields(
    @NotNull @Size(max = 200) @OneLine String name,
    @NotNull @KnownTimeZone String timeZone,
    @Nullable @Size(max = 80) @OneLine String region,
    @Nullable @Size(max = 80) @OneLine String segment,
    @Nullable @Min(0) @Max(Scale.MOST_PEOPLE) Integer employees,
    @Nullable @Min(0) @Max(Scale.MOST_PEOPLE) Integer developers,
    @Nullable @Valid StatedValue annualValue,
    @Nullable GrowthPotential growthPotential) {

  static AccountFields of(Profile profile) {
    Scale scale = profile.scale();
    return new AccountFields(
        profile.name(),
        profile.timeZone(),
        profile.region(),
        profile.segment(),
        scale.employees(),
        scale.developers(),
        StatedValue.of(scale.annualValue()),
        scale.growthPotential());
  }

  Profile profile() {
    return new Profile(
        name,
        timeZone,
        region,
        segment,
        new Scale(employees, developers, StatedValue.money(annualValue), growthPotential));
  }
}
