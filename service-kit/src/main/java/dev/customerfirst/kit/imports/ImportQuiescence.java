package dev.customerfirst.kit.imports;

import dev.customerfirst.kit.time.Quiescence;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Busy while rows wait for their verdict. */
@ApplicationScoped
class ImportQuiescence implements Quiescence {

  private final OperationTable operations;

  ImportQuiescence(OperationTable operations) {
    this.operations = operations;
  }

  @Override
  public boolean idle() {
    return !operations.anythingGoesOn();
  }

  @Override
  public Map<String, Long> counters() {
    return Map.of();
  }
}
