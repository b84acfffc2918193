package dev.customerfirst.accounts.persona;

import dev.customerfirst.accounts.domain.PersonaContent;
import dev.customerfirst.accounts.domain.PersonaContent.CheckIn;
import dev.customerfirst.kit.http.OneLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What this installation wants to say of a persona; it replaces what was said before.
 *
 * @param checkIn left out: their time has no limit
 */
@Schema(
    examples =
        """
        {"caresAbout": ["Uptime", "A solid return"], "leaveOut": ["Roadmap details"],
         "checkIn": {"usualMinutes": 15, "maxMinutes": 30, "maxPerQuarter": 2},
         "likelyApprovesPurchases": true}""")
record PersonaText(
    @NotNull @Size(max = 20) List<@NotNull @Size(max = 200) @OneLine String> caresAbout,
    @NotNull @Size(max = 20) List<@NotNull @Size(max = 200) @OneLine String> leaveOut,
    @Nullable @Valid Limit checkIn,
    @NotNull Boolean likelyApprovesPurchases) {

  /** A limit on remote check-ins, in minutes and meetings. */
  record Limit(
      @NotNull @Min(1) @Max(480) Integer usualMinutes,
      @NotNull @Min(1) @Max(480) Integer maxMinutes,
      @NotNull @Min(0) @Max(92) Integer maxPerQuarter) {}

  PersonaContent content() {
    return new PersonaContent(
        caresAbout.stream().map(String::strip).toList(),
        leaveOut.stream().map(String::strip).toList(),
        checkIn == null
            ? null
            : new CheckIn(checkIn.usualMinutes, checkIn.maxMinutes, checkIn.maxPerQuarter),
        likelyApprovesPurchases);
  }
}
