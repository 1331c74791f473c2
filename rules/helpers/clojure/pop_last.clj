; The last element of a vector, and the vector without it.
(defn pop-last [items]
  (if (empty? items) (fail-index "pop from empty list") [(peek items) (pop items)]))
