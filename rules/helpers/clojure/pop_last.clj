; The last element of a vector, and the vector without it.
(defn pop-last [items]
  [(nth items (dec (count items))) (pop items)])
