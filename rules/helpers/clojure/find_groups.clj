; The groups of all matches of a pattern.
(defn find-groups [pattern text]
  (mapv #(mapv str (rest %)) (re-seq pattern text)))
