-- How large an account is and could become, as a person or the CRM says; null is not known.
alter table account
  add column employees integer check (employees >= 0),
  add column developers integer check (developers >= 0),
  add column stated_value_amount numeric(20, 4),
  add column stated_value_currency text,
  add column growth_potential text,
  add check ((stated_value_amount is null) = (stated_value_currency is null));
