-- What a client company was called, where it could be reached and who curated it, before somebody changed that (R8).
create table company_entry (
  id integer /* [jooq ignore start] */ ${generated} /* [jooq ignore stop] */ primary key,
  company_id integer not null references company (id),
  at bigint not null,
  staff_id integer references staff (id),
  -- which field, in no language
  detail varchar(300) not null,
  -- what it said before; null where it said nothing
  words text
);
create index company_entry_company on company_entry (company_id, at);
