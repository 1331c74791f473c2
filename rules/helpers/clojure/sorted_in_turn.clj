; Sorted by a comparison that is only asked whether a later element belongs before an earlier one.
(defn sorted-in-turn [order items]
  (let [before (fn [[i a] [j b]] (if (> i j) (neg? (order a b)) (not (neg? (order b a)))))]
    (mapv second (sort before (map-indexed vector items)))))
