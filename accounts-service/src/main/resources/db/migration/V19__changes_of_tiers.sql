create table tier_change (
  id uuid primary key,
  account_id uuid not null references account,
  from_tier text,
  to_tier text not null,
  effective_on date not null,
  source text not null,
  expires_on date,
  because text not null,
  decided_by text not null,
  decided_at timestamptz not null
);

create index tier_change_by_account on tier_change (account_id, id);
