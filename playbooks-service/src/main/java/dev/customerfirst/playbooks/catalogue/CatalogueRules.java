package dev.customerfirst.playbooks.catalogue;

import dev.customerfirst.playbooks.domain.playbook.DocumentTemplate;
import dev.customerfirst.playbooks.domain.playbook.PlaybookLint;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.stream.Collectors;

/** What a playbook is held against. */
final class CatalogueRules {

  private CatalogueRules() {}

  @Produces
  @Singleton
  static PlaybookLint lint(CelConditions conditions) {
    return new PlaybookLint(
        conditions,
        BuiltInPlaybooks.templates().stream()
            .map(DocumentTemplate::type)
            .collect(Collectors.toSet()));
  }
}
