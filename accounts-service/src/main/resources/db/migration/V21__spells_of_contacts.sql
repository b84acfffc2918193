-- From when until when a contact was champion, advocate or economic buyer. One spell is open for
-- each contact that is not erased; counts at any past moment come from here. No personal data.
create table contact_spell (
  contact_id uuid not null references contact,
  account_id uuid not null references account,
  since timestamptz not null,
  until timestamptz,
  champion boolean not null,
  advocate boolean not null,
  economic_buyer boolean not null,
  check (until is null or until > since)
);

create unique index contact_spell_open on contact_spell (contact_id) where until is null;
create index contact_spell_by_account on contact_spell (account_id, since);
