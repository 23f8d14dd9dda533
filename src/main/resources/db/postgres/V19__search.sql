-- What people remember of a phone and what a display shows are its last digits; see the same file for SQLite.
create index client_contact_tail on client_contact ((reverse(right(value, 10)) collate "C")) where kind = 'phone';
create index company_contact_tail on company_contact ((reverse(right(value, 10)) collate "C")) where kind = 'phone';
