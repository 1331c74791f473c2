; The element at an index, which may count from the end, and the vector without it.
(defn pop-at [items i]
  (let [at (if (neg? i) (+ i (count items)) i)]
    [(nth items at) (into (subvec items 0 at) (subvec items (inc at)))]))
