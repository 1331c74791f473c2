; The element of a vector at an index, which may count from the end.
(defn item [items i]
  (nth items (if (neg? i) (+ i (count items)) i)))
