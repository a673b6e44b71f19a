-- An import asks for every ID number in its file whether someone has it already.

create index member_id_number on member (id_number);
