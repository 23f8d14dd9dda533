-- What changes hands in a merge is said by the features that keep it (see ClientRecords), no longer by this table. SQLite
-- cannot drop a check, so the table is made anew.
create table client_merge_moved_3 (
  merge_id integer not null references client_merge (id),
  kind varchar(40) not null,
  row_id integer not null,
  primary key (merge_id, kind, row_id)
) /* [jooq ignore start] */ ${compact} /* [jooq ignore stop] */;
insert into client_merge_moved_3 (merge_id, kind, row_id) select merge_id, kind, row_id from client_merge_moved;
drop table client_merge_moved;
alter table client_merge_moved_3 rename to client_merge_moved;
