; A vector with so many elements moved from its end to its front.
(defn rotate [items n]
  (if (empty? items)
    items
    (let [at (mod (- n) (count items))]
      (into (subvec items at) (subvec items 0 at)))))
