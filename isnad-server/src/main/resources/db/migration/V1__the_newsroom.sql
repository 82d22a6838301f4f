-- ${id} is the dialect's own way to say "a number the database hands out".
-- Columns that end in _at hold milliseconds since 1970-01-01T00:00:00Z.

CREATE TABLE publication (
  id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
  name VARCHAR(120) NOT NULL,
  tagline VARCHAR(200) NOT NULL,
  language VARCHAR(8) NOT NULL,
  zone VARCHAR(64) NOT NULL,
  digits VARCHAR(16) NOT NULL,
  date_pattern VARCHAR(64) NOT NULL,
  address VARCHAR(255) NOT NULL,
  created_at BIGINT NOT NULL
);

CREATE TABLE section (
  id ${id},
  slug VARCHAR(120) NOT NULL UNIQUE,
  name VARCHAR(60) NOT NULL,
  place INTEGER NOT NULL
);

CREATE TABLE account (
  id ${id},
  login VARCHAR(60) NOT NULL UNIQUE,
  name VARCHAR(80) NOT NULL,
  role VARCHAR(16) NOT NULL,
  password_hash VARCHAR(255) NOT NULL,
  active BOOLEAN NOT NULL,
  created_at BIGINT NOT NULL
);

CREATE TABLE account_session (
  token_hash VARCHAR(64) NOT NULL PRIMARY KEY,
  account_id BIGINT NOT NULL REFERENCES account (id),
  created_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL
);

CREATE TABLE sign_in_failure (
  id ${id},
  login_key VARCHAR(64) NOT NULL,
  address VARCHAR(64) NOT NULL,
  failed_at BIGINT NOT NULL
);
CREATE INDEX sign_in_failure_by_login ON sign_in_failure (login_key, failed_at);
CREATE INDEX sign_in_failure_by_address ON sign_in_failure (address, failed_at);

CREATE TABLE picture (
  id ${id},
  hash VARCHAR(64) NOT NULL,
  format VARCHAR(8) NOT NULL,
  width INTEGER NOT NULL,
  height INTEGER NOT NULL,
  animated BOOLEAN NOT NULL,
  file_name VARCHAR(200) NOT NULL,
  caption VARCHAR(500) NOT NULL,
  credit VARCHAR(200) NOT NULL,
  alt VARCHAR(500) NOT NULL,
  uploaded_by BIGINT REFERENCES account (id),
  uploaded_at BIGINT NOT NULL
);
CREATE INDEX picture_by_hash ON picture (hash);

CREATE TABLE person (
  id ${id},
  name VARCHAR(80) NOT NULL UNIQUE,
  slug VARCHAR(120) NOT NULL,
  about VARCHAR(500) NOT NULL
);

CREATE TABLE tag (
  id ${id},
  name VARCHAR(60) NOT NULL,
  slug VARCHAR(120) NOT NULL UNIQUE
);

-- An article's columns hold what readers see, or the newest text while nothing was published yet.
-- Every saved state, the published one too, is a row of revision.
CREATE TABLE article (
  id ${id},
  state VARCHAR(16) NOT NULL,
  latest_revision INTEGER NOT NULL,
  shown_revision INTEGER NOT NULL,
  language VARCHAR(8) NOT NULL,
  kicker VARCHAR(60) NOT NULL,
  title VARCHAR(160) NOT NULL,
  standfirst VARCHAR(600) NOT NULL,
  section_id BIGINT NOT NULL REFERENCES section (id),
  slug VARCHAR(160) NOT NULL,
  body TEXT NOT NULL,
  lead_picture_id BIGINT REFERENCES picture (id),
  lead_caption VARCHAR(500) NOT NULL,
  lead_credit VARCHAR(200) NOT NULL,
  lead_alt VARCHAR(500) NOT NULL,
  placement VARCHAR(16) NOT NULL,
  breaking BOOLEAN NOT NULL,
  published_at BIGINT,
  updated_at BIGINT NOT NULL,
  created_at BIGINT NOT NULL,
  created_by BIGINT REFERENCES account (id)
);
CREATE INDEX article_by_date ON article (state, published_at);
CREATE INDEX article_by_section ON article (section_id, state, published_at);

CREATE TABLE revision (
  id ${id},
  article_id BIGINT NOT NULL REFERENCES article (id),
  number INTEGER NOT NULL,
  content TEXT NOT NULL,
  saved_at BIGINT NOT NULL,
  saved_by BIGINT REFERENCES account (id),
  UNIQUE (article_id, number)
);

CREATE TABLE byline (
  article_id BIGINT NOT NULL REFERENCES article (id),
  place INTEGER NOT NULL,
  role VARCHAR(16) NOT NULL,
  person_id BIGINT NOT NULL REFERENCES person (id),
  PRIMARY KEY (article_id, place)
);
CREATE INDEX byline_by_person ON byline (person_id);

CREATE TABLE article_tag (
  article_id BIGINT NOT NULL REFERENCES article (id),
  place INTEGER NOT NULL,
  tag_id BIGINT NOT NULL REFERENCES tag (id),
  PRIMARY KEY (article_id, place)
);
CREATE INDEX article_tag_by_tag ON article_tag (tag_id);

CREATE TABLE correction (
  id ${id},
  article_id BIGINT NOT NULL REFERENCES article (id),
  text VARCHAR(1000) NOT NULL,
  noted_at BIGINT NOT NULL,
  noted_by BIGINT REFERENCES account (id)
);
CREATE INDEX correction_by_article ON correction (article_id);

CREATE TABLE related_article (
  article_id BIGINT NOT NULL REFERENCES article (id),
  place INTEGER NOT NULL,
  related_id BIGINT NOT NULL REFERENCES article (id),
  PRIMARY KEY (article_id, place)
);

CREATE TABLE event (
  id ${id},
  kind VARCHAR(40) NOT NULL,
  subject_keys TEXT NOT NULL,
  happened_at BIGINT NOT NULL
);

CREATE TABLE event_consumer (
  name VARCHAR(60) NOT NULL PRIMARY KEY,
  last_event_id BIGINT NOT NULL
);
