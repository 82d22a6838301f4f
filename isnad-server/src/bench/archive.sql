-- Grows the demo's articles to 100,000: copies of each, ever older, numbered in title and address, related as the originals are.
PRAGMA synchronous = OFF;
BEGIN;
CREATE TEMP TABLE copies AS
  WITH RECURSIVE numbers (number) AS (
    SELECT 1 UNION ALL SELECT number + 1 FROM numbers WHERE number < (SELECT 100000 / count(*) FROM article)
  )
  SELECT (SELECT max(id) FROM article) + row_number() OVER (ORDER BY number DESC, id) AS id, id AS original, number
  FROM numbers, article;
CREATE INDEX temp.copies_by_original ON copies (original, number);

INSERT INTO article
  SELECT c.id, state, 1, 1, language, kicker, title || ' ' || number, standfirst, section_id, slug || '-' || number,
    body, lead_picture_id, lead_caption, lead_credit, lead_alt, 'ORDINARY', FALSE,
    published_at - number * 25200000, updated_at - number * 25200000, created_at - number * 25200000, created_by
  FROM copies c JOIN article a ON a.id = c.original ORDER BY c.id;
INSERT INTO byline (article_id, place, role, person_id, published_at)
  SELECT c.id, place, role, person_id, published_at - number * 25200000 FROM copies c JOIN byline b ON b.article_id = c.original ORDER BY c.id;
INSERT INTO article_tag (article_id, place, tag_id, published_at)
  SELECT c.id, place, tag_id, published_at - number * 25200000 FROM copies c JOIN article_tag t ON t.article_id = c.original ORDER BY c.id;
INSERT INTO related_article (article_id, place, related_id)
  SELECT c.id, r.place, n.id
  FROM copies c
  JOIN related_article r ON r.article_id = c.original
  JOIN copies n ON n.original = r.related_id AND n.number = c.number
  ORDER BY c.id;
COMMIT;
