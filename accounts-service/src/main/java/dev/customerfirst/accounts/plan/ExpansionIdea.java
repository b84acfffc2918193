package dev.customerfirst.accounts.plan;

import dev.customerfirst.accounts.external.MoneyColumns;
import dev.customerfirst.accounts.external.NewMoney;
import dev.customerfirst.events.Money;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Where the account could grow, before it is an opportunity. */
@Entity
@Table(name = "expansion_idea")
class ExpansionIdea extends PlanItem<IdeaFields, IdeaView> {

  private String name;
  private @Nullable String description;

  @Embedded
  @AttributeOverride(name = "amount", column = @Column(name = "potential_amount"))
  @AttributeOverride(name = "currency", column = @Column(name = "potential_currency"))
  private @Nullable MoneyColumns potential;

  @SuppressWarnings("NullAway.Init")
  protected ExpansionIdea() {}

  @SuppressWarnings("NullAway.Init")
  ExpansionIdea(Author author, IdeaFields fields) {
    super(author);
    become(fields);
  }

  @Override
  void become(IdeaFields fields) {
    NewMoney value = fields.potentialValue();
    name = fields.name().strip();
    description = fields.description();
    potential = value == null ? null : MoneyColumns.of(value.money());
  }

  @Nullable Money potentialValue() {
    return MoneyColumns.money(potential);
  }

  @Override
  IdeaFields fields() {
    return new IdeaFields(name, description, NewMoney.of(potentialValue()));
  }

  @Override
  IdeaView view() {
    return new IdeaView(id(), accountId(), name, description, potentialValue(), trail(), version());
  }
}
