package dev.customerfirst.playbooks.domain.playbook;

import dev.customerfirst.events.DocumentType;
import java.util.List;

/**
 * What a document of a type is made from (R005).
 *
 * @param sections its headings, in order
 */
public record DocumentTemplate(
    DocumentType type, String name, Audience audience, List<String> sections) {

  public DocumentTemplate {
    sections = List.copyOf(sections);
  }

  /** Who reads it. */
  public enum Audience {
    /** Only we. */
    INTERNAL,
    /** Written by us, shown to the customer. */
    CUSTOMER,
    /** Written by both sides. */
    SHARED
  }
}
