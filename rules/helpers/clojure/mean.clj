; The arithmetic mean.
(defn mean [xs]
  (if (empty? xs) (fail-value "mean requires at least one data point") (/ (reduce + 0.0 xs) (count xs))))
