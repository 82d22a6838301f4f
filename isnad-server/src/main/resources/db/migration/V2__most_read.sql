-- How often an article was read in an hour, the hour counted from 1970.

CREATE TABLE article_reading (
  article_id BIGINT NOT NULL REFERENCES article (id),
  in_hour BIGINT NOT NULL,
  times BIGINT NOT NULL,
  PRIMARY KEY (article_id, in_hour)
);
CREATE INDEX article_reading_by_hour ON article_reading (in_hour);
