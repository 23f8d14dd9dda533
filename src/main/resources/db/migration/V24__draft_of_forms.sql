-- The forms of a company and of taking a purchase back are kept as they grow, like those of everything else.
alter table draft add column company_id integer references company (id) on delete cascade;
alter table draft add column purchase_id integer references purchase (id) on delete cascade;
