package dev.customerfirst.accounts.adoption;

import dev.customerfirst.kit.http.Preconditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** Reads and sets the targets. */
@ApplicationScoped
class AdoptionTargetsService {

  private final AdoptionTargetsRepository targets;

  AdoptionTargetsService(AdoptionTargetsRepository targets) {
    this.targets = targets;
  }

  @Transactional
  AdoptionTargetsView read() {
    return AdoptionTargetsView.of(targets.read());
  }

  @Transactional
  AdoptionTargetsView set(@Nullable String ifMatch, NewAdoptionTargets wanted) {
    AdoptionTargets known = targets.locked();
    Preconditions.ifMatch(ifMatch, known.version());
    if (known.become(wanted)) {
      targets.flush();
    }
    return AdoptionTargetsView.of(known);
  }
}
