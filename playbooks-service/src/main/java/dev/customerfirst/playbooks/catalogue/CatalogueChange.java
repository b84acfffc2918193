package dev.customerfirst.playbooks.catalogue;

/** A playbook was published or retired; told within this instance once it is committed. */
record CatalogueChange(String code) {}
