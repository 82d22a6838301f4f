-- Who has several bylines under one article has it once in the list: only the first of them carries the date.

UPDATE byline SET published_at = NULL WHERE EXISTS (
  SELECT 1 FROM byline earlier
  WHERE earlier.article_id = byline.article_id AND earlier.person_id = byline.person_id AND earlier.place < byline.place);
