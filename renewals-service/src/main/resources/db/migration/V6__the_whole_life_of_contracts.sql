-- From draft to what became of it. A draft is not signed.
alter table contract drop constraint contract_status_check;
alter table contract add constraint contract_status_check check (status in
  ('DRAFT', 'SIGNED', 'STARTED', 'ENDED', 'RENEWED', 'LAPSED', 'CHURNED'));
alter table contract alter column signed_at drop not null;
alter table contract add constraint contract_signed_unless_draft
  check ((status = 'DRAFT') = (signed_at is null));

alter table contract add column support_overrides jsonb not null default '[]';

-- Once it has ended: the last day on which it can still be renewed.
alter table contract add column grace_until date;

-- The customer said that they do not renew.
alter table contract add column notice_given_on date;
alter table contract add column churn_reason text;
alter table contract add column churn_because text;
alter table contract add constraint contract_notice_with_its_reason
  check ((notice_given_on is null) = (churn_reason is null)
    and (churn_reason is null) = (churn_because is null));

-- What was over before there were days of grace is decided.
update contract set status = case when successor_id is null then 'LAPSED' else 'RENEWED' end
where status = 'ENDED';
