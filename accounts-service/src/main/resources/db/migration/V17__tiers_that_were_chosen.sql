-- Who chose the tier of an account, and until when; all null when it follows the policy. The counted
-- value is what the policy asks: from contracts, else as stated.
alter table account
  add column tier_chosen_by text,
  add column tier_chosen_at timestamptz,
  add column tier_expires_on date,
  add column counted_value_amount numeric(20, 4),
  add column counted_value_currency text,
  add column counted_value_source text,
  add check ((tier_chosen_by is null) = (tier_chosen_at is null)),
  add check (tier_expires_on is null or tier_chosen_at is not null),
  add check ((counted_value_amount is null) = (counted_value_currency is null)),
  add check ((counted_value_amount is null) = (counted_value_source is null));

update account set tier_chosen_by = 'system', tier_chosen_at = updated_at
  where not tier_needs_review;

create index account_without_choice on account (id) where tier_chosen_at is null;
