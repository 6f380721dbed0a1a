-- Made by `npm run docs` from src/core/summary. Run in the folder that `rollup --csv` wrote: duckdb < load.sql

CREATE OR REPLACE TABLE schools AS
  FROM read_csv('schools.csv', header = true, delim = ',', quote = '"', escape = '"', columns = {
    file: 'VARCHAR',
    school: 'VARCHAR',
    superior: 'VARCHAR',
    place: 'VARCHAR',
    school_year: 'VARCHAR',
    catalogue_name: 'VARCHAR',
    form_name: 'VARCHAR',
    plan_number: 'VARCHAR',
    plan_date: 'DATE',
    level_now: 'BIGINT',
    level_after: 'BIGINT',
    criteria_planned: 'BIGINT',
    actions: 'BIGINT',
    actions_ended: 'BIGINT',
    money_total: 'BIGINT',
    money_by_source: 'VARCHAR',
    money_unread: 'BIGINT',
    money_blank: 'BIGINT',
    findings_must: 'BIGINT',
    findings_should: 'BIGINT',
    findings_info: 'BIGINT',
    actions_done: 'BIGINT',
    actions_going: 'BIGINT',
    actions_late: 'BIGINT',
    actions_not_updated: 'BIGINT',
    money_spent: 'BIGINT',
    as_of: 'DATE',
    catalogue: 'VARCHAR',
    form: 'VARCHAR',
    money_rows: 'BIGINT',
    money_none: 'BIGINT'
  });
COPY schools TO 'schools.parquet' (FORMAT parquet);

CREATE OR REPLACE TABLE criteria AS
  FROM read_csv('criteria.csv', header = true, delim = ',', quote = '"', escape = '"', columns = {
    file: 'VARCHAR',
    school: 'VARCHAR',
    school_year: 'VARCHAR',
    catalogue: 'VARCHAR',
    standard: 'BIGINT',
    criterion: 'VARCHAR',
    title: 'VARCHAR',
    current_level: 'BIGINT',
    target_level: 'BIGINT',
    actions: 'BIGINT'
  });
COPY criteria TO 'criteria.parquet' (FORMAT parquet);

CREATE OR REPLACE TABLE actions AS
  FROM read_csv('actions.csv', header = true, delim = ',', quote = '"', escape = '"', columns = {
    file: 'VARCHAR',
    school: 'VARCHAR',
    school_year: 'VARCHAR',
    sheet_row: 'BIGINT',
    standard: 'BIGINT',
    criterion: 'VARCHAR',
    action: 'VARCHAR',
    lead: 'VARCHAR',
    starts: 'DATE',
    ends: 'DATE',
    ended: 'BIGINT',
    current_level: 'BIGINT',
    target_level: 'BIGINT',
    money: 'BIGINT'
  });
COPY actions TO 'actions.parquet' (FORMAT parquet);

CREATE OR REPLACE TABLE money AS
  FROM read_csv('money.csv', header = true, delim = ',', quote = '"', escape = '"', columns = {
    file: 'VARCHAR',
    school: 'VARCHAR',
    school_year: 'VARCHAR',
    source: 'VARCHAR',
    amount: 'BIGINT'
  });
COPY money TO 'money.parquet' (FORMAT parquet);

CREATE OR REPLACE TABLE findings AS
  FROM read_csv('findings.csv', header = true, delim = ',', quote = '"', escape = '"', columns = {
    file: 'VARCHAR',
    school: 'VARCHAR',
    school_year: 'VARCHAR',
    code: 'VARCHAR',
    severity: 'VARCHAR',
    found: 'BIGINT'
  });
COPY findings TO 'findings.parquet' (FORMAT parquet);
