-- Which key the ids of this database's households were made with: a fingerprint, never the key. One row at most.
-- Several servers on one database must have the same key, and one that has another refuses to start.

create table server_key (
  only_row    boolean primary key default true check (only_row),
  fingerprint text not null
);
