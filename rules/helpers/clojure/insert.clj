; A vector with an element inserted before an index, which may count from the end and clamps.
(defn insert [items i x]
  (let [at (bound i (count items))]
    (into (conj (subvec items 0 at) x) (subvec items at))))
