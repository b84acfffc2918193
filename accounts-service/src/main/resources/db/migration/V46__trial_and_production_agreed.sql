-- That the customer agreed to try the product, and to set up production. One of each holds at a
-- time; what was recorded by mistake is withdrawn and stays.
create table agreement (
  id uuid primary key,
  version bigint not null,
  account_id uuid not null references account,
  kind text not null,
  agreed_on date not null,
  because text,
  recorded_by text not null,
  recorded_at timestamptz not null,
  withdrawn_by text,
  withdrawn_at timestamptz,
  check ((withdrawn_by is null) = (withdrawn_at is null))
);

create unique index agreement_in_force on agreement (account_id, kind) where withdrawn_at is null;
create index agreement_by_account on agreement (account_id, id);
