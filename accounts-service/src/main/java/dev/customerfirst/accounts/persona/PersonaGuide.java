package dev.customerfirst.accounts.persona;

import dev.customerfirst.accounts.domain.PersonaContent;
import dev.customerfirst.accounts.domain.PersonaContent.CheckIn;
import dev.customerfirst.events.Persona;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What this installation says of a persona. */
@Entity
@Table(name = "persona_guide")
class PersonaGuide {

  @Id
  @Enumerated(EnumType.STRING)
  private Persona persona;

  @Version private long version;

  @Column(name = "cares_about")
  @JdbcTypeCode(SqlTypes.ARRAY)
  private @Nullable List<String> caresAbout;

  @Column(name = "leave_out")
  @JdbcTypeCode(SqlTypes.ARRAY)
  private @Nullable List<String> leaveOut;

  @Column(name = "usual_minutes")
  private @Nullable Integer usualMinutes;

  @Column(name = "max_minutes")
  private @Nullable Integer maxMinutes;

  @Column(name = "max_per_quarter")
  private @Nullable Integer maxPerQuarter;

  @Column(name = "likely_approves_purchases")
  private @Nullable Boolean likelyApprovesPurchases;

  @Column(name = "changed_at")
  private @Nullable Instant changedAt;

  @SuppressWarnings("NullAway.Init")
  protected PersonaGuide() {}

  /** Says something else from now on; says whether it is different. */
  boolean become(PersonaContent content, Instant now) {
    if (content.equals(content())) {
      return false;
    }
    caresAbout = content.caresAbout();
    leaveOut = content.leaveOut();
    CheckIn checkIn = content.checkIn();
    usualMinutes = checkIn == null ? null : checkIn.usualMinutes();
    maxMinutes = checkIn == null ? null : checkIn.maxMinutes();
    maxPerQuarter = checkIn == null ? null : checkIn.maxPerQuarter();
    likelyApprovesPurchases = content.likelyApprovesPurchases();
    changedAt = now;
    return true;
  }

  /** The built-in text as long as nobody wrote another one. */
  PersonaContent content() {
    if (caresAbout == null || leaveOut == null) {
      return PersonaContent.builtIn(persona);
    }
    return new PersonaContent(
        List.copyOf(caresAbout),
        List.copyOf(leaveOut),
        usualMinutes == null || maxMinutes == null || maxPerQuarter == null
            ? null
            : new CheckIn(usualMinutes, maxMinutes, maxPerQuarter),
        Boolean.TRUE.equals(likelyApprovesPurchases));
  }

  Persona persona() {
    return persona;
  }

  long version() {
    return version;
  }

  PersonaView view() {
    PersonaContent content = content();
    return new PersonaView(
        persona,
        content.caresAbout(),
        content.leaveOut(),
        content.checkIn(),
        content.likelyApprovesPurchases(),
        changedAt,
        version);
  }
}
