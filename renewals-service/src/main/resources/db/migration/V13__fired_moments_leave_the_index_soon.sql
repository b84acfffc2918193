-- A look for due work begins at the front of the index, and there everything that was fired stays
-- until it is vacuumed: after one in a hundred, where the server's own rule is one in five.
alter table contract_moment set (autovacuum_vacuum_scale_factor = 0.01);
