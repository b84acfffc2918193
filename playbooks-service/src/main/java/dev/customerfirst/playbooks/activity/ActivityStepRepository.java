package dev.customerfirst.playbooks.activity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ActivityStepRepository implements PanacheRepositoryBase<ActivityStep, UUID> {

  List<ActivityStep> of(UUID activityId) {
    return list("activityId = ?1 order by at, id", activityId);
  }
}
