package dev.customerfirst.accounts.account;

import dev.customerfirst.accounts.domain.Scale;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an account is called, where it belongs and how large it is. */
@Embeddable
public class Profile {

  private String name;

  @Column(name = "time_zone")
  private String timeZone;

  private @Nullable String region;
  private @Nullable String segment;

  /** Null while nothing of it is known: JPA keeps no empty embeddables. */
  @Embedded private @Nullable ScaleColumns scale;

  @SuppressWarnings("NullAway.Init")
  protected Profile() {}

  public Profile(
      String name,
      String timeZone,
      @Nullable String region,
      @Nullable String segment,
      Scale scale) {
    this.name = name.strip();
    this.timeZone = timeZone;
    this.region = region == null ? null : region.strip();
    this.segment = segment == null ? null : segment.strip();
    this.scale = new ScaleColumns(scale);
  }

  public String name() {
    return name;
  }

  /** IANA zone of the account's own calendar. */
  public String timeZone() {
    return timeZone;
  }

  public @Nullable String region() {
    return region;
  }

  public @Nullable String segment() {
    return segment;
  }

  /** How large it is and could become, as somebody says. */
  public Scale scale() {
    return scale == null ? Scale.UNKNOWN : scale.scale();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Profile profile
        && name.equals(profile.name)
        && timeZone.equals(profile.timeZone)
        && Objects.equals(region, profile.region)
        && Objects.equals(segment, profile.segment)
        && scale().equals(profile.scale());
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, timeZone, region, segment, scale());
  }
}
