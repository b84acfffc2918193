package dev.customerfirst.accounts.health;

import dev.customerfirst.accounts.account.Account;
import dev.customerfirst.accounts.domain.HealthReading;
import dev.customerfirst.accounts.domain.HealthReadings;
import dev.customerfirst.accounts.domain.HealthTrait;
import dev.customerfirst.accounts.domain.RedDeclaration;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers all that is known of a customer's health. */
@ApplicationScoped
class HealthInputs {

  private final List<HealthSource> sources;
  private final RedMarkRepository redMarks;

  HealthInputs(@All List<HealthSource> sources, RedMarkRepository redMarks) {
    this.sources = sources;
    this.redMarks = redMarks;
  }

  HealthReadings of(Account account, LocalDate today) {
    ZoneId zone = ZoneId.of(account.profile().timeZone());
    Map<HealthTrait, HealthReading> traits = new EnumMap<>(HealthTrait.class);
    sources.forEach(source -> traits.putAll(source.of(account.id(), zone, today)));
    return new HealthReadings(traits, declaredRed(account, zone));
  }

  private @Nullable RedDeclaration declaredRed(Account account, ZoneId zone) {
    return redMarks
        .open(account.id())
        .map(mark -> mark.declaration(mark.declaredAt().atZone(zone).toLocalDate()))
        .orElse(null);
  }
}
