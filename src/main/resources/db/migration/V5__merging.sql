-- Two clients who turned out to be one. The other one's row stays as it was, but for its state; what is kept here is what
-- it takes to undo the merge at any later time.
create table client_merge (
  id integer /* [jooq ignore start] */ ${generated} /* [jooq ignore stop] */ primary key,
  survivor_id integer not null references client (id),
  other_id integer not null references client (id),
  at bigint not null,
  staff_id integer not null references staff (id),
  entry_id integer references client_entry (id),
  -- the survivor before and after, as JSON; nothing once one of them was erased
  before_merge text,
  after_merge text,
  undone_at bigint,
  undone_by integer references staff (id)
);
create index client_merge_survivor on client_merge (survivor_id);
create index client_merge_other on client_merge (other_id);

-- What changed hands: requests, entries of the story, whom others named as having recommended them, earlier duplicates.
create table client_merge_moved (
  merge_id integer not null references client_merge (id),
  kind varchar(20) not null check (kind in ('request', 'entry', 'referral', 'duplicate')),
  row_id integer not null,
  primary key (merge_id, kind, row_id)
) /* [jooq ignore start] */ ${compact} /* [jooq ignore stop] */;
