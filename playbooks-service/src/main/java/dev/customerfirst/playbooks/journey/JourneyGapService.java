package dev.customerfirst.playbooks.journey;

import dev.customerfirst.kit.http.ListPlace;
import dev.customerfirst.kit.http.Page;
import dev.customerfirst.kit.http.PageRequest;
import dev.customerfirst.kit.http.Pages;
import dev.customerfirst.playbooks.customer.Customer;
import dev.customerfirst.playbooks.customer.CustomerBook;
import dev.customerfirst.playbooks.customer.CustomerContract;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the contracts that should have a journey and have none. */
@ApplicationScoped
class JourneyGapService {

  private static final String LIST = "journey-gaps";

  private final CustomerBook customers;
  private final Clock clock;

  JourneyGapService(CustomerBook customers, Clock clock) {
    this.customers = customers;
    this.clock = clock;
  }

  @Transactional
  Page<JourneyGap> page(PageRequest request) {
    // Where it is earliest, so that a contract counts until it is over everywhere.
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.ofHours(-12));
    List<CustomerContract> bare =
        customers.contractsWithoutActivities(
            ListPlace.after(request, LIST), today, request.limit() + 1);
    Set<UUID> accounts = bare.stream().map(CustomerContract::accountId).collect(Collectors.toSet());
    Set<UUID> addOns = addOns(customers.contractsOfAll(accounts));
    Map<UUID, Customer> known =
        customers.findAll(accounts).stream()
            .collect(Collectors.toMap(Customer::accountId, Function.identity()));
    Page<Optional<JourneyGap>> page =
        Pages.cut(
            request,
            bare,
            contract -> gap(contract, addOns, known),
            last -> ListPlace.parts(LIST, last.contractId()));
    return new Page<>(page.items().stream().flatMap(Optional::stream).toList(), page.next());
  }

  private static Optional<JourneyGap> gap(
      CustomerContract contract, Set<UUID> addOns, Map<UUID, Customer> known) {
    return addOns.contains(contract.contractId())
        ? Optional.empty()
        : Optional.of(
            JourneyGap.of(contract, Objects.requireNonNull(known.get(contract.accountId()))));
  }

  /** Contracts that have no journey of their own, because another one was running. */
  private static Set<UUID> addOns(List<CustomerContract> contracts) {
    return contracts.stream()
        .collect(Collectors.groupingBy(CustomerContract::accountId))
        .values()
        .stream()
        .flatMap(JourneyGapService::addOnsOfAccount)
        .collect(Collectors.toSet());
  }

  private static Stream<UUID> addOnsOfAccount(List<CustomerContract> contracts) {
    Set<UUID> carrying = JourneyLayout.carrying(contracts);
    return contracts.stream()
        .filter(contract -> contract.terms().isPresent())
        .map(CustomerContract::contractId)
        .filter(id -> !carrying.contains(id));
  }
}
