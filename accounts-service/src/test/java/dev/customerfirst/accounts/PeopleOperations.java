package dev.customerfirst.accounts;

import static dev.customerfirst.accounts.Operation.read;
import static dev.customerfirst.accounts.Operation.write;

import dev.customerfirst.events.Roles;
import java.util.List;

/** Operations on our own people and on what they hold. */
final class PeopleOperations {

  private static final String HANDOVER =
      "{\"toPersonId\": \"$person\", \"because\": \"They move to another team.\"}";

  static final List<Operation> ALL =
      List.of(
          write(
              "patchPerson",
              "PATCH",
              "/v1/people/$person",
              "{\"displayName\": \"Ada\"}",
              Roles.SALES_MANAGER),
          write(
              "recordAbsence",
              "POST",
              "/v1/people/$person/absences",
              "{\"firstDay\": \"2026-03-02\", \"lastDay\": \"2026-03-06\"}",
              Roles.SALES_MANAGER),
          write(
              "dropAbsence",
              "DELETE",
              "/v1/people/$person/absences/$absence",
              null,
              Roles.SALES_MANAGER),
          read("listSeats", "/v1/people/$person/seats"),
          read("listTeamGaps", "/v1/team-gaps"),
          read("getPersonLoad", "/v1/people/$person/load"),
          read("listPersonLoads", "/v1/people/loads"),
          read("listRoleCapacities", "/v1/role-capacities"),
          write(
              "decideRoleCapacity",
              "PUT",
              "/v1/role-capacities/MARKETING",
              "{\"fewest\": 1, \"most\": 9}",
              Roles.VP_SALES),
          write(
              "withdrawRoleCapacity",
              "DELETE",
              "/v1/role-capacities/SUPPORT_ENGINEER",
              null,
              Roles.VP_SALES),
          write(
              "previewHandover",
              "POST",
              "/v1/people/$person/handovers/preview",
              HANDOVER,
              Roles.SALES_MANAGER),
          write("handOver", "POST", "/v1/people/$person/handovers", HANDOVER, Roles.SALES_MANAGER),
          read("listHandovers", "/v1/people/$person/handovers"),
          read("listRoles", "/v1/roles"),
          read("getRole", "/v1/roles/TECHNICAL_ADVISOR"));

