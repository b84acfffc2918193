create table customer (
  account_id uuid primary key,
  time_zone text,
  heard_at timestamptz not null
);

create table customer_tier (
  account_id uuid not null references customer (account_id),
  effective_on date not null,
  tier text not null,
  previous text not null,
  primary key (account_id, effective_on)
);
