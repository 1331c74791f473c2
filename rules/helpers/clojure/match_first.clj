; The first match of a pattern in a text, or nil.
(defn match-first [pattern text]
  (let [matcher (re-matcher pattern text)]
    (when (.find matcher)
      matcher)))
