; The element at an index, which may count from the end, and the vector without it.
(defn pop-at [items i]
  (let [at (if (neg? i) (+ i (count items)) i)]
    (if (< -1 at (count items))
      [(nth items at) (into (subvec items 0 at) (subvec items (inc at)))]
      (fail-index "pop index out of range"))))
