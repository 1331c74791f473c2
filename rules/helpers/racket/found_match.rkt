; A match of a pattern: the text, and the places of the whole and of the groups.
(struct found-match (text places))
