package dev.customerfirst.accounts;

import static dev.customerfirst.accounts.Operation.read;
import static dev.customerfirst.accounts.Operation.write;

import dev.customerfirst.events.Roles;
import java.util.List;

/** Operations on account plans. */
final class PlanOperations {

  private static final String ENDING = "{\"outcome\": \"DROPPED\", \"because\": \"Gone.\"}";
  private static final String STOP = "{\"because\": \"Gone.\"}";

  static final List<Operation> ALL =
      List.of(
          read("getAccountPlan", "/v1/accounts/$account/plan"),
          add("addGoal", "goals", PlanFixture.GOAL),
          read("getGoal", "/v1/goals/$goal"),
          patch("patchGoal", "/v1/goals/$goal", "{\"title\": \"T\"}"),
          end("endGoal", "/v1/goals/$goal", ENDING),
          add("addInitiative", "initiatives", PlanFixture.INITIATIVE),
          read("getInitiative", "/v1/initiatives/$initiative"),
          patch("patchInitiative", "/v1/initiatives/$initiative", "{\"name\": \"N\"}"),
          end("endInitiative", "/v1/initiatives/$initiative", ENDING),
          add("addUseCase", "use-cases", PlanFixture.USE_CASE),
          read("getUseCase", "/v1/use-cases/$useCase"),
          patch("patchUseCase", "/v1/use-cases/$useCase", "{\"name\": \"N\"}"),
          end("stopUseCase", "/v1/use-cases/$useCase", STOP),
          add("addCandidateProject", "candidate-projects", PlanFixture.PROJECT),
          read("getCandidateProject", "/v1/candidate-projects/$project"),
          patch("patchCandidateProject", "/v1/candidate-projects/$project", "{\"name\": \"N\"}"),
          end("endCandidateProject", "/v1/candidate-projects/$project", ENDING),
          add("addExpansionIdea", "expansion-ideas", PlanFixture.IDEA),
          read("getExpansionIdea", "/v1/expansion-ideas/$expansionIdea"),
          patch("patchExpansionIdea", "/v1/expansion-ideas/$expansionIdea", "{\"name\": \"N\"}"),
          end("endExpansionIdea", "/v1/expansion-ideas/$expansionIdea", ENDING),
          read("getAdoptionGoal", "/v1/accounts/$account/adoption-goal"),
          write(
              "setAdoptionGoal",
              "PUT",
              "/v1/accounts/$account/adoption-goal",
              "{\"metric\": \"mau\", \"target\": 800, \"dueOn\": \"2026-06-30\","
                  + " \"because\": \"Agreed.\"}",
              Roles.TECHNICAL_ADVISOR),
          write(
              "endAdoptionGoal",
              "POST",
              "/v1/accounts/$account/adoption-goal/end",
              STOP,
              Roles.VALUE_ENGINEER));

  static final String BAD_FIELDS =
      """
      addGoal, title, null, 422, invalid-fields
      addGoal, title, LONG, 422, invalid-fields
      addGoal, horizon, "MEDIUM", 422, unknown-code
      addGoal, horizon, null, 422, invalid-fields
      addGoal, side, "THEM", 422, unknown-code
      addGoal, dueOn, null, 422, invalid-fields
      addGoal, dueOn, "2201-01-01", 422, date-out-of-range
      addGoal, dueOn, "soon", 400, wrong-format
      addGoal, measuredBy, " ", 422, invalid-fields
      patchGoal, title, null, 422, invalid-fields
      patchGoal, title, 7, 400, wrong-type
      patchGoal, dueOn, "1969-12-31", 422, date-out-of-range
      endGoal, outcome, "LOST", 422, unknown-code
      endGoal, outcome, null, 422, invalid-fields
      endGoal, because, "", 422, invalid-fields
      endGoal, because, LONG, 422, invalid-fields
      addInitiative, name, "", 422, invalid-fields
      addInitiative, howWeHelp, "\\u0007", 422, invalid-fields
      addInitiative, dueOn, "2201-01-01", 422, date-out-of-range
      addInitiative, useCaseIds, [null], 422, invalid-fields
      addInitiative, useCaseIds, ["x"], 400, wrong-format
      addInitiative, useCaseIds, ["0197a1c2-3b4d-7e5f-8a9b-0c1d2e3f4a5b"], 422, unknown-use-case
      patchInitiative, useCaseIds, ["0197a1c2-3b4d-7e5f-8a9b-0c1d2e3f4a5b"], 422, unknown-use-case
      patchInitiative, dueOn, "2201-01-01", 422, date-out-of-range
      addUseCase, name, LONG, 422, invalid-fields
      addUseCase, state, "STOPPED", 422, unknown-code
      addUseCase, state, null, 422, invalid-fields
      addUseCase, teams, -1, 422, invalid-fields
      addUseCase, teams, 1.5, 400, wrong-type
      addUseCase, users, 100000001, 422, invalid-fields
      addUseCase, description, "", 422, invalid-fields
      patchUseCase, state, "STOPPED", 422, unknown-code
      stopUseCase, because, " ", 422, invalid-fields
      addCandidateProject, name, null, 422, invalid-fields
      addCandidateProject, scope, null, 422, invalid-fields
      addCandidateProject, risk, "NONE", 422, unknown-code
      addCandidateProject, effortDays, 0, 422, invalid-fields
      addCandidateProject, effortDays, "5", 400, wrong-type
      addCandidateProject, plannedOn, "2201-01-01", 422, date-out-of-range
      patchCandidateProject, risk, null, 422, invalid-fields
      addExpansionIdea, name, 7, 400, wrong-type
      addExpansionIdea, potentialValue, {"amount": "-1", "currency": "USD"}, 422, amount-out-of-range
      addExpansionIdea, potentialValue, {"amount": "1", "currency": "DOLLAR"}, 422, unknown-currency
      addExpansionIdea, potentialValue, {"amount": "1"}, 422, invalid-fields
      addExpansionIdea, potentialValue, {"amount": "1.005", "currency": "USD"}, 422, too-many-decimals
      patchExpansionIdea, potentialValue, {"amount": "1.005", "currency": "USD"}, 422, too-many-decimals
      setAdoptionGoal, metric, null, 422, invalid-fields
      setAdoptionGoal, metric, LONG, 422, invalid-fields
      setAdoptionGoal, target, null, 422, invalid-fields
      setAdoptionGoal, target, "many", 400, wrong-format
      setAdoptionGoal, target, 0.0000001, 422, figure-too-long
      setAdoptionGoal, dueOn, "2201-01-01", 422, date-out-of-range
      setAdoptionGoal, because, null, 422, invalid-fields
      endAdoptionGoal, because, null, 422, invalid-fields
      """;

  private PlanOperations() {}

  private static Operation add(String id, String kind, String body) {
    return write(
        id, "POST", "/v1/accounts/$account/plan/" + kind, body, Roles.TECHNICAL_SUCCESS_MANAGER);
  }

  private static Operation patch(String id, String path, String body) {
    return write(id, "PATCH", path, body, Roles.CUSTOMER_ENGINEER);
  }

  private static Operation end(String id, String path, String body) {
    return write(id, "POST", path + "/end", body, Roles.CUSTOMER_ENGINEER);
  }
}
