package dev.customerfirst.renewals;

import dev.customerfirst.events.ActivityCode;
import dev.customerfirst.events.ActivityOrigin;
import dev.customerfirst.events.HealthBand;
import dev.customerfirst.events.JourneyPhase;
import dev.customerfirst.events.Money;
import dev.customerfirst.events.Persona;
import dev.customerfirst.events.Role;
import dev.customerfirst.events.TicketKind;
import dev.customerfirst.events.TicketPhase;
import dev.customerfirst.events.TicketStatus;
import dev.customerfirst.events.accounts.AccountsEvent.AccountTeamChanged;
import dev.customerfirst.events.accounts.AccountsEvent.AccountsMerged;
import dev.customerfirst.events.accounts.AccountsEvent.BusinessCaseRevised;
import dev.customerfirst.events.accounts.AccountsEvent.ContactRolesChanged;
import dev.customerfirst.events.accounts.AccountsEvent.HealthChanged;
import dev.customerfirst.events.accounts.BusinessTarget;
import dev.customerfirst.events.playbooks.PlaybooksEvent.ActivityCompleted;
import dev.customerfirst.events.playbooks.PlaybooksEvent.ActivityPlanned;
import dev.customerfirst.events.playbooks.PlaybooksEvent.ActivityReopened;
import dev.customerfirst.events.playbooks.PlaybooksEvent.ActivityScheduled;
import dev.customerfirst.events.playbooks.PlaybooksEvent.ActivitySkipped;
import dev.customerfirst.events.playbooks.PlaybooksEvent.ActivityWithdrawn;
import dev.customerfirst.events.support.SupportEvent.FirstResponseSent;
import dev.customerfirst.events.support.SupportEvent.TicketOpened;
import dev.customerfirst.events.support.SupportEvent.TicketSolved;
import dev.customerfirst.events.support.SupportEvent.TicketStatusChanged;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Facts as the other services would tell them. */
public final class Heard {

  private static final ActivityCode CODE = ActivityCode.BUSINESS_REVIEW;
  private static final ActivityOrigin ORIGIN = ActivityOrigin.values()[0];

  private Heard() {}

  public static HealthChanged health(UUID account, HealthBand band, int score) {
    return new HealthChanged(account, null, band, score, List.of());
  }

  public static ContactRolesChanged contact(
      UUID account, UUID contact, boolean champion, boolean buyer) {
    return new ContactRolesChanged(
        account, contact, List.of(Persona.PRIMARY_USER), champion, false, buyer);
  }

  public static AccountTeamChanged seat(UUID account, Role role, @Nullable UUID to) {
    return new AccountTeamChanged(account, role, null, to);
  }

  public static BusinessCaseRevised businessCase(UUID account, BusinessTarget... targets) {
    return new BusinessCaseRevised(
        account,
        1,
        new Money(new BigDecimal("50000.00"), "EUR"),
        new Money(new BigDecimal("20000.00"), "EUR"),
        List.of(targets),
        LocalDate.of(2026, 1, 1),
        "First agreed.");
  }

  public static BusinessTarget target(
      @Nullable String baseline, String target, @Nullable String delivered, LocalDate dueOn) {
    return new BusinessTarget(
        "Hours of manual checks",
        "h",
        new BigDecimal(target),
        delivered == null ? null : new BigDecimal(delivered),
        dueOn,
        baseline == null ? null : new BigDecimal(baseline));
  }

  public static AccountsMerged merged(UUID told, UUID merged, UUID survivor) {
    return new AccountsMerged(told, merged, survivor, "Two records of one customer.");
  }

  public static ActivityPlanned planned(UUID activity, UUID account, UUID contract, LocalDate due) {
    return new ActivityPlanned(
        activity,
        account,
        contract,
        null,
        CODE,
        ORIGIN,
        JourneyPhase.QUARTER,
        2,
        1,
        due.minusDays(30),
        due,
        List.of(Role.ACCOUNT_EXECUTIVE));
  }

  public static ActivityScheduled scheduled(
      UUID activity, UUID account, UUID contract, LocalDate due) {
    return new ActivityScheduled(
        activity,
        account,
        contract,
        null,
        CODE,
        ORIGIN,
        JourneyPhase.QUARTER,
        2,
        1,
        due.minusDays(30),
        due,
        List.of(Role.ACCOUNT_EXECUTIVE));
  }

  public static ActivityCompleted completed(
      UUID activity, UUID account, UUID contract, LocalDate due) {
    return new ActivityCompleted(
        activity,
        account,
        contract,
        null,
        CODE,
        ORIGIN,
        JourneyPhase.QUARTER,
        2,
        1,
        due,
        due,
        true);
  }

  public static ActivitySkipped skipped(UUID activity, UUID account, UUID contract) {
    return new ActivitySkipped(
        activity,
        account,
        contract,
        null,
        CODE,
        ORIGIN,
        JourneyPhase.QUARTER,
        2,
        1,
        "No time for it.");
  }

  public static ActivityReopened reopened(UUID activity, UUID account, UUID contract) {
    return new ActivityReopened(
        activity, account, contract, null, CODE, ORIGIN, JourneyPhase.QUARTER, 2, 1, "By mistake.");
  }

  public static ActivityWithdrawn withdrawn(UUID activity, UUID account, UUID contract) {
    return new ActivityWithdrawn(
        activity, account, contract, null, CODE, ORIGIN, JourneyPhase.QUARTER, 2, 1, "New tier.");
  }

  public static TicketOpened featureRequest(UUID ticket, UUID account, Instant openedAt) {
    return new TicketOpened(
        ticket,
        account,
        "Export to the archive",
        TicketKind.FEATURE_REQUEST,
        TicketPhase.POST_SALES,
        null,
        "email",
        openedAt);
  }

  public static TicketSolved solved(UUID ticket, UUID account, Instant at) {
    return new TicketSolved(ticket, account, TicketKind.FEATURE_REQUEST, at);
  }

  public static TicketStatusChanged reopenedTicket(UUID ticket, UUID account) {
    return new TicketStatusChanged(
        ticket, account, TicketStatus.SOLVED, TicketStatus.OPEN, "It came back.");
  }

  /**
   * @param counted seconds of support time; null leaves the judgement to the publisher
   */
  public static FirstResponseSent response(
      UUID ticket, UUID account, Instant at, @Nullable Integer counted, boolean within) {
    return new FirstResponseSent(
        ticket,
        account,
        at.minusSeconds(7200),
        at,
        counted == null ? null : BigDecimal.valueOf(counted),
        counted == null ? "P2BD" : "PT1H",
        counted == null ? null : BigDecimal.valueOf(3600),
        at,
        within);
  }
}
