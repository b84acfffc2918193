package dev.customerfirst.accounts;

import static dev.customerfirst.accounts.Operation.read;
import static dev.customerfirst.accounts.Operation.write;

import dev.customerfirst.events.Roles;
import java.util.List;

/** Operations on notes and on the fit of prospects. */
final class NoteOperations {

  static final List<Operation> ALL =
      List.of(
          write(
              "writeNote",
              "POST",
              "/v1/accounts/$account/notes",
              "{\"kind\": \"CONTEXT\", \"text\": \"They ship on Fridays.\"}",
              Roles.TECHNICAL_ADVISOR),
          read("listNotes", "/v1/accounts/$account/notes"),
          read("getNote", "/v1/notes/$note"),
          write(
              "editNote",
              "PATCH",
              "/v1/notes/$note",
              "{\"text\": \"Or not.\"}",
              Roles.TECHNICAL_ADVISOR),
          write(
              "assessFit",
              "POST",
              "/v1/accounts/$account/fit-assessments",
              "{\"problems\": [\"Slow.\"], \"opportunities\": [], \"goals\": [],"
                  + " \"outcome\": \"OPEN\", \"because\": \"Too early.\"}",
              Roles.ACCOUNT_DEVELOPMENT_REP),
          read("listFitAssessments", "/v1/accounts/$account/fit-assessments"));

  static final String BAD_FIELDS =
      """
      writeNote, kind, "GOSSIP", 422, unknown-code
      writeNote, kind, null, 422, invalid-fields
      writeNote, text, null, 422, invalid-fields
      writeNote, text, " ", 422, invalid-fields
      writeNote, text, "a\\u0007b", 422, invalid-fields
      writeNote, text, "a\\u0000b", 400, unusable-text
      writeNote, corrects, "0197a1c2-3b4d-7e5f-8a9b-0c1d2e3f4a5b", 422, unknown-note
      writeNote, corrects, "that one", 400, wrong-format
      editNote, text, null, 422, invalid-fields
      editNote, kind, "GOSSIP", 422, unknown-code
      editNote, corrects, "0197a1c2-3b4d-7e5f-8a9b-0c1d2e3f4a5b", 400, unknown-field
      assessFit, problems, [], 422, nothing-heard
      assessFit, problems, null, 422, invalid-fields
      assessFit, problems, [" "], 422, invalid-fields
      assessFit, problems, "Slow.", 400, wrong-type
      assessFit, opportunities, [null], 422, invalid-fields
      assessFit, goals, null, 422, invalid-fields
      assessFit, outcome, "MAYBE", 422, unknown-code
      assessFit, outcome, null, 422, invalid-fields
      assessFit, because, LONG, 422, invalid-fields
      assessFit, because, null, 422, invalid-fields
      """;

  private NoteOperations() {}
}
