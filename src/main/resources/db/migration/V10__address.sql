-- Where gifts are delivered and letters posted to.
alter table client add column address varchar(1000);
alter table client add column postal_code varchar(20);
alter table client add column city varchar(200);
alter table client add column country varchar(200);
alter table company add column address varchar(1000);
alter table company add column postal_code varchar(20);
alter table company add column city varchar(200);
alter table company add column country varchar(200);
