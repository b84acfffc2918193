-- Each change of a score or a band. No band before the first time, and none after an account is no
-- customer any more.
create table health_change (
  id uuid primary key,
  account_id uuid not null references account,
  changed_at timestamptz not null,
  from_band text,
  to_band text,
  from_score integer,
  to_score integer,
  because text not null
);

create index health_change_by_account on health_change (account_id, changed_at, id);
