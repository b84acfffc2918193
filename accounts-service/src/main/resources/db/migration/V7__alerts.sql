-- What rules found that needs a person. An alert is open until what it is about is no longer so;
-- there is one open alert for a rule and the thing it looked at.
create table alert (
  id uuid primary key,
  account_id uuid not null references account,
  rule text not null,
  about uuid not null,
  because text not null,
  raised_at timestamptz not null,
  cleared_at timestamptz,
  cleared_because text,
  check ((cleared_at is null) = (cleared_because is null))
);

create unique index alert_open on alert (rule, about) where cleared_at is null;
create index alert_by_account on alert (account_id, id);
