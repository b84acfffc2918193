package dev.customerfirst.accounts.contact;

import dev.customerfirst.accounts.domain.ChampionStanding;
import dev.customerfirst.accounts.domain.ContactRole;
import dev.customerfirst.accounts.domain.Sentiment;
import dev.customerfirst.accounts.external.ExternalIdRow;
import dev.customerfirst.events.ContactChannel;
import dev.customerfirst.events.ExternalId;
import dev.customerfirst.events.Persona;
import dev.customerfirst.kit.id.Uuid7;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One of the customer's people. */
@Entity
class Contact {

  @Id private UUID id;
  @Version private long version;

  @Column(name = "account_id")
  private UUID accountId;

  @Embedded private @Nullable Who who;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> personas;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> roles;

  @Embedded private Flags flags;

  @Column(name = "preferred_channel")
  @Enumerated(EnumType.STRING)
  private @Nullable ContactChannel preferredChannel;

  @Column(name = "may_submit_tickets")
  private boolean maySubmitTickets;

  @Column(name = "internal_support")
  private boolean internalSupport;

  @Embedded private Work work;
  @Embedded private Adoption adoption;
  @Embedded private @Nullable SentimentColumns sentiment;

  @ElementCollection
  @CollectionTable(name = "contact_external_id", joinColumns = @JoinColumn(name = "contact_id"))
  private Set<ExternalIdRow> externalIds;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  @Column(name = "erased_at")
  private @Nullable Instant erasedAt;

  @Column(name = "erased_because")
  private @Nullable String erasedBecause;

  @SuppressWarnings("NullAway.Init")
  protected Contact() {}

  @SuppressWarnings("NullAway.Init")
  Contact(UUID accountId, ContactFields fields, Collection<ExternalId> externalIds, Instant now) {
    this.id = Uuid7.next();
    this.accountId = accountId;
    this.flags = Flags.NONE;
    this.externalIds = new HashSet<>(externalIds.stream().map(ExternalIdRow::new).toList());
    this.createdAt = now;
    this.updatedAt = now;
    take(fields.normal());
  }

  /** Takes over what is new; says whether anything was. */
  boolean become(ContactFields other, Instant now) {
    ContactFields wanted = other.normal();
    if (wanted.equals(fields())) {
      return false;
    }
    take(wanted);
    updatedAt = now;
    return true;
  }

  private void take(ContactFields fields) {
    who = Who.of(fields);
    personas = names(fields.personas());
    roles = names(fields.roles());
    flags =
        Flags.of(
            fields.standing(),
            flags.wasChampion(),
            Boolean.TRUE.equals(fields.advocate()),
            Boolean.TRUE.equals(fields.economicBuyer()));
    preferredChannel = fields.preferredChannel();
    SupportRights support = Objects.requireNonNull(fields.support());
    maySubmitTickets = Boolean.TRUE.equals(support.maySubmitTickets());
    internalSupport = Boolean.TRUE.equals(support.internalSupport());
    work = Objects.requireNonNull(fields.work());
    adoption = Objects.requireNonNull(fields.adoption());
  }

  private static List<String> names(@Nullable List<? extends Enum<?>> codes) {
    return codes == null ? List.of() : codes.stream().<String>map(Enum::name).toList();
  }

  /** Another system knows the contact too; says whether that is new. */
  boolean know(ExternalId externalId, Instant now) {
    if (!externalIds.add(new ExternalIdRow(externalId))) {
      return false;
    }
    updatedAt = now;
    return true;
  }

  /** Somebody said how the contact feels; it may be about a day before the last one. */
  void feel(Sentiment said, Instant now) {
    sentiment = SentimentColumns.of(Sentiment.current(sentiment(), said));
    updatedAt = now;
  }

  /** Goes along with an account that turned out to be another one. */
  void goTo(UUID otherAccount, Instant now) {
    accountId = otherAccount;
    updatedAt = now;
  }

  /** Forgets the person; the id stays, and whether they ever were a champion. */
  void erase(String because, Instant now) {
    who = null;
    personas = List.of();
    roles = List.of();
    flags = flags.erased();
    preferredChannel = null;
    maySubmitTickets = false;
    internalSupport = false;
    work = Work.UNKNOWN;
    adoption = Adoption.UNKNOWN;
    sentiment = null;
    externalIds.clear();
    updatedAt = now;
    erasedAt = now;
    erasedBecause = because;
  }

  /** What there is of a contact who was not erased, in the form in which it is kept. */
  ContactFields fields() {
    Who known = Objects.requireNonNull(who, "erased");
    return new ContactFields(
        known.name(),
        known.email(),
        known.jobTitle(),
        personas(),
        roles(),
        ChampionConditions.of(flags.standing()),
        flags.advocate(),
        flags.economicBuyer(),
        preferredChannel,
        support(),
        work,
        adoption);
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  UUID accountId() {
    return accountId;
  }

  List<ContactRole> roles() {
    return roles.stream().map(ContactRole::valueOf).toList();
  }

  ChampionStanding champion() {
    return flags.standing();
  }

  SupportRights support() {
    return new SupportRights(maySubmitTickets, internalSupport);
  }

  Work work() {
    return work;
  }

  Adoption adoption() {
    return adoption;
  }

  @Nullable Who who() {
    return who;
  }

  List<Persona> personas() {
    return personas.stream().map(Persona::valueOf).toList();
  }

  Standing standing() {
    return new Standing(personas(), flags.champion(), flags.advocate(), flags.economicBuyer());
  }

  @Nullable Sentiment sentiment() {
    return sentiment == null ? null : sentiment.sentiment();
  }

  List<ExternalId> externalIds() {
    return externalIds.stream()
        .sorted(Comparator.comparing(ExternalIdRow::key))
        .map(ExternalIdRow::given)
        .toList();
  }

  Instant createdAt() {
    return createdAt;
  }

  Instant updatedAt() {
    return updatedAt;
  }

  @Nullable Instant erasedAt() {
    return erasedAt;
  }
}
