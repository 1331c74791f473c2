; Counts with the opposite sign.
(defn negated-counts [counts]
  (map (fn [[x n]] [x (- n)]) counts))
