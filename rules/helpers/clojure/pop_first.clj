; The first element of a vector, and the vector without it.
(defn pop-first [items]
  [(nth items 0) (subvec items 1)])
