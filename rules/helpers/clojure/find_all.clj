; The texts of all matches of a pattern, or of its one group.
(defn find-all [pattern text]
  (mapv #(if (vector? %) (str (second %)) %) (re-seq pattern text)))
