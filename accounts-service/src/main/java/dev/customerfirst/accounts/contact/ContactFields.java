package dev.customerfirst.accounts.contact;

import dev.customerfirst.accounts.domain.ChampionStanding;
import dev.customerfirst.accounts.domain.ContactRole;
import dev.customerfirst.events.ContactChannel;
import dev.customerfirst.events.Persona;
import dev.customerfirst.kit.http.OneLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of a contact, and what a merge patch can change.
 *
 * @param email unique within the account, upper and lower case being the same
 * @param championConditions a champion is who meets all three
 * @param advocate speaks for us among the users (R043)
 * @param economicBuyer decides on the money
 */
@Schema(
    examples =
        """
        {"jobTitle": "Director of observability", "advocate": true,
         "championConditions": {"seesOurSuccessAsTheirs": "YES"}, "preferredChannel": null}""")
record ContactFields(
    @NotNull @Size(max = 200) @OneLine String name,
    @Nullable @Size(max = 254) @OneLine @Email(message = ContactFields.ADDRESS) String email,
    @Nullable @Size(max = 200) @OneLine String jobTitle,
    @Nullable @Size(max = 4) List<@NotNull Persona> personas,
    @Nullable @Size(max = 5) List<@NotNull ContactRole> roles,
    @Nullable ChampionConditions championConditions,
    @Nullable Boolean advocate,
    @Nullable Boolean economicBuyer,
    @Nullable ContactChannel preferredChannel,
    @Nullable @Valid SupportRights support,
    @Nullable @Valid Work work,
    @Nullable @Valid Adoption adoption) {

  static final String ADDRESS = "Send an e-mail address such as lena.voss@example.com.";

  /** With a value for everything that always has one, in the form in which it is kept. */
  ContactFields normal() {
    return new ContactFields(
        name.strip(),
        Texts.stripped(email),
        Texts.stripped(jobTitle),
        inOrder(personas),
        inOrder(roles),
        ChampionConditions.of(standing()),
        Boolean.TRUE.equals(advocate),
        Boolean.TRUE.equals(economicBuyer),
        preferredChannel,
        support == null ? SupportRights.NONE : support.normal(),
        work == null ? Work.UNKNOWN : work.normal(),
        adoption == null ? Adoption.UNKNOWN : adoption.normal());
  }

  /** What stands here laid over what is known: what is left out stays. */
  ContactFields over(ContactFields known) {
    ContactFields base = known.normal();
    return new ContactFields(
        name,
        Texts.first(email, base.email),
        Texts.first(jobTitle, base.jobTitle),
        Texts.first(personas, base.personas),
        Texts.first(roles, base.roles),
        championConditions == null
            ? base.championConditions
            : championConditions.over(ChampionConditions.of(base.standing())),
        Texts.first(advocate, base.advocate),
        Texts.first(economicBuyer, base.economicBuyer),
        Texts.first(preferredChannel, base.preferredChannel),
        support == null || base.support == null ? base.support : support.over(base.support),
        work == null || base.work == null ? base.work : work.over(base.work),
        adoption == null || base.adoption == null ? base.adoption : adoption.over(base.adoption));
  }

  ChampionStanding standing() {
    return championConditions == null ? ChampionStanding.UNKNOWN : championConditions.standing();
  }

  private static <E extends Enum<E>> List<E> inOrder(@Nullable Collection<E> codes) {
    return codes == null ? List.of() : codes.stream().distinct().sorted().toList();
  }
}
