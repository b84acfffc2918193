create table account (
  id uuid primary key,
  version bigint not null,
  name text not null,
  time_zone text not null,
  region text,
  segment text,
  lifecycle text not null,
  tier text not null,
  tier_effective_on date not null,
  previous_tier text,
  tier_needs_review boolean not null,
  tier_because text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  -- The transaction of the last change. A poller reads in this order, and only what finished
  -- before the oldest running transaction began: nothing can appear behind its cursor.
  changed_tx xid8 not null default pg_current_xact_id()
);

create index account_by_change on account (changed_tx, id);
create index account_by_tier on account (tier, id);
create index account_by_lifecycle on account (lifecycle, id);

create function account_changed() returns trigger language plpgsql as $$
begin
  new.changed_tx := pg_current_xact_id();
  return new;
end
$$;

create trigger account_changed before update on account
  for each row execute function account_changed();

create table account_external_id (
  account_id uuid not null references account,
  system text not null,
  external_id text not null,
  -- Folded by the service (one rule for "ignoring case", in one language).
  system_key text not null,
  external_id_key text not null,
  primary key (system_key, external_id_key)
);

create index account_external_id_by_account on account_external_id (account_id);
