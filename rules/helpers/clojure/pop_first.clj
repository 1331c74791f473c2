; The first element of a vector, and the vector without it.
(defn pop-first [items]
  (if (empty? items) (fail-index "pop from an empty deque") [(first items) (subvec items 1)]))
