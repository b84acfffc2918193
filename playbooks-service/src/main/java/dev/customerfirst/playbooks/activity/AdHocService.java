package dev.customerfirst.playbooks.activity;

import dev.customerfirst.events.ActivityCode;
import dev.customerfirst.events.ActivityOrigin;
import dev.customerfirst.events.Role;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.rule.Refusal;
import dev.customerfirst.playbooks.catalogue.PlaybookCatalogue;
import dev.customerfirst.playbooks.customer.Customer;
import dev.customerfirst.playbooks.customer.CustomerBook;
import dev.customerfirst.playbooks.domain.ActivityRoles;
import dev.customerfirst.playbooks.domain.AdHocRules;
import dev.customerfirst.playbooks.domain.WorkingDays;
import dev.customerfirst.playbooks.domain.playbook.Playbook;
import dev.customerfirst.playbooks.domain.playbook.Playbooks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Begins what somebody decides to do beside the journey (A47). */
@ApplicationScoped
@Transactional
class AdHocService {

  /** Where no playbook says how long it lasts. */
  private static final int DEFAULT_DAYS = 14;

  private final ExtraActivities extras;
  private final ActivityRepository activities;
  private final CustomerBook customers;
  private final PlaybookCatalogue catalogue;
  private final WorkingDays workingDays;
  private final Clock clock;

  AdHocService(
      ExtraActivities extras,
      ActivityRepository activities,
      CustomerBook customers,
      PlaybookCatalogue catalogue,
      WorkingDays workingDays,
      Clock clock) {
    this.extras = extras;
    this.activities = activities;
    this.customers = customers;
    this.catalogue = catalogue;
    this.workingDays = workingDays;
    this.clock = clock;
  }

  VersionedActivity begin(UUID accountId, NewAdHoc wanted) {
    Customer customer =
        customers.find(accountId).orElseThrow(() -> Problems.notFound("account", accountId));
    ZoneId zone = customer.zone().orElseThrow(() -> Problems.notFound("account", accountId));
    refuse(AdHocRules.what(wanted.code(), wanted.playbook()));
    contractIsTheirs(accountId, wanted.contractId());
    Optional<Playbook> playbook = playbook(wanted);
    LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
    LocalDate opensOn = wanted.opensOn() == null ? today : wanted.opensOn();
    int days = playbook.map(Playbook::lastsDays).orElse(DEFAULT_DAYS);
    LocalDate dueOn =
        wanted.dueOn() == null
            ? workingDays.onOrBefore(opensOn.plusDays(days), opensOn)
            : wanted.dueOn();
    refuse(AdHocRules.when(opensOn, dueOn, today));
    ActivityCode code = wanted.code() == null ? ActivityCode.PLAYBOOK : wanted.code();
    Activity begun =
        extras.begin(
            accountId,
            new NewExtra(
                code,
                ActivityOrigin.AD_HOC,
                playbook,
                wanted.contractId(),
                opensOn,
                dueOn,
                zone,
                owners(code, playbook),
                null,
                wanted.because()));
    activities.flush();
    return VersionedActivity.of(begun, clock.instant());
  }

  private void contractIsTheirs(UUID accountId, @Nullable UUID contractId) {
    if (contractId != null
        && customers.contractsOf(accountId).stream()
            .noneMatch(contract -> contract.contractId().equals(contractId))) {
      throw Problems.unprocessable(
          "unknown-contract", "/contractId", "This account has no contract with this id.");
    }
  }

  private Optional<Playbook> playbook(NewAdHoc wanted) {
    Playbooks playbooks = catalogue.current();
    String name = wanted.playbook();
    ActivityCode code = wanted.code();
    if (name == null) {
      return code == null ? Optional.empty() : playbooks.of(code);
    }
    Playbook playbook =
        playbooks
            .called(name)
            .orElseThrow(
                () ->
                    Problems.unprocessable(
                        "unknown-playbook",
                        "/playbook",
                        "No playbook in use is called "
                            + name
                            + ". GET /v1/playbooks lists them."));
    if (!playbook.canBePlayed()) {
      throw Problems.conflict(
          "playbook-coming", "This playbook is still to come, so nothing is played from it.");
    }
    return Optional.of(playbook);
  }

  private static List<Role> owners(ActivityCode code, Optional<Playbook> playbook) {
    return code == ActivityCode.PLAYBOOK
        ? playbook.map(ExtraActivities::owners).orElse(List.of())
        : ActivityRoles.of(code, null).owners();
  }

  private static void refuse(List<Refusal> refusals) {
    if (!refusals.isEmpty()) {
      throw Problems.refuse(refusals);
    }
  }
}
