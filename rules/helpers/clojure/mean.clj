; The arithmetic mean.
(defn mean [xs]
  (if (empty? xs) (throw (IllegalArgumentException. "mean requires at least one data point")) (/ (reduce + 0.0 xs) (count xs))))
