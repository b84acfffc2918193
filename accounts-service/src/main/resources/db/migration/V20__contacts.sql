create table contact (
  id uuid primary key,
  version bigint not null,
  account_id uuid not null references account,
  -- Null only after the person was erased.
  name text,
  email text,
  -- lower case: addresses that differ in case reach the same person
  email_key text,
  job_title text,
  personas text[] not null,
  roles text[] not null,
  power_and_influence text not null,
  sells_on_our_behalf text not null,
  sees_our_success_as_theirs text not null,
  -- What the three conditions make of it; the rule is in the service.
  champion boolean not null,
  was_champion boolean not null,
  advocate boolean not null,
  economic_buyer boolean not null,
  preferred_channel text,
  may_submit_tickets boolean not null,
  internal_support boolean not null,
  day_to_day text,
  scope text,
  languages text[] not null,
  previous_tools text[] not null,
  similarities text,
  adoption_risk text,
  feeling text,
  feeling_on date,
  feeling_said_by text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  erased_at timestamptz,
  erased_because text,
  check ((erased_at is null) = (name is not null)),
  check ((erased_at is null) = (erased_because is null)),
  check ((email is null) = (email_key is null)),
  check ((feeling is null) = (feeling_on is null) and (feeling is null) = (feeling_said_by is null)),
  -- At the end of the transaction: in one batch an address may pass from one contact to another.
  constraint contact_email unique (account_id, email_key) deferrable initially deferred
);

create index contact_by_account on contact (account_id, id);

create table contact_external_id (
  contact_id uuid not null references contact,
  system text not null,
  external_id text not null,
  system_key text not null,
  external_id_key text not null,
  primary key (system_key, external_id_key)
);

create index contact_external_id_by_contact on contact_external_id (contact_id);

-- How contacts felt about us, as it was said.
create table contact_sentiment (
  id uuid primary key,
  contact_id uuid not null references contact,
  feeling text not null,
  felt_on date not null,
  said_by text not null,
  because text,
  said_at timestamptz not null
);

create index contact_sentiment_by_contact on contact_sentiment (contact_id, id);
