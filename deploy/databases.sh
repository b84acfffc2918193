#!/bin/sh
# Runs once, when PostgreSQL starts with an empty volume: a role and a database for each service.
# A role can reach its own database and no other.
set -eu

for name in accounts playbooks renewals support_routing; do
  psql --set=ON_ERROR_STOP=1 --username="$POSTGRES_USER" --dbname=postgres \
    --set=name="$name" --set=password="$CUSTOMER_FIRST_DB_PASSWORD" <<'SQL'
create role :"name" login password :'password';
create database :"name" owner :"name";
revoke all on database :"name" from public;
SQL
done
