; The text of a group of a match, nil where it took no part.
(defn group-text [^java.util.regex.MatchResult match n]
  (.group match (int n)))
