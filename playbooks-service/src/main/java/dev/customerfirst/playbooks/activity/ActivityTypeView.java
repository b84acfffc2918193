package dev.customerfirst.playbooks.activity;

import dev.customerfirst.events.ActivityCode;
import dev.customerfirst.events.Role;
import dev.customerfirst.playbooks.domain.ActivityRoles;
import dev.customerfirst.playbooks.domain.SuccessGoal;
import dev.customerfirst.playbooks.domain.playbook.Playbook;
import dev.customerfirst.playbooks.domain.playbook.Playbooks;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A kind of activity.
 *
 * @param goals what its playbook serves, the first one above all
 */
@Schema(name = "ActivityType")
record ActivityTypeView(ActivityCode code, List<SuccessGoal> goals, List<Role> owners) {

  static final String LIST =
      """
      {"items": [{"code": "BUSINESS_REVIEW", "goals": ["ADOPTION", "VALUE", "FEEDBACK"],
       "owners": ["ACCOUNT_EXECUTIVE", "CUSTOMER_ENGINEER"]}], "next": null}""";

  static ActivityTypeView of(ActivityCode code, Playbooks playbooks) {
    return new ActivityTypeView(
        code,
        playbooks.of(code).map(Playbook::goals).orElse(List.of()),
        ActivityRoles.of(code, null).owners());
  }
}
