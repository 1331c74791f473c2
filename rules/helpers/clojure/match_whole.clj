; The match of a pattern with a whole text, or nil.
(defn match-whole [pattern text]
  (let [matcher (re-matcher pattern text)]
    (when (.matches matcher)
      matcher)))
