package dev.customerfirst.playbooks.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.customerfirst.kit.database.Sql;
import dev.customerfirst.playbooks.domain.playbook.Playbook;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Playbooks, their drafts and their editions. */
@ApplicationScoped
class PlaybookTable {

  private static final String EDITIONS =
      "select e.content::text, e.built_in, e.published_by, e.published_at from playbook_edition e";

  private final DataSource database;
  private final ObjectMapper json;

  PlaybookTable(DataSource database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  /** The newest edition of each that was not retired, in the order of the catalogue. */
  List<EditionRecord> current() {
    return Sql.query(
        database,
        EDITIONS
            + " join playbook p on p.code = e.code"
            + " where p.retired_at is null and e.number ="
            + " (select max(n.number) from playbook_edition n where n.code = e.code)"
            + " order by p.position, p.code",
        parameters -> {},
        this::edition);
  }

  /** Newest first. */
  List<EditionRecord> editions(String code) {
    return Sql.query(
        database,
        EDITIONS + " where e.code = ? order by e.number desc",
        parameters -> parameters.text(code),
        this::edition);
  }

  Optional<EditionRecord> edition(String code, int number) {
    return Sql.query(
            database,
            EDITIONS + " where e.code = ? and e.number = ?",
            parameters -> parameters.text(code).set(number),
            this::edition)
        .stream()
        .findFirst();
  }

  Optional<PlaybookRecord> find(String code) {
    return read(code, "");
  }

  /** Until the end of the transaction nobody else writes or publishes it. */
  Optional<PlaybookRecord> locked(String code) {
    return read(code, " for update");
  }

  private Optional<PlaybookRecord> read(String code, String lock) {
    return Sql.query(
            database,
            "select code, version, draft::text, drafted_by, drafted_at, retired_because"
                + " from playbook where code = ?"
                + lock,
            parameters -> parameters.text(code),
            this::playbook)
        .stream()
        .findFirst();
  }

  /** Adds it behind all others; one that is there already stays as it is. */
  void add(String code) {
    Sql.execute(
        database,
        "insert into playbook (code, position)"
            + " select ?, coalesce(max(position), 0) + 1 from playbook on conflict do nothing",
        parameters -> parameters.text(code));
  }

  void write(String code, Playbook draft, String by, Instant now) {
    Sql.execute(
        database,
        "update playbook set draft = ?::jsonb, drafted_by = ?, drafted_at = ?,"
            + " version = version + 1 where code = ?",
        parameters -> parameters.text(write(draft)).text(by).set(utc(now)).text(code));
  }

  void discard(String code) {
    Sql.execute(
        database,
        "update playbook set draft = null, drafted_by = null, drafted_at = null,"
            + " version = version + 1 where code = ?",
        parameters -> parameters.text(code));
  }

  void retire(String code, String because, String by, Instant now) {
    Sql.execute(
        database,
        "update playbook set retired_because = ?, retired_by = ?, retired_at = ?,"
            + " version = version + 1 where code = ?",
        parameters -> parameters.text(because).text(by).set(utc(now)).text(code));
  }

  /** Publishes an edition, which ends its draft and its retirement. */
  void publish(EditionRecord edition) {
    String code = edition.playbook().code();
    Sql.execute(
        database,
        "insert into playbook_edition"
            + " (code, number, content, built_in, published_by, published_at)"
            + " values (?, ?, ?::jsonb, ?, ?, ?)",
        parameters ->
            parameters
                .text(code)
                .set(edition.number())
                .text(write(edition.playbook()))
                .set(edition.builtIn())
                .text(edition.publishedBy())
                .set(utc(edition.publishedAt())));
    Sql.execute(
        database,
        "update playbook set draft = null, drafted_by = null, drafted_at = null,"
            + " retired_because = null, retired_by = null, retired_at = null,"
            + " version = version + 1 where code = ?",
        parameters -> parameters.text(code));
  }

  private EditionRecord edition(ResultSet row) throws SQLException {
    return new EditionRecord(
        read(row.getString(1)),
        row.getBoolean(2),
        row.getString(3),
        row.getObject(4, OffsetDateTime.class).toInstant());
  }

  private PlaybookRecord playbook(ResultSet row) throws SQLException {
    String draft = row.getString(3);
    OffsetDateTime draftedAt = row.getObject(5, OffsetDateTime.class);
    return new PlaybookRecord(
        row.getString(1),
        row.getLong(2),
        draft == null ? null : read(draft),
        row.getString(4),
        instant(draftedAt),
        row.getString(6));
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
    return at == null ? null : at.toInstant();
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private Playbook read(String text) {
    try {
      return json.readValue(text, Playbook.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a playbook that was stored cannot be read", e);
    }
  }

  private String write(Playbook playbook) {
    try {
      return json.writeValueAsString(playbook);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a playbook cannot be written", e);
    }
  }
}
