-- Terms are null while only later facts of a contract are known: facts come in any order.
create table customer_contract (
  contract_id uuid primary key,
  account_id uuid not null,
  starts_on date,
  ends_on date,
  time_zone text,
  journey_from date,
  opportunity_id uuid,
  renewal_of uuid,
  status text not null,
  opened_through int not null default 0,
  renewed_at timestamptz,
  renewal_noted boolean not null default false
);

create index customer_contract_by_account on customer_contract (account_id);
