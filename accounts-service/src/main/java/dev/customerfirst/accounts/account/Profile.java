package dev.customerfirst.accounts.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an account is called and where it belongs. */
@Embeddable
public class Profile {

  private String name;

  @Column(name = "time_zone")
  private String timeZone;

  private @Nullable String region;
  private @Nullable String segment;

  @SuppressWarnings("NullAway.Init")
  protected Profile() {}

  public Profile(String name, String timeZone, @Nullable String region, @Nullable String segment) {
    this.name = name.strip();
    this.timeZone = timeZone;
    this.region = region == null ? null : region.strip();
    this.segment = segment == null ? null : segment.strip();
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

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Profile profile
        && name.equals(profile.name)
        && timeZone.equals(profile.timeZone)
        && Objects.equals(region, profile.region)
        && Objects.equals(segment, profile.segment);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, timeZone, region, segment);
  }
}
