-- What a customer is to gain. The case is the present; revisions are never changed.
create table business_case (
  id uuid primary key,
  version bigint not null,
  account_id uuid not null unique references account,
  revision integer not null,
  looked_on date not null,
  changes integer not null
);

create table business_case_revision (
  id uuid primary key,
  account_id uuid not null references account,
  number integer not null,
  expected_amount numeric(20, 4),
  expected_currency text,
  because text not null,
  revised_by text not null,
  revised_at timestamptz not null,
  unique (account_id, number)
);

create table business_case_target (
  revision_id uuid not null references business_case_revision,
  position integer not null,
  metric text not null,
  unit text,
  baseline numeric(21, 6),
  target numeric(21, 6) not null,
  due_on date not null,
  promised_on date not null,
  primary key (revision_id, position)
);

-- A figure of one metric, or the money delivered by a day; the newest day counts.
create table business_case_delivery (
  id uuid primary key,
  account_id uuid not null references account,
  delivered_on date not null,
  metric text,
  figure numeric(21, 6),
  value_amount numeric(20, 4),
  value_currency text,
  note text,
  recorded_by text not null,
  recorded_at timestamptz not null,
  check ((metric is null) = (figure is null)),
  check ((metric is null) = (value_amount is not null))
);

create index business_case_delivery_by_account on business_case_delivery (account_id, id);

create table business_case_review (
  id uuid primary key,
  account_id uuid not null references account,
  note text,
  activity_id uuid,
  reviewed_on date not null,
  reviewed_by text not null,
  reviewed_at timestamptz not null
);

create index business_case_review_by_account on business_case_review (account_id, id);
