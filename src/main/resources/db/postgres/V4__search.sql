-- What the search looks in; see the same file for SQLite. Collation "C" compares as Java does.

alter table client alter column folded_name type text collate "C";
alter table company alter column folded_name type text collate "C";
alter table client_contact alter column value type varchar(320) collate "C";
alter table name_variant alter column variant type varchar(60) collate "C";

create index client_contact_value on client_contact (value);
create index client_folded_name on client (folded_name, id) where state = 'known';
create index company_folded_name on company (folded_name);
create index client_words on client using gin (to_tsvector('simple', folded_name));
create index request_words on request using gin (to_tsvector('simple', folded));
