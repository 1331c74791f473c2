; Every step-th element of a part of a vector.
(defn slice-step [items from to step]
  (mapv items (slice-places (count items) from to step)))
