; All matches of a pattern in a text.
(defn match-all [pattern text]
  (let [matcher (re-matcher pattern text)]
    (loop [found []]
      (if (.find matcher) (recur (conj found (.toMatchResult matcher))) found))))
