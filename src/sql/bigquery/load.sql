-- Made by `npm run docs` from src/core/summary. Set a default dataset, and put your bucket in place of BUCKET.

LOAD DATA OVERWRITE schools (
  file STRING,
  school STRING,
  superior STRING,
  place STRING,
  school_year STRING,
  catalogue_name STRING,
  form_name STRING,
  plan_number STRING,
  plan_date DATE,
  level_now INT64,
  level_after INT64,
  criteria_planned INT64,
  actions INT64,
  actions_ended INT64,
  money_total INT64,
  money_by_source STRING,
  money_unread INT64,
  money_blank INT64,
  findings_must INT64,
  findings_should INT64,
  findings_info INT64,
  actions_done INT64,
  actions_going INT64,
  actions_late INT64,
  actions_not_updated INT64,
  money_spent INT64,
  as_of DATE,
  catalogue STRING,
  form STRING,
  money_rows INT64,
  money_none INT64
)
FROM FILES (
  format = 'CSV', uris = ['gs://BUCKET/schools.csv'], skip_leading_rows = 1, allow_quoted_newlines = true
);

LOAD DATA OVERWRITE criteria (
  file STRING,
  school STRING,
  school_year STRING,
  catalogue STRING,
  standard INT64,
  criterion STRING,
  title STRING,
  current_level INT64,
  target_level INT64,
  actions INT64
)
FROM FILES (
  format = 'CSV', uris = ['gs://BUCKET/criteria.csv'], skip_leading_rows = 1, allow_quoted_newlines = true
);

LOAD DATA OVERWRITE actions (
  file STRING,
  school STRING,
  school_year STRING,
  sheet_row INT64,
  standard INT64,
  criterion STRING,
  action STRING,
  lead STRING,
  starts DATE,
  ends DATE,
  ended INT64,
  current_level INT64,
  target_level INT64,
  money INT64
)
FROM FILES (
  format = 'CSV', uris = ['gs://BUCKET/actions.csv'], skip_leading_rows = 1, allow_quoted_newlines = true
);

LOAD DATA OVERWRITE money (
  file STRING,
  school STRING,
  school_year STRING,
  source STRING,
  amount INT64
)
FROM FILES (
  format = 'CSV', uris = ['gs://BUCKET/money.csv'], skip_leading_rows = 1, allow_quoted_newlines = true
);

LOAD DATA OVERWRITE findings (
  file STRING,
  school STRING,
  school_year STRING,
  code STRING,
  severity STRING,
  found INT64
)
FROM FILES (
  format = 'CSV', uris = ['gs://BUCKET/findings.csv'], skip_leading_rows = 1, allow_quoted_newlines = true
);
