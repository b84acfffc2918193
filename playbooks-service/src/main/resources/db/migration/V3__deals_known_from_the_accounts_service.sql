create table customer_opportunity (
  opportunity_id uuid primary key,
  account_id uuid not null,
  reached_at timestamptz,
  lost boolean not null default false
);

create index customer_opportunity_by_account on customer_opportunity (account_id);
