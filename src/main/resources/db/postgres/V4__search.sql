-- What the search box looks in; see the same file for SQLite. Collation "C" compares as Java does.

create index client_contact_value on client_contact (value collate "C");
create index client_folded_name on client (folded_name collate "C", id) where state = 'known';
create index company_folded_name on company (folded_name collate "C");
create index client_words on client using gin (to_tsvector('simple', folded_name));
create index request_words on request using gin (to_tsvector('simple', folded));
