; A vector with another element at an index, which must be there.
(defn set-item [items i x]
  (item items i "list assignment index out of range")
  (assoc items (if (neg? i) (+ i (count items)) i) x))
