; How often each element occurs.
(defn tally [items]
  (reduce (fn [counts x] (put counts x (inc (get counts x 0)))) {} items))
