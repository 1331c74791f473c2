; The positive ones of counts.
(defn positive-counts [counts]
  (ordered (filter (fn [[_ n]] (pos? n)) counts)))
