-- What customers say about us: whether they would recommend us (NPS), and ratings of engagements.
-- A row stays for ever; what was recorded by mistake is withdrawn.
create table feedback (
  id uuid primary key,
  version bigint not null,
  account_id uuid not null references account,
  kind text not null,
  score integer not null,
  mood text not null,
  engagement text,
  engagement_id uuid,
  contact_id uuid,
  given_on date not null,
  comment text,
  words_forgotten boolean not null,
  system text,
  external_id text,
  system_key text,
  external_id_key text,
  recorded_by text not null,
  recorded_at timestamptz not null,
  answer text,
  answered_by text,
  answered_at timestamptz,
  withdrawn_because text,
  withdrawn_by text,
  withdrawn_at timestamptz,
  check (score between case kind when 'RATING' then 1 else 0 end
    and case kind when 'RATING' then 5 else 10 end),
  check ((kind = 'RATING') = (engagement is not null)),
  check ((answer is null) = (answered_at is null)),
  check ((withdrawn_because is null) = (withdrawn_at is null))
);

create index feedback_by_account on feedback (account_id, kind, given_on, id);
create index feedback_by_day on feedback (kind, given_on) where withdrawn_at is null;
create index feedback_unanswered on feedback (given_on, id)
  where answered_at is null and withdrawn_at is null;
create index feedback_by_contact on feedback (contact_id) where contact_id is not null;
-- Not unique: a response that was withdrawn may come again, corrected.
create index feedback_by_external_id on feedback (system_key, external_id_key)
  where system_key is not null;
