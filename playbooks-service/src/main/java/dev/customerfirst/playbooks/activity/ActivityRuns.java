package dev.customerfirst.playbooks.activity;

import dev.customerfirst.playbooks.catalogue.CelConditions;
import dev.customerfirst.playbooks.catalogue.PlaybookCatalogue;
import dev.customerfirst.playbooks.customer.ContractTerms;
import dev.customerfirst.playbooks.customer.CustomerBook;
import dev.customerfirst.playbooks.domain.playbook.ConditionVariable;
import dev.customerfirst.playbooks.domain.playbook.Playbook;
import dev.customerfirst.playbooks.domain.playbook.Run;
import dev.customerfirst.playbooks.domain.playbook.Step;
import dev.customerfirst.playbooks.step.StepBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** How an activity is played: by which edition, and how far it has come. */
@ApplicationScoped
class ActivityRuns {

  private final PlaybookCatalogue catalogue;
  private final CelConditions conditions;
  private final StepBook steps;
  private final CustomerBook customers;

  ActivityRuns(
      PlaybookCatalogue catalogue,
      CelConditions conditions,
      StepBook steps,
      CustomerBook customers) {
    this.catalogue = catalogue;
    this.conditions = conditions;
    this.steps = steps;
    this.customers = customers;
  }

  /** The edition it is on; before it is on one, the newest. */
  Optional<Playbook> playbookOf(Activity activity) {
    String code = activity.play().playbook();
    Integer edition = activity.play().edition();
    return code == null || edition == null
        ? catalogue.current().of(activity.code())
        : Optional.of(catalogue.edition(code, edition));
  }

  /** Empty where no playbook is played for it. */
  Optional<Run> of(Activity activity) {
    return playbookOf(activity)
        .map(playbook -> steps.of(activity.id()).run(playbook, calledFor(activity, playbook)));
  }

  Predicate<Step> calledFor(Activity activity, Playbook playbook) {
    if (playbook.steps().stream().allMatch(step -> step.when() == null)) {
      return step -> true;
    }
    Map<ConditionVariable, Object> values = values(activity);
    return step -> {
      String when = step.when();
      return when == null || conditions.holds(when, values);
    };
  }

  Optional<ContractTerms> termsOf(Activity activity) {
    return customers.contractsOf(activity.accountId()).stream()
        .filter(contract -> contract.contractId().equals(activity.contractId()))
        .flatMap(contract -> contract.terms().stream())
        .findFirst();
  }

  private Map<ConditionVariable, Object> values(Activity activity) {
    Integer quarter = activity.key().quarter();
    Map<ConditionVariable, Object> values = new EnumMap<>(ConditionVariable.class);
    values.put(ConditionVariable.TIER, tier(activity));
    values.put(
        ConditionVariable.RENEWAL,
        termsOf(activity).filter(terms -> terms.renewalOf() != null).isPresent());
    values.put(ConditionVariable.QUARTER, quarter == null ? 0L : quarter.longValue());
    values.put(ConditionVariable.PHASE, activity.key().phase().name());
    values.put(
        ConditionVariable.BAND, activity.play().band() == null ? "" : activity.play().band());
    return values;
  }

  private String tier(Activity activity) {
    if (activity.tier() != null) {
      return activity.tier().name();
    }
    return customers
        .find(activity.accountId())
        .map(customer -> customer.tiers())
        .filter(tiers -> !tiers.isUnknown())
        .map(tiers -> tiers.on(activity.opensOn()).name())
        .orElse("");
  }
}
