-- What lists a tag's and a person's articles carries the date that the lists are ordered by: null while readers do not see
-- the article. With it the newest of a large archive are found without looking at the others.

ALTER TABLE article_tag ADD COLUMN published_at BIGINT;
UPDATE article_tag SET published_at =
  (SELECT published_at FROM article WHERE article.id = article_tag.article_id AND article.state = 'PUBLISHED');
DROP INDEX article_tag_by_tag;
CREATE INDEX article_tag_by_date ON article_tag (tag_id, published_at, article_id);

ALTER TABLE byline ADD COLUMN published_at BIGINT;
UPDATE byline SET published_at =
  (SELECT published_at FROM article WHERE article.id = byline.article_id AND article.state = 'PUBLISHED');
DROP INDEX byline_by_person;
CREATE INDEX byline_by_date ON byline (person_id, published_at, article_id);

CREATE INDEX article_placed_by_date ON article (state, published_at) WHERE placement <> 'ORDINARY';
