-- What readers write under articles, and how the newsroom decides on it.

CREATE TABLE commenter (
  id ${id},
  -- A keyed digest of what tells one commenter from another.
  identity VARCHAR(64) NOT NULL UNIQUE,
  name VARCHAR(80) NOT NULL,
  email VARCHAR(254) NOT NULL,
  -- The network, never the whole address; forgotten after a while.
  network VARCHAR(64) NOT NULL,
  first_at BIGINT NOT NULL,
  last_at BIGINT NOT NULL,
  banned_at BIGINT
);
CREATE INDEX commenter_by_email ON commenter (email);

-- thread_id and reply_to_id are ids of comments without a constraint: a backup brings rows back in any order.
CREATE TABLE comment (
  id ${id},
  article_id BIGINT NOT NULL REFERENCES article (id),
  thread_id BIGINT NOT NULL,
  reply_to_id BIGINT,
  commenter_id BIGINT REFERENCES commenter (id),
  account_id BIGINT REFERENCES account (id),
  name VARCHAR(80) NOT NULL,
  text TEXT NOT NULL,
  text_key VARCHAR(64) NOT NULL,
  state VARCHAR(16) NOT NULL,
  held_for VARCHAR(200) NOT NULL,
  links BOOLEAN NOT NULL,
  -- Whether its writer is told of replies.
  follows BOOLEAN NOT NULL,
  written_at BIGINT NOT NULL
);
CREATE INDEX comment_by_article ON comment (article_id, state, id);
CREATE INDEX comment_by_thread ON comment (article_id, state, thread_id, id);
CREATE INDEX comment_by_state ON comment (state, id);
CREATE INDEX comment_by_commenter ON comment (commenter_id, state);
CREATE INDEX comment_by_text ON comment (text_key, written_at);

CREATE TABLE comment_decision (
  id ${id},
  batch VARCHAR(32) NOT NULL,
  comment_id BIGINT NOT NULL REFERENCES comment (id),
  was VARCHAR(16) NOT NULL,
  became VARCHAR(16) NOT NULL,
  banned BOOLEAN NOT NULL,
  decided_by BIGINT NOT NULL REFERENCES account (id),
  decided_at BIGINT NOT NULL
);
CREATE INDEX comment_decision_by_batch ON comment_decision (batch);
CREATE INDEX comment_decision_by_comment ON comment_decision (comment_id);

CREATE TABLE comment_report (
  id ${id},
  comment_id BIGINT NOT NULL REFERENCES comment (id),
  reason VARCHAR(16) NOT NULL,
  note VARCHAR(500) NOT NULL,
  network VARCHAR(64) NOT NULL,
  reported_at BIGINT NOT NULL,
  settled_at BIGINT,
  UNIQUE (comment_id, network)
);

CREATE TABLE comment_policy (
  id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
  moderation VARCHAR(16) NOT NULL,
  open_days INTEGER NOT NULL,
  held_words TEXT NOT NULL,
  notified VARCHAR(1000) NOT NULL,
  proof_of_work BOOLEAN NOT NULL,
  -- Up to which comment the newsroom was told by letter of what waits.
  told_up_to BIGINT NOT NULL
);

-- Where a section or an article departs from the publication's policy.
CREATE TABLE comment_rule (
  scope VARCHAR(16) NOT NULL,
  subject_id BIGINT NOT NULL,
  moderation VARCHAR(16) NOT NULL,
  PRIMARY KEY (scope, subject_id)
);

CREATE TABLE challenge_secret (
  id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
  secret VARCHAR(64) NOT NULL,
  made_at BIGINT NOT NULL
);

CREATE TABLE spent_challenge (
  nonce VARCHAR(32) NOT NULL PRIMARY KEY,
  expires_at BIGINT NOT NULL
);
CREATE INDEX spent_challenge_by_expiry ON spent_challenge (expires_at);

-- Letters that wait to be sent.
CREATE TABLE letter (
  id ${id},
  recipient VARCHAR(254) NOT NULL,
  subject VARCHAR(300) NOT NULL,
  text TEXT NOT NULL,
  attempts INTEGER NOT NULL,
  due_at BIGINT NOT NULL,
  written_at BIGINT NOT NULL
);
CREATE INDEX letter_by_due ON letter (due_at);
