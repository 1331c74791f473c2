; A vector with other elements at every step-th place of a part.
(defn set-places [items from to step others]
  (let [places (slice-places (count items) from to step)]
    (if (= (count places) (count others))
      (reduce (fn [items [i x]] (assoc items i x)) items (map vector places others))
      (throw (IllegalArgumentException. "attempt to assign a sequence of another size to an extended slice")))))