  static final String BAD_FIELDS =
      """
      registerPerson, skills, [" "], 422, invalid-fields
      registerPerson, skills, [LONG], 422, invalid-fields
      registerPerson, skills, ["Go", "GO"], 422, skill-repeated
      registerPerson, managerId, "nobody", 400, wrong-format
      registerPerson, managerId, "0197a1c2-3b4d-7e5f-8a9b-0c1d2e3f4a5b", 422, unknown-person
      registerPerson, workingCalendar, 7, 400, wrong-type
      registerPerson, workingCalendar, {"timeZone": "UTC", "weekly": []}, 422, invalid-fields
      upsertPersonByEmail, skills, "Go", 400, wrong-type
      upsertPersonByEmail, skills, ["Go", " go"], 422, skill-repeated
      upsertPersonByEmail, leftOn, "soon", 400, wrong-format
      upsertPersonByEmail, leftOn, "2201-01-01", 422, date-out-of-range
      upsertPersonByEmail, managerId, "0197a1c2-3b4d-7e5f-8a9b-0c1d2e3f4a5b", 422, unknown-person
      patchPerson, displayName, null, 422, invalid-fields
      patchPerson, displayName, LONG, 422, invalid-fields
      patchPerson, email, "nobody", 422, invalid-fields
      patchPerson, email, null, 422, invalid-fields
      patchPerson, roles, [], 422, invalid-fields
      patchPerson, roles, ["SE"], 422, ambiguous-code
      patchPerson, managerId, 7, 400, wrong-format
      patchPerson, managerId, "0197a1c2-3b4d-7e5f-8a9b-0c1d2e3f4a5b", 422, unknown-person
      patchPerson, skills, ["a\\nb"], 422, invalid-fields
      patchPerson, skills, [null], 422, invalid-fields
      patchPerson, skills, ["Go", "go"], 422, skill-repeated
      patchPerson, leftOn, "2026-02-30", 400, wrong-format
      patchPerson, leftOn, "1969-12-31", 422, date-out-of-range
      patchPerson, workingCalendar, {"weekly": [{"day": "MONDAY", "from": "08:00", "until": "12:00"}]}, 422, invalid-fields
      patchPerson, workingCalendar, {"timeZone": "Mars/Base", "weekly": [{"day": "MONDAY", "from": "08:00", "until": "12:00"}]}, 422, unknown-time-zone
      patchPerson, workingCalendar, {"timeZone": "UTC", "weekly": [{"day": "MOONDAY", "from": "08:00", "until": "12:00"}]}, 422, unknown-code
      patchPerson, workingCalendar, {"timeZone": "UTC", "weekly": [{"day": "MONDAY", "from": "24:00", "until": "24:00"}]}, 422, invalid-fields
      patchPerson, workingCalendar, {"timeZone": "UTC", "weekly": [{"day": "MONDAY", "from": "8:00", "until": "12:00"}]}, 422, invalid-fields
      patchPerson, workingCalendar, {"timeZone": "UTC", "weekly": [{"day": "MONDAY", "from": "08:00", "until": "08:00"}]}, 422, hours-empty
      patchPerson, workingCalendar, {"timeZone": "UTC", "weekly": [{"day": "MONDAY", "from": "08:00", "until": "12:00"}, {"day": "MONDAY", "from": "11:59", "until": "13:00"}]}, 422, hours-overlap
      recordAbsence, firstDay, null, 422, invalid-fields
      recordAbsence, firstDay, "monday", 400, wrong-format
      recordAbsence, firstDay, "1969-12-31", 422, date-out-of-range
      recordAbsence, lastDay, "2026-03-01", 422, absence-ends-before-it-begins
      recordAbsence, lastDay, "2201-01-01", 422, date-out-of-range
      recordAbsence, coverId, "$person", 422, covered-by-themselves
      recordAbsence, coverId, "0197a1c2-3b4d-7e5f-8a9b-0c1d2e3f4a5b", 422, unknown-person
      recordAbsence, coverId, "nobody", 400, wrong-format
      decideRoleCapacity, fewest, 10, 422, capacity-upside-down
      decideRoleCapacity, fewest, -1, 422, capacity-out-of-range
      decideRoleCapacity, fewest, null, 422, invalid-fields
      decideRoleCapacity, fewest, "1", 400, wrong-type
      decideRoleCapacity, most, 0, 422, capacity-out-of-range
      decideRoleCapacity, most, 10001, 422, capacity-out-of-range
      decideRoleCapacity, most, 2.5, 400, wrong-type
      previewHandover, toPersonId, null, 422, invalid-fields
      previewHandover, toPersonId, "0197a1c2-3b4d-7e5f-8a9b-0c1d2e3f4a5b", 422, unknown-person
      previewHandover, roles, ["SE"], 422, ambiguous-code
      previewHandover, roles, [], 422, invalid-fields
      previewHandover, accountIds, [null], 422, invalid-fields
      handOver, toPersonId, "nobody", 400, wrong-format
      handOver, toPersonId, "0197a1c2-3b4d-7e5f-8a9b-0c1d2e3f4a5b", 422, unknown-person
      handOver, roles, ["KING"], 422, unknown-code
      handOver, roles, {}, 400, wrong-type
      handOver, accountIds, [], 422, invalid-fields
      handOver, accountIds, ["nobody"], 400, wrong-format
      handOver, because, " ", 422, invalid-fields
      handOver, because, LONG, 422, invalid-fields
      handOver, because, null, 422, invalid-fields
      """;

  private PeopleOperations() {}
}
