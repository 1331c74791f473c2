; A vector without every step-th element of a part.
(defn delete-places [items from to step]
  (let [unwanted (set (slice-places (count items) from to step))]
    (mapv items (remove unwanted (range (count items))))))
