; All vectors of so many elements (all for nil) at different places.
(defn permutations [items size]
  (let [items (vec items)
        size (or size (count items))]
    (if (zero? size)
      [[]]
      (for [i (range (count items))
            others (permutations (into (subvec items 0 i) (subvec items (inc i))) (dec size))]
        (into [(nth items i)] others)))))
