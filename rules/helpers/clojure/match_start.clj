; The match of a pattern at the start of a text, or nil.
(defn match-start [pattern text]
  (let [matcher (re-matcher pattern text)]
    (when (.lookingAt matcher)
      matcher)))
