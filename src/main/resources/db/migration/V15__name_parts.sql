-- What of a client's name is the first name, the patronymic and the surname. All null: nobody has said, and the rule takes
-- the name apart; all empty: it is not to be taken apart.
alter table client add column given_name varchar(300);
alter table client add column patronymic varchar(300) check ((patronymic is null) = (given_name is null));
alter table client add column family_name varchar(300) check ((family_name is null) = (given_name is null));
