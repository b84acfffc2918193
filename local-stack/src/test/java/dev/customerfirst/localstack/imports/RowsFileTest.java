package dev.customerfirst.localstack.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customerfirst.localstack.LocalStackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowsFileTest {

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "externalId.system,externalId.id,name,timeZone | accounts",
        "displayName,email,roles | people",
        "externalId.system,externalId.id,accountId,name,kind,stage | opportunities",
        "externalId.system,externalId.id,accountExternalId.system,accountExternalId.id,name | contacts",
        "accountExternalId.system,accountExternalId.id,day,metric,value | metrics",
        "externalId.system,externalId.id,accountExternalId.system,accountExternalId.id,startsOn,termMonths,timeZone,value.amount,value.currency,seats,supportPlan | contracts",
        "_line,_problem,_sentence,displayName,email,roles | people",
        "account,sector,revenue | "
      })
  void tellsTheKindByTheColumns(String header, String kind) throws IOException {
    RowsFile file = look("rows.csv", "\uFEFF" + header + "\n");
    assertThat(Kind.of(file.columns()).map(Kind::label)).isEqualTo(Optional.ofNullable(kind));
    assertThat(file.mediaType()).isEqualTo("text/csv");
  }

  @ParameterizedTest
  @CsvSource({"rows.ndjson", "rows.jsonl", "rows.txt", "rows"})
  void tellsNdjsonByItsNameOrItsFirstSign(String name) throws IOException {
    RowsFile file =
        look(name, "{\"externalId\": {\"system\": \"crm\", \"id\": \"1\"}, \"name\": \"A\"}\n");
    assertThat(file.mediaType()).isEqualTo("application/x-ndjson");
    assertThat(Kind.of(file.columns())).contains(Kind.ACCOUNTS);
    assertThat(file.rejects()).isEqualTo(folder.resolve("rows.rejects.ndjson"));
  }

  @Test
  void keepsRejectsBesideTheFile() throws IOException {
    assertThat(look("a.b.csv", "x\n").rejects()).isEqualTo(folder.resolve("a.b.rejects.csv"));
  }

  @Test
  void saysThatThereIsNoSuchFile() {
    assertThatThrownBy(() -> RowsFile.look(folder.resolve("none.csv")))
        .isInstanceOf(LocalStackException.class)
        .hasMessageContaining("none.csv");
  }

  @ParameterizedTest
  @CsvSource({"from-crm, from-crm", "maps/From CRM_2.jsonata, from-crm-2", "x.jsonata, x"})
  void namesAMappingAfterItsFile(String given, String name) {
    assertThat(FileImport.nameOf(given)).isEqualTo(name);
  }

  private RowsFile look(String name, String text) throws IOException {
    return RowsFile.look(Files.writeString(folder.resolve(name), text));
  }
}
