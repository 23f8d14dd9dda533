-- What the search looks in; see the same file for SQLite. Collation "C" compares as Java does.

alter table client alter column folded_name type text collate "C";
alter table client alter column external_id type varchar(200) collate "C";
alter table company alter column folded_name type text collate "C";
alter table client_contact alter column value type varchar(320) collate "C";
alter table company_contact alter column value type varchar(320) collate "C";
alter table request alter column external_id type varchar(200) collate "C";

-- Without a key: two desks that store the same word at the same time would wait for each other, and it may stand there twice.
alter table name_variant drop constraint name_variant_pkey;
alter table name_variant alter column variant type varchar(60) collate "C";
create index name_variant_variant on name_variant (variant, word);

create index client_contact_value on client_contact (value);
create index client_folded_name on client (folded_name, id) where state = 'known';
create index company_folded_name on company (folded_name);
create index client_words on client using gin (to_tsvector('simple', folded_name)) where state = 'known';
create index company_words on company using gin (to_tsvector('simple', folded_name));
create index request_words on request
  using gin (to_tsvector('simple', split_part(folded, chr(10), 1) || ' ' || split_part(folded, chr(10), 2)));
