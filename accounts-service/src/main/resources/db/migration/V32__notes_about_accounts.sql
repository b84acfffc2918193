-- Notes of the technical advisor. Their author may change them for a day; then a new note corrects.
create table account_note (
  id uuid primary key,
  version bigint not null,
  account_id uuid not null references account,
  kind text not null,
  text text not null,
  corrects uuid references account_note,
  author text not null,
  author_role text not null,
  written_on date not null,
  written_at timestamptz not null,
  edited_at timestamptz
);

create index account_note_by_account on account_note (account_id, id);
create index account_note_by_corrected on account_note (corrects) where corrects is not null;
