; Counts with others added.
(defn add-counts [counts others]
  (reduce (fn [counts [x n]] (put counts x (+ (get counts x 0) n))) counts others))
